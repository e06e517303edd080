namespace AttachmentCoachBot.Protocol.Activities;

/// <summary>Several activities at once: the answer to <c>expectReplies</c>, and a page of a Direct Line conversation.</summary>
/// <param name="Watermark">Where to go on reading; null outside Direct Line.</param>
public sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark = null);

/// <summary>The id that something was stored under.</summary>
public sealed record ResourceId(string Id);
