namespace AttachmentCoachBot.DirectLine;

/// <summary>
/// CORS for Direct Line, on errors too, because a browser otherwise hides the status from its client. Every site may ask: what decides is the token, and no cookie is read here.
/// </summary>
internal static class CrossOrigin
{
    public const string Path = "/v3/directline";

    public static void Use(WebApplication app) => app.Use((http, next) =>
    {
        if (!http.Request.Path.StartsWithSegments(Path))
            return next(http);

        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.AccessControlAllowOrigin = http.Request.Headers.Origin.FirstOrDefault() ?? "*";
        headers.AccessControlExposeHeaders = "Retry-After";
        headers.Vary = "Origin";
        if (!HttpMethods.IsOptions(http.Request.Method))
            return next(http);

        // A preflight comes without Authorization.
        headers.AccessControlAllowMethods = "GET,POST,OPTIONS";
        headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        headers.AccessControlMaxAge = "600";
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    });
}
