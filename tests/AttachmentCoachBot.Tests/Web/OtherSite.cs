using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>Somebody else's web server. “localhost” and “127.0.0.1” are different sites to a browser.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private OtherSite(WebApplication app) => _app = app;

    public string Origin => $"http://localhost:{new Uri(_app.Urls.First()).Port}";

    public Uri? Coach { get; set; }

    public static async Task<OtherSite> Start()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var site = new OtherSite(app);
        app.MapGet("/", () => Html($"""<script src="{site.Coach}widget.js" data-label="Talk it through" defer></script>"""));
        app.MapGet("/framed", () => Html($"""<iframe title="coach" src="{site.Coach}widget"></iframe>"""));
        await app.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IResult Html(string body) => Results.Text(
        $"<!doctype html><html lang=en><meta name=viewport content='width=device-width'><title>Another site</title><main><h1>Another site</h1>{body}</main></html>", "text/html");
}
