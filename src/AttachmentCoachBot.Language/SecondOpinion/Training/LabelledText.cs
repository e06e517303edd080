using System.Text.Json;

namespace AttachmentCoachBot.Language.SecondOpinion.Training;

/// <summary>A text as features, with the labels that a person gave it.</summary>
/// <param name="Author">The file it came from: texts of one file are of one hand, and are held back together when a scorer is tried.</param>
/// <param name="AlsoOk">Labels that are neither right nor wrong here; nothing is learned about them from this text.</param>
public sealed record LabelledText(string Author, string Text, IReadOnlyList<Feature> Features, IReadOnlyList<string> Labels, IReadOnlyList<string> AlsoOk)
{
    /// <summary>Everything that a task learns from.</summary>
    /// <param name="files">The names of the labelled sets and what stands in them, in the order in which they are learned.</param>
    public static IEnumerable<LabelledText> ReadAll(OpinionTask task, IReadOnlyList<(string Name, string Lines)> files, Func<string, IReadOnlyList<Feature>> featuresOf)
    {
        var labelled = FilesOf(task.Name, files).SelectMany(file => Read(task, file.Name, file.Lines, featuresOf));
        return task.Everyday is { } everyday ? labelled.Concat(ReadEveryday(everyday, files, featuresOf)) : labelled;
    }

    /// <summary>Reads a file of labelled sentences, one JSON object a line, in the formats of <c>evaluate</c>.</summary>
    public static IEnumerable<LabelledText> Read(OpinionTask task, string author, string lines, Func<string, IReadOnlyList<Feature>> featuresOf)
    {
        var hearsRules = !task.KnownToRules.Contains(author);
        foreach (var line in LinesOf(lines))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var features = featuresOf(text).Where(feature => hearsRules || !feature.Name.StartsWith("rule", StringComparison.Ordinal));
            yield return new LabelledText(author, text, [.. features], [.. task.Properties.SelectMany(property => Under(row.RootElement, property))], [.. Under(row.RootElement, "also_ok")]);
        }
    }

    private static IEnumerable<LabelledText> ReadEveryday(EverydayTexts everyday, IReadOnlyList<(string Name, string Lines)> files, Func<string, IReadOnlyList<Feature>> featuresOf)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in everyday.Sets.SelectMany(set => FilesOf(set, files)).SelectMany(file => LinesOf(file.Lines)))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            if (everyday.Except.Intersect(row.RootElement.EnumerateObject().SelectMany(property => Under(row.RootElement, property.Name))).Any() || !read.Add(text))
                continue;
            var features = featuresOf(text);
            if (!features.Any(feature => feature.Name.StartsWith("rule:", StringComparison.Ordinal)))
                yield return new LabelledText("everyday", text, features, [everyday.Label], []);
        }
    }

    private static IEnumerable<(string Name, string Lines)> FilesOf(string set, IReadOnlyList<(string Name, string Lines)> files) =>
        files.Where(file => file.Name.StartsWith(set, StringComparison.Ordinal));

    private static string[] LinesOf(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Under(JsonElement row, string property)
    {
        if (!row.TryGetProperty(property, out var value))
            return [];
        return value.ValueKind switch
        {
            JsonValueKind.True => [property],
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => [.. value.EnumerateArray().Select(item => item.GetString()!)],
            _ => [],
        };
    }
}
