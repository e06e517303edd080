namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>“That’s not what I meant”: asks which part is off, and takes the person's own words for it.</summary>
internal sealed class MeaningStep : RephraseStep
{
    public const string Id = "meaning";

    /// <summary>From this many words on, an answer is what they meant.</summary>
    private const int WordsOfAText = 4;

    public override string Name => Id;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-meaning");

    public override DialogOutcome Answer(RephraseTalk talk)
    {
        talk.Frame = talk.Frame with { Own = null };
        switch (talk.Chosen(this, isExact: talk.Context.Message.WordCount >= WordsOfAText))
        {
            case "text":
                talk.Frame = new RephraseFrame { Dialog = RephraseDialog.Id, Later = talk.Frame.Later };
                return talk.GoOn();
            case { } part:
                return talk.GoTo(part);
            case null when talk.Context.Message.WordCount >= WordsOfAText:
                return RephraseSteps.Named(TextStep.Id).Answer(talk);
            default:
                return talk.ShowChoicesAgain();
        }
    }

    public override DialogOutcome Skip(RephraseTalk talk) => talk.GoOn();

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) => talk.Script.Choices[Id];
}
