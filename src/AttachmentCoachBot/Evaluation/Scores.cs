using System.Text.Json.Nodes;

namespace AttachmentCoachBot.Evaluation;

/// <summary>What came out of one set: the metrics, a breakdown (by kind, by category), and what the engine said to each row.</summary>
/// <param name="Rows">How many rows were read.</param>
/// <param name="Said">One object a row, in the order of the file.</param>
internal sealed record Scores(int Rows, IReadOnlyList<Metric> Metrics, IReadOnlyList<Metric> Breakdown, IReadOnlyList<JsonObject> Said);

/// <param name="Name">As LANGUAGE.md names it (“false_positive_rate”).</param>
/// <param name="Share">Null for what is not a share of rows (F1).</param>
internal sealed record Metric(string Name, double Value, Share? Share)
{
    public static Metric Of(string name, Share share) => new(name, share.Value, share);

    /// <summary>F1: the harmonic mean of precision and recall.</summary>
    public static Metric F1(Share precision, Share recall) =>
        new("f1", precision.Value + recall.Value is > 0 and var sum ? 2 * precision.Value * recall.Value / sum : 0, null);
}
