using System.Globalization;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>
/// A second opinion where the rules are silent or weak: a sum of readable weights over words, classes and clauses, trained by <c>tools/BlameTraining</c>
/// from our own labelled sentences (<c>weights.tsv</c>). It explains itself by the words that weighed most.
/// </summary>
internal sealed class BlameScorer
{
    public const string RuleName = "second-opinion";

    private readonly BlameFeatures _features;
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly double _bias;

    /// <param name="table">A weight, a tab and the feature's name on each line; the first line is the weight of every text.</param>
    public BlameScorer(WordClasses classes, string table)
    {
        _features = new BlameFeatures(classes);
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (weight, name) = line.TrimEnd('\r').Split('\t') is [var first, var second] ? (first, second) : ("0", line);
            var number = double.Parse(weight, CultureInfo.InvariantCulture);
            if (name.Length == 0)
                _bias = number;
            else
                _weights[name] = number;
        }
    }

    public static BlameScorer Load(WordClasses classes)
    {
        using var stream = typeof(BlameScorer).Assembly.GetManifestResourceStream("blame-weights.tsv")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new BlameScorer(classes, System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }

    /// <summary>Above 0 it sounds like blame more than not; the strongest feature that spoke for it, when there is one.</summary>
    public (double Score, BlameFeature? Strongest) Judge(PatternText text)
    {
        var features = _features.Of(text);
        double sum = 0, most = 0;
        BlameFeature? strongest = null;
        foreach (var feature in features)
        {
            if (!_weights.TryGetValue(feature.Name, out var weight))
                continue;
            sum += weight;
            if (weight > most && feature.End - feature.First < text.Tokens.Count)
                (most, strongest) = (weight, feature);
        }

        return (_bias + sum / Math.Sqrt(Math.Max(1, features.Count(feature => _weights.ContainsKey(feature.Name)))), strongest);
    }
}
