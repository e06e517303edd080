using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs.Speaking;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Says the chosen message back, next to what stood there before. It can still be changed, and it is kept only when the person says so.</summary>
internal sealed class ChosenStep : RephraseStep
{
    public const string Id = "chosen";

    /// <summary>The shape of the person's own version.</summary>
    public const string OwnShape = "own";

    private const int LongestBefore = 240;

    public override string Name => Id;

    public override void Ask(RephraseTalk talk)
    {
        var before = Before(talk);
        var after = Message(talk);
        var text = $"{talk.Words("before")}: “{Quoting.Short(before, LongestBefore)}”\n{talk.Words("after")}: “{after}”";
        talk.Context.Add(new Reply
        {
            Text = text,
            Card = new Card("before-after", new JsonObject { ["before"] = before, ["after"] = after, ["flagged"] = Hearing.Marks(talk.AnalysisOf(before)) }),
        });
        talk.Ask(this, "ask-chosen");
    }

    public override DialogOutcome Answer(RephraseTalk talk)
    {
        switch (talk.ChosenUnlessEdit(this))
        {
            case "keep":
                return Keeping.Keep(talk, Message(talk), Before(talk));
            case "rehearse":
                return Keeping.Rehearse(talk, Message(talk), Before(talk));
            case "side":
                return talk.GoTo(SideStep.Id);
            case "change":
                return talk.GoTo(MeaningStep.Id);
            case "drafts":
                talk.Frame = talk.Frame with { Shape = "", Own = null };
                return talk.GoTo(DraftsStep.Id);
            default:
                return Editing.Hear(talk);
        }
    }

    public override DialogOutcome Skip(RephraseTalk talk) => Keeping.GoOn(talk);

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) =>
        [.. talk.Script.Choices[Id].Where(option => option.Name != "side" || (talk.Frame.Side is null && talk.Frame.Own is null && talk.Family is { Side.Count: > 0 }))];

    private static string Before(RephraseTalk talk) => talk.Frame.Complaint ?? talk.Frame.Text;

    /// <summary>The message as it stands: the person's own version, or the draft in the chosen shape.</summary>
    private static string Message(RephraseTalk talk)
    {
        if (talk.Frame is { Shape: OwnShape, Own: { } own })
            return own;
        var drafts = talk.Rewrite.Drafts;
        return (drafts.FirstOrDefault(draft => draft.Shape == talk.Frame.Shape) ?? drafts[^1]).Text;
    }
}
