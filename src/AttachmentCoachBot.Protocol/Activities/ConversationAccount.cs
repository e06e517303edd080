using System.Text.Json;
using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Protocol.Activities;

/// <summary>The conversation: an address, not a person.</summary>
public sealed record ConversationAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public bool? IsGroup { get; init; }

    /// <summary>In Teams “personal”, “groupChat” or “channel”.</summary>
    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Other { get; set; }

    /// <summary>True when others can read along.</summary>
    [JsonIgnore]
    public bool IsShared => IsGroup == true || ConversationType is "groupChat" or "channel";
}
