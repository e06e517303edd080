namespace AttachmentCoachBot.Dialogs.Style.Steps;

/// <summary>The look back, never scored.</summary>
internal sealed class ChildhoodStep : StyleStep
{
    public const string Id = "childhood";

    public override string Name => Id;
    public override bool TakesAnyText => true;

    public override void Ask(StyleCourse course) => course.Context.Say("style/childhood");

    public override DialogOutcome Answer(StyleCourse course)
    {
        course.Context.Say("style/childhood-thanks");
        return course.GoOn();
    }

    public override DialogOutcome Skip(StyleCourse course) => course.GoOn();
}
