using AttachmentCoachBot.Dialogs.Relationships;

namespace AttachmentCoachBot.Dialogs.Style.Steps;

/// <summary>Shows the result and asks what to do with it: the other side, a comparison, or enough.</summary>
internal sealed class WhatNowStep : StyleStep
{
    public const string Id = "what-now";
    private const string TheirSide = "their-side";
    private const string Compare = "compare";

    public override string Name => Id;

    public override IReadOnlyList<StyleOption> Options { get; } =
    [
        new(TheirSide, "Look at the other side", "yes", "other side", "their side", "partner"), new(Compare, "Compare my relationships", "compare", "side by side"),
        new("enough", "That’s enough for now", "no", "enough", "not now", "done", "im good"),
    ];

    /// <summary>Says the result, keeps it with the relationship, and goes on from there.</summary>
    public static DialogOutcome ShowResult(StyleCourse course)
    {
        if (StyleScoring.Score(course.Questionnaire, course.Frame.Given) is not { } score)
            return course.GoTo(LeftOpenStep.Id);
        course.Talk.SayResult(score, widened: score.LeftOpen > 0 || CheckStep.Found(course) is not null);
        course.Context.Person = course.Context.Person.With(one => one with
        {
            Results = [.. one.Results, StyleResult.Of(score, course.Context.Input.When)], OwnPattern = score.Leaning ?? one.OwnPattern,
        });
        course.Frame = course.Frame with { Result = score.Patterns[0].Pattern };
        return course.GoTo(Id);
    }

    public override void Ask(StyleCourse course)
    {
        var several = course.Context.Person.Known().Count(one => one.Results.Count > 0) > 1;
        course.Context.Say("style/what-now", course.Choices(Options.Where(option => several || option.Value != Compare)), ("person", course.Person));
    }

    public override DialogOutcome Answer(StyleCourse course)
    {
        switch (course.Chosen(Options))
        {
            case TheirSide:
                return course.GoTo(PartnerStep.Id);
            case Compare:
                course.Talk.SayComparison();
                return course.Ask();
            case null:
                return course.AskAgain();
            default:
                return Skip(course);
        }
    }

    public override DialogOutcome Skip(StyleCourse course) => new DialogOutcome.End(Material.None);
}
