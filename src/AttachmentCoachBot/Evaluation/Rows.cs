using System.Text.Json.Nodes;

namespace AttachmentCoachBot.Evaluation;

internal static class Rows
{
    public static JsonArray List(IEnumerable<string> words) => [.. words.Select(word => JsonValue.Create(word))];
}
