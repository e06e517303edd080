using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>Shows the results there are, side by side, and ends at once.</summary>
public sealed class StyleResultsDialog(Questionnaire questionnaire, PairDynamics pairs) : IDialog
{
    public string Name => $"{questionnaire.Name}-results";
    public string Title => "My patterns so far";

    public Phrases Start { get; } = Phrases.Of(
        "(show|see|view|compare) (me|) my (results|patterns|styles|result|map|relationships)", "my (results|patterns|styles|result|map)", "compare (my|) (relationships|patterns|results)", "(style|pattern) results");

    public DialogOutcome Begin(DialogContext context, Material material)
    {
        new StyleTalk(context, questionnaire, pairs).SayComparison();
        return new DialogOutcome.End(Material.None);
    }

    public DialogOutcome Continue(DialogContext context, DialogFrame frame) => new DialogOutcome.Yield();

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result) => new DialogOutcome.End(Material.None);

    public DialogOutcome Skip(DialogContext context, DialogFrame frame) => new DialogOutcome.End(Material.None);

    public void Reprompt(DialogContext context, DialogFrame frame) => new StyleTalk(context, questionnaire, pairs).SayComparison();

    public void Explain(DialogContext context, DialogFrame frame) => context.Say("coach/why");

    public Expects Expects(DialogContext context, DialogFrame frame) => Listening.Expects.Choice;

    /// <summary>It never waits, so there is never anything to go on with.</summary>
    public bool CanContinue(DialogFrame frame) => false;

    public string? LastAnswer(DialogFrame frame) => null;
}
