using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.RolePlay.Scenarios;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.RolePlay;

/// <summary>The rehearsal as an exercise: choosing, playing line by line, trying again, and looking back. The partner is played by <see cref="Rehearsal"/>.</summary>
public sealed class RolePlayDialog(RolePlayContent content) : IDialog
{
    public const string Id = "role-play";

    public string Name => Id;
    public string Title => "Rehearse a talk";

    public Phrases Start { get; } = Phrases.Of(
        "(role play|roleplay|rehearse|rehearsal|rehearsing)", "(rehearse|practise|practice|role play|try out) (a|the|this|that|my) (hard |difficult |) (talk|conversation|chat|fight|argument)", "rehearse a talk",
        "(let us|lets|can we|i want to|id like to) (rehearse|role play|roleplay)", "(practise|practice) (saying it|talking|with you|with a partner)", "play my (partner|husband|wife|boyfriend|girlfriend)", "pretend (to be|you are) my (partner|husband|wife|boyfriend|girlfriend)");

    public DialogOutcome Begin(DialogContext context, Material material) => new RolePlayTalk(context, content).Begin(material);

    public DialogOutcome Continue(DialogContext context, DialogFrame frame) => new RolePlayTalk(context, content).Hear((RolePlayFrame)frame);

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result)
    {
        Reprompt(context, frame);
        return new DialogOutcome.Wait(frame);
    }

    public DialogOutcome Skip(DialogContext context, DialogFrame frame) => new RolePlayTalk(context, content).Skip((RolePlayFrame)frame);

    public void Reprompt(DialogContext context, DialogFrame frame) => new RolePlayTalk(context, content).Ask((RolePlayFrame)frame, again: true);

    public void Explain(DialogContext context, DialogFrame frame) => new RolePlayTalk(context, content).Explain((RolePlayFrame)frame);

    public Expects Expects(DialogContext context, DialogFrame frame) => new RolePlayTalk(context, content).Expects((RolePlayFrame)frame);

    public bool CanContinue(DialogFrame frame) =>
        frame is RolePlayFrame play && RolePlaySteps.All.Contains(play.Step) && (play.Scenario.Length == 0 || content.Find(play.Scenario) is not null);

    public string? LastAnswer(DialogFrame frame) => frame is RolePlayFrame { Turns: [.., var last] } ? last.Words : null;
}

/// <summary>Where a rehearsal can wait.</summary>
internal static class RolePlaySteps
{
    public const string Scenario = "scenario", Own = "own", PartnersName = "name", Pattern = "pattern", Confidence = "confidence";
    public const string Line = "line", Rewind = "rewind", Swap = "swap", ConfidenceAfter = "confidence-after", Keep = "keep";

    public static readonly IReadOnlyList<string> All = [Scenario, Own, PartnersName, Pattern, Confidence, Line, Rewind, Swap, ConfidenceAfter, Keep];
}
