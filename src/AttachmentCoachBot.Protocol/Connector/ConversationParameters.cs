using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Protocol.Connector;

/// <summary>A personal conversation to begin: exactly one member, and the tenant.</summary>
public sealed record ConversationParameters
{
    public bool IsGroup { get; init; }
    public ChannelAccount? Bot { get; init; }
    public required IReadOnlyList<ChannelAccount> Members { get; init; }
    public string? TenantId { get; init; }
    public Activity? Activity { get; init; }
}
