namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>The person's own version still holds something that is hard to hear: told kindly, and left to them.</summary>
internal sealed class OwnStep : RephraseStep
{
    public const string Id = "own";

    public override string Name => Id;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-own");

    /// <summary>Reads an own version with the same detectors as the first text.</summary>
    public static DialogOutcome Check(RephraseTalk talk, string own)
    {
        var analysis = talk.AnalysisOf(own);
        talk.Frame = talk.Frame with { Own = own };
        if (!analysis.HasBlame)
        {
            talk.Say("own-is-calm");
            return DraftsStep.Choose(talk, ChosenStep.OwnShape);
        }

        var lines = new List<string> { talk.Words("own-nearly") };
        lines.AddRange(Hearing.Lines(talk, analysis.Findings));
        talk.Context.Add(new Reply { Text = string.Join('\n', lines), Card = new Card("hard-to-hear", new() { ["text"] = own, ["flagged"] = Hearing.Marks(analysis) }) });
        return talk.GoTo(Id);
    }

    public override DialogOutcome Answer(RephraseTalk talk)
    {
        switch (talk.ChosenUnlessEdit(this))
        {
            case "again":
                return talk.Hint("own-again");
            case "keep":
                return DraftsStep.Choose(talk, ChosenStep.OwnShape);
            case "draft":
                return Skip(talk);
            default:
                return Editing.Hear(talk);
        }
    }

    public override DialogOutcome Skip(RephraseTalk talk)
    {
        talk.Frame = talk.Frame with { Own = null, Shape = talk.Frame.Shape == ChosenStep.OwnShape ? "" : talk.Frame.Shape };
        return talk.GoOn();
    }

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) => talk.Script.Choices[Id];
}
