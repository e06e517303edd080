namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Asks what the person would like to say, the way it comes out.</summary>
internal sealed class TextStep : RephraseStep
{
    public const string Id = "text";

    /// <summary>Fewer words than this are a word, not something to say to somebody.</summary>
    private const int FewestWords = 2;

    public override string Name => Id;
    public override bool TakesAnyText => true;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-text");

    public override DialogOutcome Answer(RephraseTalk talk)
    {
        var text = talk.Context.Message.Text;
        if (talk.Context.Message.WordCount < FewestWords && !talk.AnalysisOf(text).HasBlame)
            return talk.Hint("text-too-short");
        talk.Frame = new RephraseFrame { Dialog = RephraseDialog.Id, Text = text };
        return talk.GoOn();
    }

    public override DialogOutcome Skip(RephraseTalk talk) => new DialogOutcome.End(Material.None);
}
