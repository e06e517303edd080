using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Dialogs.Welcome;

namespace AttachmentCoachBot.Dialogs.Style.Steps;

/// <summary>What the other person may be called.</summary>
internal sealed class NicknameStep : StyleStep
{
    public const string Id = "nickname";

    public override string Name => Id;
    public override bool TakesAnyText => true;

    public override void Ask(StyleCourse course) => course.Context.Say("style/ask-nickname", [course.Choice("skip", "No name")]);

    public override DialogOutcome Answer(StyleCourse course)
    {
        var message = course.Context.Message;
        if (course.Pressed is not null || Nicknames.AreDeclined(message.Plain))
            return OpeningStep.Begin(course);
        if ((RelationshipWords.InAnswer(message.Text)?.Name ?? Nicknames.In(message.Text)) is not { } name)
            return course.Ask();
        course.Context.Person = course.Context.Person.With(one => one with { Name = name });
        return OpeningStep.Begin(course);
    }

    public override DialogOutcome Skip(StyleCourse course) => OpeningStep.Begin(course);
}
