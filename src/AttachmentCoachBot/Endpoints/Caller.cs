using System.Net;
using AttachmentCoachBot.Protocol.Errors;

namespace AttachmentCoachBot.Endpoints;

/// <summary>Who may post activities. Tokens of the Bot Framework are not checked yet, so only the developer's own machine is let in, and only in Development.</summary>
internal static class Caller
{
    /// <summary>Null when the caller may come in.</summary>
    public static IResult? Refuse(HttpContext http, IHostEnvironment environment)
    {
        if (environment.IsDevelopment() && http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address))
            return null;
        return http.Request.Headers.Authorization.Count == 0
            ? Answers.Error(StatusCodes.Status401Unauthorized, ErrorCodes.Unauthorized, "Only a signed channel may post here.")
            : Answers.Error(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "This token opens nothing here.");
    }
}
