using System.Security.Cryptography;
using System.Text;

namespace AttachmentCoachBot.Language.SecondOpinion.Training;

/// <summary>
/// Learns the weights of a <see cref="Scorer"/>: logistic regression with an L2 penalty, each label against the rest. The texts are taken in their order and nothing
/// depends on chance or on the machine, so the same texts, read the same way, give the same file.
/// </summary>
/// <param name="Penalty">How strongly weights are pulled to zero.</param>
/// <param name="Seen">A feature has to occur in so many texts.</param>
/// <param name="Smallest">A weight closer to zero than this is left out of the file.</param>
public sealed record Trainer(double Penalty = 0.05, int Seen = 2, double Smallest = 0.4)
{
    private const int Steps = 120;

    public Scorer Train(IReadOnlyList<LabelledText> texts)
    {
        var names = texts.SelectMany(text => text.Features.Select(feature => feature.Name))
            .CountBy(name => name, StringComparer.Ordinal).Where(pair => pair.Value >= Seen).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList();
        var numbers = names.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
        var rows = texts.Select(text => new LogisticRow([.. text.Features.Select(feature => numbers.GetValueOrDefault(feature.Name, -1)).Where(number => number >= 0)], Scorer.Scale(text.Features.Count))).ToList();

        var labels = texts.SelectMany(text => text.Labels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var weights = names.ToDictionary(name => name, _ => new float[labels.Count], StringComparer.Ordinal);
        var bias = new double[labels.Count];
        for (var label = 0; label < labels.Count; label++)
        {
            var fit = new LogisticFit(names.Count, Penalty);
            fit.Fit([.. RowsFor(labels[label], texts, rows)], Steps);
            bias[label] = Math.Round(fit.Bias, 2);
            for (var feature = 0; feature < names.Count; feature++)
                if (Math.Abs(fit.Weights[feature]) >= Smallest)
                    weights[names[feature]][label] = (float)Math.Round(fit.Weights[feature], 2);
        }

        return new Scorer(labels, weights.Where(pair => Array.Exists(pair.Value, weight => weight != 0)).ToDictionary(StringComparer.Ordinal), bias, FingerprintOf(texts));
    }

    /// <summary>Says of training texts whether they are read as they were: the start of a hash over features and labels.</summary>
    public static string FingerprintOf(IReadOnlyList<LabelledText> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
            hash.AppendData(Encoding.UTF8.GetBytes($"{string.Join('\t', text.Features.Select(feature => feature.Name))}\n{string.Join('\t', text.Labels)}\n{string.Join('\t', text.AlsoOk)}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static IEnumerable<(LogisticRow Row, bool Holds)> RowsFor(string label, IReadOnlyList<LabelledText> texts, List<LogisticRow> rows)
    {
        for (var text = 0; text < texts.Count; text++)
        {
            var holds = texts[text].Labels.Contains(label);
            if (holds || !texts[text].AlsoOk.Contains(label))
                yield return (rows[text], holds);
        }
    }
}
