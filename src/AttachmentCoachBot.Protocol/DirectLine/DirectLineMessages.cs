using System.Text.Json.Serialization;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Protocol.DirectLine;

/// <summary>The optional body of a request for a token or a conversation.</summary>
public sealed record TokenParameters
{
    public ChannelAccount? User { get; init; }
    public IReadOnlyList<string>? TrustedOrigins { get; init; }

    /// <summary>BCP 47; used for the greeting.</summary>
    public string? Locale { get; init; }
}

/// <summary>A token, and for a started conversation the address of its stream.</summary>
public sealed record ConversationAnswer
{
    public required string ConversationId { get; init; }
    public required string Token { get; init; }

    /// <summary>Seconds. The one name on this wire that is in snake case.</summary>
    [JsonPropertyName("expires_in")]
    public required int ExpiresIn { get; init; }

    /// <summary>Absolute, with ws or wss; opens once and within a minute.</summary>
    public string? StreamUrl { get; init; }
}
