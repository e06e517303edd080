namespace AttachmentCoachBot.Protocol.DirectLine;

/// <summary>What a Direct Line token opens: one conversation, for one user, from these sites, until then.</summary>
public sealed record TokenGrant
{
    public required string Conversation { get; init; }

    /// <summary>The user whom the site vouches for; null when it named none, and then nobody's state but the conversation's own can be reached.</summary>
    public string? User { get; init; }

    /// <summary>The sites that may use it in a browser (“https://example.org”); empty for any.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    public required DateTimeOffset Expires { get; init; }
}

/// <summary>What a token said; without a grant it opens nothing, because its time is over or because it is none of ours.</summary>
public sealed record TokenReading(TokenGrant? Grant, bool IsExpired)
{
    public static readonly TokenReading Invalid = new(null, false);
    public static readonly TokenReading Expired = new(null, true);
}
