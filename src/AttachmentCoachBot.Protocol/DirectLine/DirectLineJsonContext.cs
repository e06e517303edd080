using System.Text.Json;
using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Protocol.DirectLine;

/// <summary>How the bodies of Direct Line are read and written, activities aside.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = Activities.ActivityJsonContext.MaxDepth)]
[JsonSerializable(typeof(TokenParameters))]
[JsonSerializable(typeof(ConversationAnswer))]
public sealed partial class DirectLineJsonContext : JsonSerializerContext;
