using System.Text.Json;
using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Evaluation;

/// <summary>Reads a file of labelled rows, one JSON object a line. Unknown fields are left alone; a line that cannot be read is named.</summary>
internal static class LabelledSet
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static IReadOnlyList<T> Read<T>(string path)
    {
        if (!File.Exists(path))
            throw new ProblemException($"There is no file {path}.");
        var rows = new List<T>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                rows.Add(JsonSerializer.Deserialize<T>(line, Options) ?? throw new JsonException("the line is “null”"));
            }
            catch (JsonException problem)
            {
                throw new ProblemException($"{path}({number}): this line is not a row of this set: {problem.Message}", problem);
            }
        }

        return rows.Count > 0 ? rows : throw new ProblemException($"{path} holds no rows.");
    }
}
