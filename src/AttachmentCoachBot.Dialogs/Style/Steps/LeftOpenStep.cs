namespace AttachmentCoachBot.Dialogs.Style.Steps;

/// <summary>Too much was left open for a result: the person may answer the open ones after all.</summary>
internal sealed class LeftOpenStep : StyleStep
{
    public const string Id = "left-open";
    private const string Again = "again";

    public override string Name => Id;
    public override string Why => "style/why-check";

    public override IReadOnlyList<StyleOption> Options { get; } =
        [new(Again, "Answer the open ones", "yes", "answer them", "open ones"), new("enough", "Leave it for today", "no", "leave it", "not today", "enough")];

    public override void Ask(StyleCourse course) => course.Context.Say("style/no-result", course.Choices(Options));

    public override DialogOutcome Answer(StyleCourse course)
    {
        if (course.Chosen(Options) is not { } chosen)
            return course.AskAgain();
        if (chosen != Again)
            return Skip(course);
        course.Frame = course.Frame with { Answers = [.. course.Frame.Answers.Where(answer => answer.Step is not null)] };
        return course.GoOn();
    }

    public override DialogOutcome Skip(StyleCourse course) => new DialogOutcome.End(Material.None);
}
