using System.Collections.Concurrent;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.SecondOpinion;

/// <summary>
/// A second opinion: a sum of readable weights over features, one sum for each label, trained by <see cref="Training.Trainer"/> from our own labelled sentences
/// and kept in a text file. It explains itself: <see cref="Explain"/> takes an opinion apart into the features that spoke for and against it, the strongest first,
/// each with the words it was read from.
/// </summary>
public sealed class Scorer
{
    /// <summary>Knows no label; what a task has before anything was learned.</summary>
    public static readonly Scorer Untrained = new([], new Dictionary<string, float[]>(StringComparer.Ordinal), [], "");

    private static readonly ConcurrentDictionary<string, Lazy<Scorer>> Shipped = new(StringComparer.Ordinal);

    private readonly Dictionary<string, float[]> _weights;
    private readonly double[] _bias;

    internal Scorer(IReadOnlyList<string> labels, Dictionary<string, float[]> weights, double[] bias, string reading)
    {
        Labels = labels;
        _weights = weights;
        _bias = bias;
        Reading = reading;
    }

    /// <summary>What the scorer was trained to tell, in the order of its file.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Fingerprint of the training texts as they were read: when words or rules change, it tells that the weights are older than they.</summary>
    public string Reading { get; }

    internal IReadOnlyDictionary<string, float[]> Weights => _weights;

    internal IReadOnlyList<double> Bias => _bias;

    /// <summary>The scorer that ships for a task, read once for the whole process.</summary>
    public static Scorer Load(OpinionTask task) => Shipped.GetOrAdd(task.Name, static name => new Lazy<Scorer>(() => Read(name))).Value;

    private static Scorer Read(string task)
    {
        using var stream = typeof(Scorer).Assembly.GetManifestResourceStream($"{task}.weights.txt");
        if (stream is null)
            return Untrained;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return WeightTable.Read(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }

    /// <summary>The scorer as its file holds it.</summary>
    public string ToText() => WeightTable.Write(this);

    /// <summary>
    /// One opinion for each label, in the order of <see cref="Labels"/>. The labels are judged one by one: several may be likely, or none; for “which one” take
    /// the most probable.
    /// </summary>
    public IReadOnlyList<Opinion> Judge(IReadOnlyList<Feature> features)
    {
        var sums = new double[Labels.Count];
        foreach (var feature in features)
            if (_weights.TryGetValue(feature.Name, out var weights))
                for (var label = 0; label < sums.Length; label++)
                    sums[label] += weights[label];
        var scale = Scale(features.Count);
        var opinions = new Opinion[sums.Length];
        for (var label = 0; label < sums.Length; label++)
            opinions[label] = new Opinion(Labels[label], Logistic.Of(_bias[label] + sums[label] * scale));
        return opinions;
    }

    /// <summary>What spoke for a label (above 0) and against it (below 0), the strongest first.</summary>
    public IReadOnlyList<Reason> Explain(IReadOnlyList<Feature> features, string label)
    {
        var number = Labels.TakeWhile(known => known != label).Count();
        var scale = Scale(features.Count);
        return [.. features
            .Where(feature => _weights.ContainsKey(feature.Name))
            .Select(feature => new Reason(feature, _weights[feature.Name][number] * scale))
            .OrderByDescending(reason => Math.Abs(reason.Weight))];
    }

    /// <summary>The clause whose words spoke for a label most; the whole text where no clause was read.</summary>
    public TextSpan StrongestPart(Passage passage, IReadOnlyList<Feature> features, string label)
    {
        var weights = new double[passage.Tokens.Count];
        foreach (var (feature, weight) in Explain(features, label))
            for (var at = feature.First; at < feature.End; at++)
                weights[at] += weight / (feature.End - feature.First);
        var (first, end) = (0, passage.Tokens.Count);
        var most = double.MinValue;
        foreach (var clause in passage.Clauses)
            if (weights[clause.First..clause.End].Sum() is var weight && weight > most)
                (most, first, end) = (weight, clause.First, clause.End);
        while (end - first > 1 && !passage.Tokens[end - 1].IsWord)
            end--;
        return passage.SpanOf(first, end);
    }

    /// <summary>Every feature counts less in a long text, so that length alone decides nothing.</summary>
    internal static double Scale(int features) => 1 / Math.Sqrt(Math.Max(1, features));
}

/// <param name="Probability">0 to 1: how likely the label is, going by the training sentences.</param>
public readonly record struct Opinion(string Label, double Probability);

/// <param name="Weight">What the feature added to the sum of a label.</param>
public readonly record struct Reason(Feature Feature, double Weight);
