using System.Globalization;
using System.Text;

namespace AttachmentCoachBot.Evaluation;

/// <summary>Scores as a Markdown table: a person reads it in a terminal, and <c>docs/evaluation.md</c> is made of it.</summary>
internal static class ScoreTable
{
    public static string Of(string title, Scores scores)
    {
        var page = new StringBuilder($"## {title}: {scores.Rows} rows\n\n| | score | count | 95 % interval |\n|---|---:|---:|---:|\n");
        foreach (var metric in scores.Metrics.Concat(scores.Breakdown))
            page.Append(Line(metric));
        return page.ToString();
    }

    private static string Line(Metric metric)
    {
        if (metric.Share is not { } share)
            return Invariant($"| {metric.Name} | {metric.Value:0.000} | | |\n");
        return share.Of == 0
            ? Invariant($"| {metric.Name} | – | 0 of 0 | |\n")
            : Invariant($"| {metric.Name} | {metric.Value:0.000} | {share.Count} of {share.Of} | {share.Interval.Low:0.000}–{share.Interval.High:0.000} |\n");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
