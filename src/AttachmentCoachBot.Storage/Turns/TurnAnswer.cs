using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Storage.Turns;

/// <summary>What a turn led to, after it is safely kept.</summary>
/// <param name="EchoId">Id of the person's own activity in the log; null when there is none.</param>
/// <param name="Replies">With ids, times and <c>replyToId</c>.</param>
/// <param name="IsRepeated">True when this had been answered before, and this is that answer.</param>
/// <param name="Effects">What was carried out with it; empty for a repeated answer.</param>
public sealed record TurnAnswer(string? EchoId, IReadOnlyList<Activity> Replies, bool IsRepeated, IReadOnlyList<Effect> Effects);
