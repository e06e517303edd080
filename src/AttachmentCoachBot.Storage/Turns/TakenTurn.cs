using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Storage.Turns;

/// <summary>A turn as the channel will see it: the coach's new state and effects, and the replies already in the channel's form.</summary>
public sealed record TakenTurn(PersonState State, IReadOnlyList<Activity> Replies, IReadOnlyList<Effect> Effects);
