using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>Tells what is hard to hear, in the person's own words, and why: one line for each kind, and another way to look at a label.</summary>
internal static class Hearing
{
    /// <summary>More at once is a lecture.</summary>
    private const int MostKinds = 3;

    public static Reply Of(RephraseTalk talk)
    {
        var analysis = talk.Analysis;
        var lines = new List<string> { talk.Words("hard-to-hear") };
        lines.AddRange(Lines(talk, analysis.Findings));
        if (Lens(talk, analysis.Findings) is { } lens)
            lines.Add(lens);
        if (Respelled(talk, analysis) is { } respelled)
            lines.Insert(0, respelled);
        return new Reply { Text = string.Join('\n', lines), Card = new Card("hard-to-hear", new JsonObject { ["text"] = analysis.Passage.Text, ["flagged"] = Marks(analysis) }) };
    }

    /// <summary>“quote” and reason, one of each kind, in the order of the text.</summary>
    public static IEnumerable<string> Lines(RephraseTalk talk, IReadOnlyList<Finding> findings) => findings
        .DistinctBy(finding => finding.Kind)
        .DistinctBy(finding => finding.Span)
        .Take(MostKinds)
        .Select(finding => talk.Words("hard-line", ("quote", Quoting.Short(finding.Quote, 60)), ("reason", finding.Reason)));

    /// <summary>The flagged words of a text, for channels that can mark them.</summary>
    public static JsonArray Marks(Analysis analysis) =>
        [.. analysis.Findings.Select(finding => new JsonObject
        {
            ["start"] = finding.Span.Start, ["end"] = finding.Span.End, ["kind"] = finding.Kind.Name(), ["quote"] = finding.Quote, ["reason"] = finding.Reason,
        })];

    /// <summary>What a label (“cold”, “needy”) may be protecting; null when nobody was labelled.</summary>
    public static string? Lens(RephraseTalk talk, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Kind == BlameKind.Label))
        {
            var quote = $" {Listening.MessageReader.Plain(finding.Quote)} ";
            var label = talk.Context.Language.Lexicons["label"].Entries
                .Where(entry => quote.Contains($" {Listening.MessageReader.Plain(entry.Phrase)} ", StringComparison.Ordinal))
                .MaxBy(entry => entry.Phrase.Length);
            if (label?.Details?.Text is { } group && talk.Context.Language.Lexicons["protecting"][group]?.Details?.Text is { Length: > 0 } protecting)
                return talk.Words("lens", ("label", label.Phrase), ("protecting", protecting));
        }

        return null;
    }

    private static string? Respelled(RephraseTalk talk, Analysis analysis) =>
        analysis.Passage.Respellings is [var first, ..] ? talk.Words("read-as", ("written", first.Written), ("read", first.Read)) : null;
}
