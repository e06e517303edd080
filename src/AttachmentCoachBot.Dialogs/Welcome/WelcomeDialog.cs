using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Welcome;

/// <summary>
/// What this is and is not, what is kept, and a nickname if wanted. Once. Somebody who comes with something on their mind is not held up:
/// the notice is said, and what they wrote is heard.
/// </summary>
public sealed class WelcomeDialog : IDialog
{
    private const string Ready = "ready";
    private const string More = "more";
    private const string Nickname = "nickname";
    private const string KeepNothing = "keep-nothing";

    /// <summary>How long words are kept after a plain yes.</summary>
    private const int UsualDays = 30;

    private static readonly Phrases Fine = Phrases.Of(
        "(that is|thats|) (fine|ok|okay|good)", "i (understand|agree|accept)", "(i am|im|) (over |)18", "(i am|im|) 18 or (older|over)", "agree", "ready", "start", "go", "understood", "got it", "begin", "(lets|let us) (start|begin|go)");

    private static readonly Phrases TellMore = Phrases.Of(
        "(tell|show) me more", "more", "(what|how) do you (keep|store|save)", "what is (stored|kept|saved)", "(is|are) (this|it|you) (private|safe|confidential)", "are you (a|an) (person|human|robot|bot|ai)", "are you (real|human)");

    public string Name => "welcome";
    public string Title => "Welcome";
    public Phrases Start { get; } = Phrases.Of("welcome", "who are you", "what are you", "what is this", "about", "introduce yourself", "are you (a|an|) (person|human|robot|bot|ai|real|therapist)");

    public DialogOutcome Begin(DialogContext context, Material material)
    {
        var frame = new WelcomeFrame { Dialog = Name, Step = Ready };
        context.Say("welcome/what-this-is");
        Reprompt(context, frame);
        return new DialogOutcome.Wait(frame);
    }

    public DialogOutcome Continue(DialogContext context, DialogFrame frame) =>
        frame.Step == Nickname ? TakeNickname(context, frame) : TakeReadiness(context, frame);

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result) => End();

    public DialogOutcome Skip(DialogContext context, DialogFrame frame) => frame.Step == Nickname ? End() : AskNickname(context, frame);

    public void Reprompt(DialogContext context, DialogFrame frame)
    {
        if (frame.Step == Nickname)
            context.Say("welcome/ask-nickname", [new Choice("Skip", $"{Name}/{Nickname}/skip")]);
        else
            context.Say("welcome/what-is-kept", Choices);
    }

    public void Explain(DialogContext context, DialogFrame frame) =>
        context.Say(frame.Step == Nickname ? "welcome/why-nickname" : "welcome/tell-more");

    public Expects Expects(DialogContext context, DialogFrame frame) =>
        frame.Step == Nickname ? Listening.Expects.Words : Fine.Are(context.Message.Plain) || TellMore.Are(context.Message.Plain) ? Listening.Expects.ThisChoice : Listening.Expects.Choice;

    public bool CanContinue(DialogFrame frame) => frame is WelcomeFrame && frame.Step is Ready or Nickname;

    public string? LastAnswer(DialogFrame frame) => null;

    private IReadOnlyList<Choice> Choices =>
        [new("I’m 18 or older, let’s start", $"{Name}/{Ready}/{Ready}"), new("Tell me more", $"{Name}/{Ready}/{More}"), new("Start, but keep nothing", $"{Name}/{Ready}/{KeepNothing}")];

    private DialogOutcome TakeReadiness(DialogContext context, DialogFrame frame)
    {
        var pressed = context.ChoiceAt(Name, Ready);
        var typed = pressed is not null ? -1 : Choosing.Find(context.Message.Plain, [["I’m 18 or older, let’s start", "yes"], ["Tell me more"], ["Start, but keep nothing", "no", "keep nothing", "no thanks"]]);
        if (pressed == More || typed == 1 || TellMore.AreMeantBy(context.Message.Plain))
        {
            context.Say("welcome/tell-more", Choices);
            return new DialogOutcome.Wait(frame);
        }

        // Whatever else was typed is on the person's mind, and the notice has been read: they are heard.
        var isYes = pressed == Ready || typed == 0 || Fine.AreMeantBy(context.Message.Plain);
        if (!isYes && pressed != KeepNothing && typed != 2)
            return new DialogOutcome.Yield();
        context.Keep(isYes ? UsualDays : 0);
        return AskNickname(context, frame);
    }

    private DialogOutcome AskNickname(DialogContext context, DialogFrame frame)
    {
        var asking = frame with { Step = Nickname };
        Reprompt(context, asking);
        return new DialogOutcome.Wait(asking);
    }

    private DialogOutcome TakeNickname(DialogContext context, DialogFrame frame)
    {
        if (context.ChoiceAt(Name, Nickname) is not null || Nicknames.AreDeclined(context.Message.Plain))
            return End();
        if (IsSomethingToDo(context) || Nicknames.In(context.Message.Text) is not { } nickname)
            return new DialogOutcome.Yield();
        context.Person = context.Person with { Nickname = nickname };
        context.Say("welcome/nice-to-meet-you");
        return End();
    }

    /// <summary>“Rephrase” is what somebody came for, and nobody's name.</summary>
    private static bool IsSomethingToDo(DialogContext context) => context.Content.Dialogs.Values.Any(dialog => dialog.Start.Are(context.Message.Plain));

    private static DialogOutcome.End End() => new(Material.None);
}
