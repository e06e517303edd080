using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Storage.Turns;

/// <summary>Part of a conversation, in order.</summary>
/// <param name="Watermark">Sequence number of the last one, or the one asked for when there is nothing newer.</param>
public sealed record LogPage(IReadOnlyList<Activity> Activities, long Watermark);
