using System.Text.RegularExpressions;

namespace AttachmentCoachBot.Language.Examples;

/// <summary>
/// Which group of example sentences a text resembles most, by the words and pairs of words they share (multinomial naive Bayes, each word counted once).
/// Counting needs no chance and no table: an author adds a line of content, and the next start has learned it.
/// </summary>
internal sealed partial class ExampleModel
{
    /// <summary>Added to every count, so that a word never seen in a group does not rule the group out.</summary>
    private const double Smoothing = 0.3;

    private readonly Dictionary<string, double[]> _counts = new(StringComparer.Ordinal);
    private readonly double[] _totals;

    public ExampleModel(IReadOnlyList<(string Group, string Text)> examples)
    {
        Groups = [.. examples.Select(example => example.Group).Distinct()];
        _totals = new double[Groups.Count];
        foreach (var (group, text) in examples)
        {
            var number = Groups.ToList().IndexOf(group);
            foreach (var feature in FeaturesOf(text))
            {
                if (!_counts.TryGetValue(feature, out var counts))
                    _counts[feature] = counts = new double[Groups.Count];
                counts[number]++;
                _totals[number]++;
            }
        }
    }

    public IReadOnlyList<string> Groups { get; }

    /// <summary>For each group the mean of its logarithmic odds, zero on average: above zero speaks for it.</summary>
    public IReadOnlyDictionary<string, double> Resemblance(string text)
    {
        var scores = new double[Groups.Count];
        foreach (var feature in FeaturesOf(text))
        {
            if (!_counts.TryGetValue(feature, out var counts))
                continue;
            for (var group = 0; group < scores.Length; group++)
                scores[group] += Math.Log((counts[group] + Smoothing) / (_totals[group] + Smoothing * _counts.Count));
        }

        var mean = scores.Length == 0 ? 0 : scores.Average();
        return Groups.Select((name, number) => (name, Score: scores[number] - mean)).ToDictionary(pair => pair.name, pair => pair.Score);
    }

    /// <summary>Words without their endings, and neighbouring pairs of them.</summary>
    private static HashSet<string> FeaturesOf(string text)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        var before = "";
        foreach (var match in Words().EnumerateMatches(text))
        {
            var word = Stem(text.AsSpan(match.Index, match.Length).ToString().ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal));
            features.Add(word);
            if (before.Length > 0)
                features.Add($"{before} {word}");
            before = word;
        }

        return features;
    }

    private static string Stem(string word) => word switch
    {
        "he" or "she" or "they" => "he",
        "him" or "her" or "them" => "him",
        "his" or "their" => "his",
        "boyfriend" or "girlfriend" or "husband" or "wife" or "bf" or "gf" or "partner" or "missus" or "hubby" or "fella" or "fiance" => "partner",
        "u" => "you",
        _ when word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) => word[..^3],
        _ when word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) => word[..^2],
        _ when word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) => word[..^1].TrimEnd('e'),
        _ when word.Length > 4 && word.EndsWith('e') => word[..^1],
        _ => word,
    };

    [GeneratedRegex(@"[\p{L}\p{N}'’]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
