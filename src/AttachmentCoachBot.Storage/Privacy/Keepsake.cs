using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Storage.Privacy;

/// <summary>Everything that is kept about one person: what the coach remembers, and what was said, by conversation and in order.</summary>
public sealed record Keepsake(PersonState State, IReadOnlyList<(string Conversation, Activity Activity)> History);
