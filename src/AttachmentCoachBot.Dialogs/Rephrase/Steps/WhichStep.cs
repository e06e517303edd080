using AttachmentCoachBot.Dialogs.Speaking;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>A rant holds several complaints; the person says which one comes first, and the rest is kept for later.</summary>
internal sealed class WhichStep : RephraseStep
{
    public const string Id = "which";

    /// <summary>More is no choice; the others come later.</summary>
    private const int MostOffered = 6;

    public override string Name => Id;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-which", ("count", Count(talk.Analysis.Complaints.Count)));

    public override DialogOutcome Answer(RephraseTalk talk) =>
        talk.Chosen(this) is { } quote ? Take(talk, quote) : talk.ShowChoicesAgain();

    public override DialogOutcome Skip(RephraseTalk talk) => Take(talk, talk.Analysis.Complaints[0].Quote);

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) =>
        [.. talk.Analysis.Complaints.Take(MostOffered).Select(complaint => new TalkOption(complaint.Quote, Quoting.Short(complaint.Quote, 60), [complaint.Quote]))];

    private static DialogOutcome Take(RephraseTalk talk, string quote)
    {
        talk.Frame = talk.Frame with { Complaint = quote, Later = [.. talk.Analysis.Complaints.Select(complaint => complaint.Quote).Where(other => other != quote)] };
        return talk.GoOn();
    }

    private static string Count(int count) => count switch { 2 => "two", 3 => "three", 4 => "four", 5 => "five", _ => "several" };
}
