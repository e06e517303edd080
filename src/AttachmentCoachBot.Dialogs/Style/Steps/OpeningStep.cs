using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Style.Steps;

/// <summary>How to begin: with the statements, with own words, or with a look back. Anything else typed is heard as own words.</summary>
internal sealed class OpeningStep : StyleStep
{
    public const string Id = "opening";
    private const string BeginNow = "begin";

    private static readonly Phrases Begins = Phrases.Of("begin", "start", "go", "go ahead", "yes", "(the|) statements", "straight to the statements", "ready", "(lets|let us) (go|begin|start)", "ok", "okay", "sure", "just start");

    public override string Name => Id;

    public override IReadOnlyList<StyleOption> Options { get; } =
    [
        new(BeginNow, "Begin"), new(OwnWordsStep.Id, "Say it in my own words", "own words", "say something first"), new(ChildhoodStep.Id, "Look back at childhood", "childhood", "look back"),
    ];

    /// <summary>Opens; a description that came along is heard at once.</summary>
    public static DialogOutcome Begin(StyleCourse course) => course.Frame.Description is { } text ? OwnWordsStep.Hear(course, text) : course.GoTo(Id);

    public override void Ask(StyleCourse course) => course.Context.Say("style/opening", course.Choices(Options), ("person", course.Person));

    public override DialogOutcome Answer(StyleCourse course)
    {
        if (course.Pressed is null && Begins.AreMeantBy(course.Context.Message.Plain))
            return course.GoOn();
        return course.Chosen(Options) switch
        {
            BeginNow => course.GoOn(),
            { } step => course.GoTo(step),
            null => OwnWordsStep.Hear(course, course.Context.Message.Text),
        };
    }

    public override DialogOutcome Skip(StyleCourse course) => course.GoOn();
}
