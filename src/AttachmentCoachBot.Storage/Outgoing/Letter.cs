using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Storage.Outgoing;

/// <summary>A reply on its way to a channel.</summary>
/// <param name="Activity">As the channel gets it, with the newest address of the person.</param>
/// <param name="Attempts">How often it was begun before.</param>
/// <param name="IsSafety">Tried until it is taken.</param>
/// <param name="WrittenAt">When the turn was.</param>
public sealed record Letter(string Person, string Conversation, long Sequence, Activity Activity, int Attempts, bool IsSafety, DateTimeOffset WrittenAt);

/// <summary>A reply that nobody tries to deliver any more.</summary>
/// <param name="Reason">“refused 403”, “doubtful” …</param>
public sealed record DeadLetter(string Person, string Conversation, long Sequence, string Reason, int Attempts, DateTimeOffset At);
