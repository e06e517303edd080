namespace AttachmentCoachBot.Protocol.Authentication;

/// <summary>
/// The hosts that our answers, and our token with them, may go to: Microsoft's, and those of the configuration (“host” or “host:port”). Everything is https; a loopback
/// host of the configuration may do without.
/// </summary>
public sealed class ServiceHosts(IReadOnlyList<string> more)
{
    /// <summary>trafficmanager.net itself is shared with everybody, so only this name below it.</summary>
    private const string Teams = "smba.trafficmanager.net";

    private const string BotFramework = ".botframework.com";

    /// <summary>True when the configuration names it.</summary>
    public bool Names(string host) => more.Any(entry => string.Equals(entry.Split(':')[0], host, StringComparison.OrdinalIgnoreCase));

    public bool Allows(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
            return false;
        var host = address.IdnHost;
        var isConfigured = more.Any(entry =>
            string.Equals(entry, host, StringComparison.OrdinalIgnoreCase) || string.Equals(entry, address.Authority, StringComparison.OrdinalIgnoreCase));
        if (address.Scheme != Uri.UriSchemeHttps)
            return isConfigured && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback;
        return isConfigured || (address.IsDefaultPort
            && (host.Equals(Teams, StringComparison.OrdinalIgnoreCase) || host.EndsWith(BotFramework, StringComparison.OrdinalIgnoreCase)));
    }
}
