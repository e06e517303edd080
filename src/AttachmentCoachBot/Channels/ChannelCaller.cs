using System.Net;
using AttachmentCoachBot.Endpoints;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.Authentication;
using AttachmentCoachBot.Protocol.Errors;

namespace AttachmentCoachBot.Channels;

/// <summary>Who may post activities: a channel with a good token, or, when that is switched on, whoever sits at this machine. Why somebody was refused is counted, not told.</summary>
internal sealed class ChannelCaller(BotSettings settings, ChannelTokens tokens, ChannelMetrics metrics)
{
    /// <summary>Before the body is read: exactly one of the two is there.</summary>
    public async Task<(IResult? Refusal, Admission? Admission)> Admit(HttpContext http)
    {
        var headers = http.Request.Headers.Authorization;
        if (headers.Count == 0)
            return settings.AllowUnauthenticated && IsThisMachine(http) ? (null, new Admission(settings.Hosts, null)) : (Unauthorized(http, "missing"), null);
        if (headers.Count > 1 || settings.AppId is null)
            return (Unauthorized(http, headers.Count > 1 ? "doubled" : "not set up"), null);

        var reading = await tokens.Read(headers[0]);
        return reading.Ticket is { } ticket ? (null, new Admission(settings.Hosts, ticket)) : (Unauthorized(http, reading.Problem!), null);
    }

    /// <summary>When it is not what the caller was let in for.</summary>
    public IResult Forbid()
    {
        metrics.TokenRefused("coverage");
        return Answers.Error(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "This token does not cover that channel or service address.");
    }

    private IResult Unauthorized(HttpContext http, string rule)
    {
        metrics.TokenRefused(rule);
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return Answers.Error(StatusCodes.Status401Unauthorized, ErrorCodes.Unauthorized, "Only a signed channel may post here.");
    }

    /// <summary>Behind a proxy everybody seems to sit at this machine.</summary>
    private static bool IsThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !http.Request.Headers.ContainsKey("X-Forwarded-For");
}

/// <summary>What a caller may send.</summary>
/// <param name="Ticket">Null for the developer's own machine.</param>
internal sealed record Admission(ServiceHosts Hosts, ChannelTicket? Ticket)
{
    /// <summary>Answers go only to a signed address on an allowed host; a developer may want none sent.</summary>
    public bool Covers(Activity activity) =>
        Ticket is null ? activity.ServiceUrl is null || Hosts.Allows(activity.ServiceUrl) : Ticket.Covers(activity) && Hosts.Allows(activity.ServiceUrl);
}
