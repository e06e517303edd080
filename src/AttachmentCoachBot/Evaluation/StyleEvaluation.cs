using System.Text.Json.Nodes;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Evaluation;

/// <summary>A self-description and the pattern it sounds like, or “unclear”.</summary>
internal sealed record StyleRow(string Id, string Text, string Style);

/// <summary>Is the pattern right, and is none named where none can be?</summary>
internal static class StyleEvaluation
{
    private const string Unclear = "unclear";

    public static Scores Score(LanguageEngine language, IReadOnlyList<StyleRow> rows)
    {
        Share accuracy = default;
        var byStyle = new SortedDictionary<string, Share>(StringComparer.Ordinal);
        var said = new List<JsonObject>();
        foreach (var row in rows)
        {
            var reading = language.ReadStyle(language.Read(row.Text));
            var style = reading.Pattern?.ToString().ToLowerInvariant() ?? Unclear;
            accuracy = accuracy.And(style == row.Style);
            byStyle[row.Style] = byStyle.GetValueOrDefault(row.Style).And(style == row.Style);
            said.Add(new JsonObject { ["id"] = row.Id, ["text"] = row.Text, ["style"] = row.Style, ["said"] = style, ["right"] = style == row.Style, ["reasons"] = Rows.List(reading.Reasons) });
        }

        return new Scores(rows.Count, [Metric.Of("accuracy", accuracy)], [.. byStyle.Select(style => Metric.Of($"right on {style.Key}", style.Value))], said);
    }
}
