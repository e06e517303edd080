using System.Text.Json;
using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Protocol.Activities;

/// <summary>Somebody in a conversation, person or bot.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }

    /// <summary>“user” or “bot”.</summary>
    public string? Role { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Other { get; set; }
}
