using AttachmentCoachBot.Endpoints;
using AttachmentCoachBot.Protocol.DirectLine;
using AttachmentCoachBot.Protocol.Errors;

namespace AttachmentCoachBot.DirectLine;

/// <summary>Who asks: the holder of a secret, who may use every conversation, or of a token, who may use one. Or nobody, with the answer for that.</summary>
internal sealed record DirectLineCaller
{
    public bool HasSecret { get; private init; }
    public TokenGrant? Grant { get; private init; }
    public IResult? Refusal { get; private init; }

    public static async Task<DirectLineCaller> Read(HttpContext http, DirectLineTokens tokens, DirectLineSettings settings)
    {
        if (Bearer(http.Request) is not { } bearer)
            return Refuse(StatusCodes.Status401Unauthorized, ErrorCodes.Unauthorized, "Send a secret or a token, as in: Authorization: Bearer …");

        if (tokens.IsSecret(bearer))
            return http.Request.Headers.Origin.Count == 0
                ? new DirectLineCaller { HasSecret = true }
                : Refuse(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "A secret belongs on a server. In a browser use a token, and replace this secret, since everybody can read it there.");

        var reading = await tokens.Read(bearer);
        if (reading.IsExpired)
            return Expired;
        if (reading.Grant is not { } grant)
            return Refuse(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "This secret or token opens nothing here.");
        return MayCome(http, grant, settings)
            ? new DirectLineCaller { Grant = grant }
            : Refuse(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "This site may not use the coach; its operator can allow it in DirectLine:Origins.");
    }

    public static DirectLineCaller Expired { get; } = Refuse(StatusCodes.Status403Forbidden, ErrorCodes.TokenExpired, "The token has expired; ask for a new one.");

    /// <summary>
    /// A browser says which site it asks for. A token with sites is for these; another is for those of the settings, and where these name none, the token alone decides, as it does
    /// for whatever is no browser.
    /// </summary>
    public static bool MayCome(HttpContext http, TokenGrant grant, DirectLineSettings settings)
    {
        if (http.Request.Headers.Origin.FirstOrDefault() is not { } origin)
            return true;
        var sites = grant.Origins.Count > 0 ? grant.Origins : settings.Origins;
        return sites.Count == 0 || sites.Contains(origin, StringComparer.OrdinalIgnoreCase) || (grant.Origins.Count == 0 && origin == SiteOrigin.Of(http.Request));
    }

    private static DirectLineCaller Refuse(int status, string code, string message) => new() { Refusal = Answers.Error(status, code, message) };

    private static string? Bearer(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        const string scheme = "Bearer ";
        return header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && header[scheme.Length..].Trim() is { Length: > 0 } bearer ? bearer : null;
    }
}
