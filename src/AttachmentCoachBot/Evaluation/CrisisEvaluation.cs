using System.Text.Json.Nodes;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Safety;

namespace AttachmentCoachBot.Evaluation;

/// <summary>A message and the danger in it, or “none”.</summary>
/// <param name="AlsoOk">Other categories that a careful reader would accept.</param>
internal sealed record CrisisRow(string Id, string Text, string Category, IReadOnlyList<string>? AlsoOk = null);

/// <summary>Is danger seen, is ordinary talk left alone, and is the category right? A soft check-in counts as an alarm on both sides.</summary>
internal static class CrisisEvaluation
{
    public static Scores Score(LanguageEngine language, IReadOnlyList<CrisisRow> rows)
    {
        var none = SafetyNames.Of(SafetyCategory.None);
        Share recall = default, falseAlarms = default, category = default, soft = default;
        var byCategory = new SortedDictionary<string, Share>(StringComparer.Ordinal);
        var said = new List<JsonObject>();
        foreach (var row in rows)
        {
            var reading = language.CheckSafety(language.Read(row.Text));
            var found = SafetyNames.Of(reading.Category);
            if (row.Category == none)
                falseAlarms = falseAlarms.And(reading.IsHit && !(row.AlsoOk ?? []).Contains(found));
            else
            {
                recall = recall.And(reading.IsHit);
                byCategory[row.Category] = byCategory.GetValueOrDefault(row.Category).And(reading.IsHit);
                if (reading.IsHit)
                {
                    category = category.And(found == row.Category || (row.AlsoOk ?? []).Contains(found));
                    soft = soft.And(reading.IsSoft);
                }
            }

            said.Add(new JsonObject
            {
                ["id"] = row.Id, ["text"] = row.Text, ["category"] = row.Category, ["said"] = found, ["right"] = (row.Category != none) == reading.IsHit,
                ["soft"] = reading.IsSoft, ["rule"] = reading.Rule,
            });
        }

        return new Scores(rows.Count,
            [Metric.Of("recall", recall), Metric.Of("false_alarms", falseAlarms), Metric.Of("category", category), Metric.Of("softly", soft)],
            [.. byCategory.Select(each => Metric.Of($"recall of {each.Key}", each.Value))], said);
    }
}
