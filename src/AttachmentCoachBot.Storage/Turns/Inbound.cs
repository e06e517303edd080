using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Storage.Turns;

/// <summary>What came in, as far as the store cares: where, under which key, and how the answer gets back.</summary>
public sealed record Inbound
{
    /// <summary>The conversation it came in, which is where the answer goes; unique among the conversations of a person, so the channel's name belongs into it.</summary>
    public required string Conversation { get; init; }

    /// <summary><c>channel|conversation|activity id</c>: what comes again under the same key gets the same answer and changes nothing. Null when the channel gave no id.</summary>
    public string? Key { get; init; }

    /// <summary>The person's own activity, for the log; null for events that nobody said.</summary>
    public Activity? Echo { get; init; }

    public Delivery Delivery { get; init; } = Delivery.Log;

    /// <summary>Where to send later answers, for <see cref="Delivery.Outbox"/>: an activity with service URL, conversation, bot and person.</summary>
    public Activity? Reference { get; init; }
}

/// <summary>How the replies reach the person.</summary>
public enum Delivery
{
    /// <summary>Read from the log, or from the answer to the request.</summary>
    Log,

    /// <summary>Sent by the outbox worker.</summary>
    Outbox,
}
