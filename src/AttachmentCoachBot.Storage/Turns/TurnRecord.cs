using AttachmentCoachBot.Storage.Privacy;

namespace AttachmentCoachBot.Storage.Turns;

/// <summary>A turn ready to be written: everything sealed, nothing left to compute but numbers.</summary>
internal sealed record TurnRecord
{
    public required PersonKey Key { get; init; }

    /// <summary>Version of the state that the turn was computed on; null for a person nobody knew.</summary>
    public required long? Version { get; init; }

    public required byte[] State { get; init; }
    public required Inbound Inbound { get; init; }
    public byte[]? Echo { get; init; }
    public byte[]? Reference { get; init; }
    public required IReadOnlyList<byte[]> Replies { get; init; }
    public required DateTimeOffset Now { get; init; }
    public bool ErasesEverything { get; init; }

    /// <summary>History from this moment on is removed; null for none.</summary>
    public DateTimeOffset? ErasesSince { get; init; }

    public int? KeepDays { get; init; }

    /// <summary>The replies go through the outbox.</summary>
    public bool IsSent { get; init; }

    public bool IsSafety { get; init; }
}

internal enum TurnOutcome
{
    Kept,

    /// <summary>Another server was faster; take the turn again on the newer state.</summary>
    Overtaken,

    /// <summary>This key had been answered.</summary>
    AnsweredBefore,
}

/// <summary>Numbers that the log gave; meaningful when kept.</summary>
internal sealed record WrittenTurn(TurnOutcome Outcome, string? EchoId, long FirstReply, long FirstReplyAt)
{
    public static readonly WrittenTurn Overtaken = new(TurnOutcome.Overtaken, null, 0, 0);
    public static readonly WrittenTurn AnsweredBefore = new(TurnOutcome.AnsweredBefore, null, 0, 0);
}
