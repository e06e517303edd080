using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Serilog.Core;

namespace AttachmentCoachBot.Tests;

/// <summary>The real server on a free port of this machine, with a data folder of its own.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private RunningServer(WebApplication app, string folder)
    {
        _app = app;
        Folder = folder;
        Address = new Uri(app.Urls.First());
        _client = new HttpClient { BaseAddress = Address };
    }

    public string Folder { get; }

    public Uri Address { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="settings">More of the command line.</param>
    /// <param name="urls">To come back at the same port.</param>
    public static async Task<RunningServer> Start(string? folder = null, string[]? settings = null, TimeProvider? clock = null, string urls = "http://127.0.0.1:0", IEnumerable<ILogEventSink>? sinks = null)
    {
        folder ??= Directory.CreateTempSubdirectory("coach-").FullName;
        var app = CoachServer.Build(
            [
                "--environment", "Development", "--Urls", urls, "--Storage:ConnectionString", $"Data Source={Path.Combine(folder, "coach.db")}",
                "--Serilog:MinimumLevel:Default", sinks is null ? "Error" : "Information", .. settings ?? [],
            ],
            clock, sinks);
        await app.StartAsync();
        return new RunningServer(app, folder);
    }

    public Task<(HttpStatusCode Status, string Body)> Say(string id, string text, string from = "u1") =>
        Post($$$"""{"type":"message","id":"{{{id}}}","text":{{{JsonSerializer.Serialize(text)}}},"deliveryMode":"expectReplies","channelId":"test","from":{"id":"{{{from}}}"},"conversation":{"id":"c1"}}""");

    public async Task<(HttpStatusCode Status, string Body)> Post(string body, string contentType = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        using var answer = await _client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
