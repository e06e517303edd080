using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>A Bot Framework channel of our own on this machine: its published keys, its login, and its connector.</summary>
internal sealed class TestChannel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestChannel(WebApplication app) => _app = app;

    public TokenMint Mint { get; } = new();
    public TestConnector Connector { get; } = new();
    public string Address => _app.Urls.First();
    public string ServiceUrl => $"{Address}/emea/";

    /// <summary>False: the published keys are not to be had.</summary>
    public bool PublishesKeys { get; set; } = true;

    /// <summary>The metadata is answered when this ends.</summary>
    public Task? MetadataUntil { get; set; }

    /// <summary>Released when somebody waits for the metadata.</summary>
    public SemaphoreSlim MetadataAsked { get; } = new(0);

    /// <summary>How often the keys were asked for.</summary>
    public int KeysRead => _keysRead;

    /// <summary>How often the managed identity was asked for a token.</summary>
    public int IdentityAsked => _identityAsked;

    private int _keysRead, _identityAsked;

    public static async Task<TestChannel> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var channel = new TestChannel(app);
        app.MapGet("/v1/.well-known/openidconfiguration", async () =>
        {
            if (channel.MetadataUntil is { } until)
            {
                channel.MetadataAsked.Release();
                await until;
            }

            return channel.PublishesKeys
                ? Results.Json(new JsonObject { ["issuer"] = TokenMint.Issuer, ["jwks_uri"] = $"{channel.Address}/v1/.well-known/keys" })
                : Results.StatusCode(StatusCodes.Status500InternalServerError);
        });
        app.MapGet("/v1/.well-known/keys", () =>
        {
            Interlocked.Increment(ref channel._keysRead);
            return Results.Json(channel.Mint.KeySet());
        });
        // As App Service answers: the time as a string.
        app.MapGet("/msi/token", (HttpContext http, string resource, string client_id) =>
        {
            Interlocked.Increment(ref channel._identityAsked);
            return Results.Json(new JsonObject { ["access_token"] = $"of-{client_id}-for-{resource}-with-{http.Request.Headers["X-IDENTITY-HEADER"]}", ["expires_in"] = "86400" });
        });
        channel.Connector.Map(app);
        await app.StartAsync();
        return channel;
    }

    public string GoodToken(string kid = "k1") => Mint.Good(ServiceUrl, DateTimeOffset.UtcNow, kid);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Mint.Dispose();
    }
}
