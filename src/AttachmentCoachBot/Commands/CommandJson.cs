using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Commands;

/// <summary>How the commands write JSON: camel case, enum names in snake case as in <c>dialogs/</c>, typographic quotes left as they are.</summary>
internal static class CommandJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>One line, so that many texts make JSON Lines.</summary>
    public static string Line<T>(T value) => JsonSerializer.Serialize(value, Options);
}
