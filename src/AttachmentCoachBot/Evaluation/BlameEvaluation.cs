using System.Text.Json.Nodes;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Blame;

namespace AttachmentCoachBot.Evaluation;

/// <summary>A sentence and whether, and how, it blames.</summary>
/// <param name="AlsoOk">Kinds that a careful reader may name too: neither missed when absent nor false when found.</param>
internal sealed record BlameRow(string Id, string Text, bool Blame, IReadOnlyList<string>? Kinds = null, IReadOnlyList<string>? AlsoOk = null);

/// <summary>Is blame found, is what is no blame left alone, and are the kinds right?</summary>
internal static class BlameEvaluation
{
    public static Scores Score(LanguageEngine language, IReadOnlyList<BlameRow> rows)
    {
        Share precision = default, recall = default, falsePositives = default, kindRecall = default, kindPrecision = default;
        var byKind = BlameKindNames.All.ToDictionary(kind => kind, _ => default(Share), StringComparer.Ordinal);
        var said = new List<JsonObject>();
        foreach (var row in rows)
        {
            var analysis = language.Analyze(language.Read(row.Text));
            var found = analysis.Findings.Select(finding => finding.Kind.Name()).Distinct(StringComparer.Ordinal).ToList();
            if (row.Blame)
                recall = recall.And(analysis.HasBlame);
            else
                falsePositives = falsePositives.And(analysis.HasBlame);
            if (analysis.HasBlame)
                precision = precision.And(row.Blame);
            foreach (var kind in row.Kinds ?? [])
            {
                kindRecall = kindRecall.And(found.Contains(kind));
                byKind[kind] = byKind.GetValueOrDefault(kind).And(found.Contains(kind));
            }

            foreach (var kind in found)
                kindPrecision = kindPrecision.And((row.Kinds ?? []).Contains(kind) || (row.AlsoOk ?? []).Contains(kind));
            said.Add(new JsonObject
            {
                ["id"] = row.Id, ["text"] = row.Text, ["blame"] = row.Blame, ["said"] = analysis.HasBlame, ["right"] = row.Blame == analysis.HasBlame,
                ["kinds"] = Rows.List(row.Kinds ?? []), ["found"] = Rows.List(found),
                ["rules"] = Rows.List(analysis.Findings.Select(finding => $"{finding.Rule}: {finding.Quote}")),
            });
        }

        return new Scores(rows.Count,
            [
                Metric.Of("precision", precision), Metric.Of("recall", recall), Metric.F1(precision, recall), Metric.Of("false_positive_rate", falsePositives),
                Metric.Of("kind_recall", kindRecall), Metric.Of("kind_precision", kindPrecision),
            ],
            [.. byKind.Select(kind => Metric.Of($"recall of {kind.Key}", kind.Value))], said);
    }
}
