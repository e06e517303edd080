using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Storage.Turns;

/// <summary>A turn as the channel will see it: the coach's new state and effects, and the replies already in the channel's form.</summary>
public sealed record TakenTurn(PersonState State, IReadOnlyList<Activity> Replies, IReadOnlyList<Effect> Effects)
{
    /// <summary>Safety words are among the replies: they are delivered until the channel takes them.</summary>
    public bool IsSafety { get; init; }

    /// <summary>The answer to the request carries the replies, whatever <see cref="Inbound.Delivery"/> says.</summary>
    public bool IsInResponse { get; init; }
}
