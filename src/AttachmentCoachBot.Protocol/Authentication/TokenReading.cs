namespace AttachmentCoachBot.Protocol.Authentication;

/// <summary>What became of a token: exactly one of the two is there.</summary>
/// <param name="Problem">The rule it broke, for logs and metrics; the caller is not told.</param>
public sealed record TokenReading(ChannelTicket? Ticket, string? Problem)
{
    public static TokenReading Refused(string problem) => new(null, problem);
}
