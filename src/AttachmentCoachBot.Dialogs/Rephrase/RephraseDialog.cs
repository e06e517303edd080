using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Rephrase.Steps;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>
/// From a sentence that blames to a message about needs: what is hard to hear and why, what is missing, drafts to choose from, edited by talking.
/// What the person says is theirs; nothing is made up and nothing is asked twice.
/// </summary>
public sealed class RephraseDialog(RephraseScript script) : IDialog
{
    public const string Id = "rephrase";

    public string Name => Id;
    public string Title => script.Title;
    public Phrases Start => script.Start;

    public DialogOutcome Begin(DialogContext context, Material material)
    {
        var talk = new RephraseTalk(context, script, new RephraseFrame { Dialog = Id });
        Receiving.Take(talk, material);
        return talk.GoOn();
    }

    public DialogOutcome Continue(DialogContext context, DialogFrame frame)
    {
        var talk = Talk(context, frame);
        var step = RephraseSteps.Named(frame.Step);
        if (step is not TextStep and not MeaningStep && talk.Chosen(step, isExact: true) is null && script.Edits.Find(context.Message) is { Name: EditPhrases.NotMeant })
            return talk.GoTo(MeaningStep.Id);
        return step.Answer(talk);
    }

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result) =>
        frame.Step == LaterStep.Id ? Talk(context, frame).GoTo(LaterStep.Id) : Talk(context, frame).GoOn();

    public DialogOutcome Skip(DialogContext context, DialogFrame frame) => RephraseSteps.Named(frame.Step).Skip(Talk(context, frame));

    public void Reprompt(DialogContext context, DialogFrame frame) => RephraseSteps.Named(frame.Step).Ask(Talk(context, frame));

    public void Explain(DialogContext context, DialogFrame frame) => context.Say($"rephrase/why-{frame.Step}");

    public Expects Expects(DialogContext context, DialogFrame frame) => RephraseSteps.Named(frame.Step).Expects(Talk(context, frame));

    public bool CanContinue(DialogFrame frame) => frame is RephraseFrame && RephraseSteps.Has(frame.Step);

    public string? LastAnswer(DialogFrame frame) => frame is RephraseFrame { Text.Length: > 0 } here
        ? here.Own ?? here.Request ?? here.Need ?? here.Feeling ?? here.Moment ?? here.Complaint ?? here.Text
        : null;

    private RephraseTalk Talk(DialogContext context, DialogFrame frame) => new(context, script, (RephraseFrame)frame);
}
