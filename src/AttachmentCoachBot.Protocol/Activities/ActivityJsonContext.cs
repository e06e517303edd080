using System.Text.Json;
using System.Text.Json.Serialization;
using AttachmentCoachBot.Protocol.Connector;
using AttachmentCoachBot.Protocol.Errors;

namespace AttachmentCoachBot.Protocol.Activities;

/// <summary>How everything on the wire is read and written. Names in any case are read, because older clients write <c>User</c> and <c>Id</c>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = MaxDepth,
    Converters = [typeof(UtcTimestampConverter)])]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(ResourceId))]
[JsonSerializable(typeof(string))]
public sealed partial class ActivityJsonContext : JsonSerializerContext
{
    /// <summary>Deeper JSON is refused as malformed.</summary>
    public const int MaxDepth = 32;
}
