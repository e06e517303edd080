using System.Globalization;
using System.Text;

namespace AttachmentCoachBot.Language.SecondOpinion;

/// <summary>
/// The file of a scorer: its labels; the fingerprint of what it was trained on; then a feature a line, a tab, and its weights as “label +1.25”, with commas between.
/// The line of the empty feature holds what every text starts from. Sorted by name, so that one changed weight is one changed line.
/// </summary>
internal static class WeightTable
{
    private const string LabelsLine = "labels", ReadingLine = "trained on";

    public static string Write(Scorer scorer)
    {
        var text = new StringBuilder();
        text.Append(LabelsLine).Append('\t').AppendJoin(", ", scorer.Labels).Append('\n');
        text.Append(ReadingLine).Append('\t').Append(scorer.Reading).Append('\n');
        AppendLine(text, "", scorer.Labels, scorer.Bias);
        foreach (var (name, weights) in scorer.Weights.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            AppendLine(text, name, scorer.Labels, [.. weights.Select(weight => (double)weight)]);
        return text.ToString();
    }

    public static Scorer Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var labels = lines[0].Split('\t')[1].Split(", ");
        var reading = lines[1].Split('\t')[1].TrimEnd('\r');
        var numbers = labels.Select((label, number) => (label, number)).ToDictionary(pair => pair.label.TrimEnd('\r'), pair => pair.number, StringComparer.Ordinal);
        var weights = new Dictionary<string, float[]>(lines.Length, StringComparer.Ordinal);
        var bias = new double[labels.Length];
        foreach (var line in lines.AsSpan(2))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var row = WeightsOf(line.AsSpan(tab + 1), numbers);
            if (tab == 0)
                bias = [.. row.Select(weight => Math.Round(weight, 2))];
            else
                weights[line[..tab]] = row;
        }

        return new Scorer([.. numbers.Keys], weights, bias, reading);
    }

    private static float[] WeightsOf(ReadOnlySpan<char> text, Dictionary<string, int> numbers)
    {
        var weights = new float[numbers.Count];
        var byName = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.Split(", "))
        {
            var part = text[range];
            var space = part.IndexOf(' ');
            weights[byName[part[..space]]] = float.Parse(part[(space + 1)..].TrimEnd('\r'), CultureInfo.InvariantCulture);
        }

        return weights;
    }

    private static void AppendLine(StringBuilder text, string name, IReadOnlyList<string> labels, IReadOnlyList<double> weights)
    {
        var parts = labels
            .Select((label, number) => (Label: label, Weight: weights[number]))
            .Where(pair => pair.Weight != 0 || name.Length == 0)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Label} {pair.Weight:+0.00;-0.00;0}"));
        text.Append(name).Append('\t').AppendJoin(", ", parts).Append('\n');
    }
}
