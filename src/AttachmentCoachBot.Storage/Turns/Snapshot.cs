using AttachmentCoachBot.Storage.Privacy;

namespace AttachmentCoachBot.Storage.Turns;

/// <summary>What is known of a person before a turn.</summary>
/// <param name="Version">Null when nothing is known.</param>
internal sealed record Snapshot(long? Version, PersonKey Key, byte[] State);

/// <summary>Where an answer given before stands in the log; empty when <paramref name="Last"/> is below <paramref name="First"/>.</summary>
internal sealed record EarlierAnswer(string Conversation, string? EchoId, long First, long Last);
