using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Asks what a camera would have seen when the text only judges. What usually goes with it is offered, never assumed.</summary>
internal sealed class MomentStep : RephraseStep
{
    public const string Id = "moment";

    public override string Name => Id;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-moment");

    public override DialogOutcome Answer(RephraseTalk talk)
    {
        if (talk.Chosen(this, isExact: true) is { } usual)
            return Take(talk, talk.Frame with { Observation = usual });
        return Take(talk, talk.Context.Message.Text) ?? Again(talk);
    }

    public override DialogOutcome Skip(RephraseTalk talk) =>
        Take(talk, talk.Frame with { Observation = Options(talk) is [var usual, ..] ? usual.Name : talk.Script.Offers["moments"][0] });

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) =>
        talk.Family is { When: { Length: > 0 } when } ? [new TalkOption(when, $"When {when}", [when])] : [];

    /// <summary>Takes what was told as what happened; null when nothing in it is something that a camera would have seen.</summary>
    public static DialogOutcome? Take(RephraseTalk talk, string told)
    {
        var analysis = talk.AnalysisOf(told);
        var kept = Kept(talk.Frame, talk.Rewrite.First);
        var frame = kept with { Moment = told, Observation = null };
        var observation = Drafting.Write(talk.Context, analysis, frame with { Complaint = null }).First?.Part(DraftRole.Observation);
        return observation is { IsSuggested: false } ? Take(talk, frame) : null;
    }

    private static DialogOutcome Take(RephraseTalk talk, RephraseFrame frame)
    {
        talk.Frame = frame;
        return talk.GoOn();
    }

    private static DialogOutcome Again(RephraseTalk talk)
    {
        var findings = talk.AnalysisOf(talk.Context.Message.Text).Findings;
        if (Hearing.Lens(talk, findings) is { } lens)
            talk.Context.Add(new Reply { Text = lens });
        return talk.AskOtherwise(Id, "moment-again");
    }

    /// <summary>Feeling and need that stand in the first text are not lost when another text says what happened.</summary>
    private static RephraseFrame Kept(RephraseFrame frame, Draft? first) => frame with
    {
        Feeling = frame.Feeling ?? Own(first, DraftRole.Feeling),
        Need = frame.Need ?? Own(first, DraftRole.Need),
    };

    private static string? Own(Draft? draft, DraftRole role) => draft?.Part(role) is { IsSuggested: false } part ? part.Words : null;
}
