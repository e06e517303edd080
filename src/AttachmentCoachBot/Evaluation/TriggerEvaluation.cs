using System.Text.Json.Nodes;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Evaluation;

/// <summary>A story told in someone's own words, the kind of trigger in it, and what it says about when, what was felt, and how strongly.</summary>
internal sealed record TriggerRow(
    string Id, string Text, string Trigger, IReadOnlyList<string>? AlsoOk = null, string? When = null, IReadOnlyList<string>? Feelings = null, double? Intensity = null);

/// <summary>Is the trigger first, or among the two that are offered; is what was said about it heard?</summary>
internal static class TriggerEvaluation
{
    /// <summary>The name in the sets for a story that fits no kind; the engine says so by naming none.</summary>
    private const string Other = "other";

    public static Scores Score(LanguageEngine language, IReadOnlyList<TriggerRow> rows)
    {
        Share top1 = default, top2 = default, abstained = default, when = default, feelings = default, intensity = default;
        var byKind = new SortedDictionary<string, Share>(StringComparer.Ordinal);
        var said = new List<JsonObject>();
        foreach (var row in rows)
        {
            var reading = language.ReadTrigger(language.Read(row.Text));
            var kinds = reading.Kinds.Select(kind => kind.Kind).DefaultIfEmpty(Other).ToList();
            bool Right(string kind) => kind == row.Trigger || (row.AlsoOk ?? []).Contains(kind);
            top1 = top1.And(Right(kinds[0]));
            top2 = top2.And(kinds.Take(2).Any(Right));
            abstained = abstained.And(kinds[0] == Other);
            byKind[row.Trigger] = byKind.GetValueOrDefault(row.Trigger).And(Right(kinds[0]));
            if (row.When is { Length: > 0 } time)
                when = when.And(Heard(reading.When?.Words, time));
            foreach (var feeling in row.Feelings ?? [])
                feelings = feelings.And(reading.Feelings.Concat(reading.Verdicts.Select(verdict => verdict.Word)).Any(found => Heard(found, feeling)));
            if (row.Intensity is { } strength)
                intensity = intensity.And(reading.Intensity == (int)Math.Round(strength));
            said.Add(new JsonObject
            {
                ["id"] = row.Id, ["text"] = row.Text, ["trigger"] = row.Trigger, ["said"] = Rows.List(kinds.Take(2)), ["right"] = Right(kinds[0]),
                ["when"] = reading.When?.Words, ["when_wanted"] = row.When, ["feelings"] = Rows.List(reading.Feelings.Concat(reading.Verdicts.Select(verdict => verdict.Word))), ["feelings_wanted"] = Rows.List(row.Feelings ?? []),
                ["intensity"] = reading.Intensity, ["intensity_wanted"] = row.Intensity,
            });
        }

        return new Scores(rows.Count,
            [
                Metric.Of("top1", top1), Metric.Of("top2", top2), Metric.Of("abstained", abstained), Metric.Of("when_recall", when),
                Metric.Of("feeling_recall", feelings), Metric.Of("intensity_recall", intensity),
            ],
            [.. byKind.Select(kind => Metric.Of($"top1 of {kind.Key}", kind.Value))], said);
    }

    private static bool Heard(string? found, string wanted) =>
        found is not null && (found.Contains(wanted, StringComparison.OrdinalIgnoreCase) || wanted.Contains(found, StringComparison.OrdinalIgnoreCase));
}
