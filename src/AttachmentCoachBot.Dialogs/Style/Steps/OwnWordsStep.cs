namespace AttachmentCoachBot.Dialogs.Style.Steps;

/// <summary>A description in own words gives a hint, said as a hint; the statements follow.</summary>
internal sealed class OwnWordsStep : StyleStep
{
    public const string Id = "own-words";

    public override string Name => Id;
    public override bool TakesAnyText => true;

    public override void Ask(StyleCourse course) => course.Context.Say("style/own-words", ("person", course.Person));

    public override DialogOutcome Answer(StyleCourse course) => Hear(course, course.Context.Message.Text);

    public override DialogOutcome Skip(StyleCourse course) => course.GoOn();

    public static DialogOutcome Hear(StyleCourse course, string words)
    {
        var context = course.Context;
        var reading = context.Language.ReadStyle(context.Language.Read(words));
        if (reading.Pattern is not { } pattern)
            context.Say("style/no-hint");
        else if (reading.Reasons.Any(reason => reason.Split(' ').Length > 2))
            context.Say("style/hint", ("pattern", course.Called(pattern)), ("quote", reading.Reasons.MaxBy(reason => reason.Length)));
        else
            context.Say("style/hint-named");
        course.Frame = course.Frame with { Description = null };
        return course.GoOn();
    }
}
