namespace AttachmentCoachBot.Endpoints;

/// <summary>The page at <c>/</c>; it travels inside the program.</summary>
internal static class PageEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/", (HttpContext http) => File(http, "index.html", "text/html; charset=utf-8"));
        app.MapGet("/coach.css", (HttpContext http) => File(http, "coach.css", "text/css; charset=utf-8"));
    }

    private static IResult File(HttpContext http, string name, string type)
    {
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return Results.Stream(typeof(PageEndpoints).Assembly.GetManifestResourceStream($"AttachmentCoachBot.Web.{name}")!, type);
    }
}
