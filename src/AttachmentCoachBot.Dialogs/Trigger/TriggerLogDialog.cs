using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Style;

namespace AttachmentCoachBot.Dialogs.Trigger;

/// <summary>Shows the hard moments that were kept and what comes back, and ends at once.</summary>
public sealed class TriggerLogDialog(TriggerGuide guide, PairDynamics pairs) : IDialog
{
    public string Name => "trigger-log";
    public string Title => "My hard moments";
    public Phrases Start => guide.Log;

    public DialogOutcome Begin(DialogContext context, Material material)
    {
        new TriggerTalk(context, guide, pairs).SayLog();
        return new DialogOutcome.End(Material.None);
    }

    public DialogOutcome Continue(DialogContext context, DialogFrame frame) => new DialogOutcome.Yield();

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result) => new DialogOutcome.End(Material.None);

    public DialogOutcome Skip(DialogContext context, DialogFrame frame) => new DialogOutcome.End(Material.None);

    public void Reprompt(DialogContext context, DialogFrame frame) => new TriggerTalk(context, guide, pairs).SayLog();

    public void Explain(DialogContext context, DialogFrame frame) => context.Say("coach/why");

    public Expects Expects(DialogContext context, DialogFrame frame) => Listening.Expects.Choice;

    /// <summary>It never waits, so there is never anything to go on with.</summary>
    public bool CanContinue(DialogFrame frame) => false;

    public string? LastAnswer(DialogFrame frame) => null;
}
