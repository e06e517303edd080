namespace AttachmentCoachBot.Protocol.Connector;

/// <summary>What became of a request to the connector.</summary>
/// <param name="Id">Of the new activity or conversation; Teams may leave it out.</param>
/// <param name="Status">Zero when nothing was answered.</param>
public sealed record ConnectorAnswer(ConnectorOutcome Outcome, int Status, string? Id = null, TimeSpan? RetryAfter = null)
{
    public static readonly ConnectorAnswer NotSent = new(ConnectorOutcome.NotSent, 0);
    public static readonly ConnectorAnswer Doubtful = new(ConnectorOutcome.Doubtful, 0);
}

public enum ConnectorOutcome
{
    Accepted,

    /// <summary>Certainly not done, and worth another try after a while: 429, 412.</summary>
    Later,

    /// <summary>Nothing was written: no connection, or no token.</summary>
    NotSent,

    /// <summary>Perhaps done, perhaps not: 408, 5xx, a broken connection or silence after writing.</summary>
    Doubtful,

    /// <summary>Not done, and another try would not help: 400, 403, 404, 413 …</summary>
    Refused,
}
