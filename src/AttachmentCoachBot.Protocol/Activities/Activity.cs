using System.Text.Json;
using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Protocol.Activities;

/// <summary>
/// One message on the wire, of Bot Framework or Direct Line: the fields that this product reads or writes, and whatever else came, kept as it came
/// (<see cref="Other"/>). Empty lists are left out, as the schema asks.
/// </summary>
public sealed record Activity
{
    /// <summary>“message”, “conversationUpdate”, “event” …; kinds nobody knows are accepted.</summary>
    public string? Type { get; init; }

    public string? Id { get; init; }
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>With the person's own offset, where the channel gives it.</summary>
    public string? LocalTimestamp { get; init; }

    /// <summary>IANA name of the person's time zone.</summary>
    public string? LocalTimezone { get; init; }

    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public ChannelAccount? From { get; init; }
    public ChannelAccount? Recipient { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public string? ReplyToId { get; init; }

    public string? Text { get; init; }

    /// <summary>“plain”, “markdown” or “xml”; absent means markdown, so whatever holds a person's words says “plain”.</summary>
    public string? TextFormat { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Locale { get; init; }

    /// <summary>“expectingInput”, “acceptingInput” or “ignoringInput”.</summary>
    public string? InputHint { get; init; }

    /// <summary>“expectReplies”: the answers go into the HTTP response.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>Name of an event or an invoke.</summary>
    public string? Name { get; init; }

    /// <summary>What a card or button sent, in whatever shape.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The channel's own data; an echo carries it back untouched.</summary>
    public JsonElement? ChannelData { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init => field = NullWhenEmpty(value); }
    public IReadOnlyList<JsonElement>? Entities { get; init => field = NullWhenEmpty(value); }
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init => field = NullWhenEmpty(value); }
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init => field = NullWhenEmpty(value); }

    /// <summary>Fields that are not listed above.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Other { get; set; }

    [JsonIgnore]
    public bool IsMessage => Type == ActivityTypes.Message;

    [JsonIgnore]
    public bool ExpectsReplies => string.Equals(DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<T>? NullWhenEmpty<T>(IReadOnlyList<T>? list) => list is { Count: 0 } ? null : list;
}
