using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Shows the drafts: short, longer, and in the shape of the person's pattern. One is chosen, or changed by talking.</summary>
internal sealed class DraftsStep : RephraseStep
{
    public const string Id = "drafts";

    public override string Name => Id;

    public override void Ask(RephraseTalk talk)
    {
        var drafts = talk.Rewrite.Drafts;
        var lines = new List<string> { talk.Words("here-are-drafts") };
        lines.AddRange(drafts.Select(draft => $"{Label(talk, draft)}: “{draft.Text}”"));
        if (FilledIn(talk) is { } filledIn)
            lines.Add(filledIn);
        var shown = drafts.Select(draft => new JsonObject { ["shape"] = draft.Shape, ["label"] = Label(talk, draft), ["text"] = draft.Text, ["template"] = draft.Template });
        talk.Context.Add(new Reply { Text = string.Join('\n', lines), Card = new Card("drafts", new JsonObject { ["drafts"] = new JsonArray([.. shown]) }) });
        talk.Ask(this, "ask-drafts");
    }

    public override DialogOutcome Answer(RephraseTalk talk) => talk.ChosenUnlessEdit(this) switch
    {
        "other-words" => Editing.OtherWords(talk),
        { } shape => Choose(talk, shape),
        null => Editing.Hear(talk),
    };

    public override DialogOutcome Skip(RephraseTalk talk) => Choose(talk, "short");

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk)
    {
        var shapes = talk.Rewrite.Drafts.Select(draft => draft.Shape).ToList();
        return [.. talk.Script.Choices[Id].Where(option => option.Name == "other-words" || shapes.Contains(option.Name))];
    }

    public static DialogOutcome Choose(RephraseTalk talk, string shape)
    {
        talk.Frame = talk.Frame with { Shape = shape };
        return talk.GoTo(ChosenStep.Id);
    }

    /// <summary>The shape that the message names, from any step that shows a message; null when it names none.</summary>
    public static string? Named(RephraseTalk talk) =>
        new DraftsStep().Options(talk).FirstOrDefault(option => option.Name != "other-words" && Choosing.IsExact(talk.Plain, option.Words))?.Name;

    private static string Label(RephraseTalk talk, Draft draft) => talk.Script.Choices[Id].FirstOrDefault(option => option.Name == draft.Shape)?.Label ?? draft.Shape;

    /// <summary>Says so when a part that was left open was filled in by the coach.</summary>
    private static string? FilledIn(RephraseTalk talk)
    {
        var first = talk.Rewrite.First;
        var filled = new[] { (FeelingStep.Id, DraftRole.Feeling), (NeedStep.Id, DraftRole.Need) }
            .Where(part => talk.Frame.LeftOpen.Contains(part.Item1) && first?.Part(part.Item2) is { IsSuggested: true })
            .Select(part => $"“{first!.Part(part.Item2)!.Words}”")
            .ToList();
        return filled.Count == 0 ? null : talk.Words("filled-in", ("words", string.Join(" and ", filled)));
    }
}
