using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Protocol.Authentication;

/// <summary>What a good token allows: activities of the endorsed channels that are answered at one address.</summary>
public sealed record ChannelTicket(string ServiceUrl, IReadOnlyList<string> Endorsements)
{
    /// <summary>False for an activity that would have our answers, and our own token, sent to an address the channel did not sign.</summary>
    public bool Covers(Activity activity) =>
        activity.ChannelId is { } channel && Endorsements.Contains(channel, StringComparer.Ordinal)
        && activity.ServiceUrl is { } address && string.Equals(Plain(address), Plain(ServiceUrl), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string address) => address.EndsWith('/') ? address[..^1] : address;
}
