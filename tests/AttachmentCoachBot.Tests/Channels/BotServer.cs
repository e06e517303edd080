using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Storage.Outgoing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>The real server, registered with a <see cref="TestChannel"/>.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;
    private readonly TestChannel _channel;

    private BotServer(WebApplication app, TestChannel channel, string folder)
    {
        (_app, _channel, Folder) = (app, channel, folder);
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public static Task<BotServer> Start(TestChannel channel, params string[] more) => Start(channel, TimeProvider.System, more);

    public static async Task<BotServer> Start(TestChannel channel, TimeProvider clock, params string[] more)
    {
        // As a command finds it that is run in the folder.
        var folder = Directory.CreateTempSubdirectory("coach-").FullName;
        var app = CoachServer.Build(
        [
            "--environment", "Development", "--Urls", "http://127.0.0.1:0", "--Storage:ConnectionString", Connection(folder),
            .. Registration(channel), .. more,
        ], clock);
        await app.StartAsync();
        return new BotServer(app, channel, folder);
    }

    /// <summary>With the database in its folder “data”.</summary>
    public string Folder { get; }

    public Uri Address => _client.BaseAddress!;

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>The same database once more, as a second or a restarted server opens it.</summary>
    public OpenStore OpenAgain(TimeProvider clock)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:ConnectionString"] = Connection(Folder) }).Build();
        return OpenStore.Open(Settings.From(configuration, HomeFolder.Current, isProduction: false), clock);
    }

    private static string Connection(string folder) => $"Data Source={Path.Combine(folder, "data", "coach.db")}";

    /// <summary>When everything has been delivered.</summary>
    public async Task Settled()
    {
        while (Get<Outbox>().UntilNext() is not null)
            await Task.Delay(5);
    }

    public static string[] Registration(TestChannel channel) =>
    [
        "--MicrosoftAppId", TokenMint.AppId, "--MicrosoftAppPassword", "secret", "--MicrosoftAppTenantId", "tenant",
        "--BotFramework:OpenIdMetadata", $"{channel.Address}/v1/.well-known/openidconfiguration",
        "--BotFramework:LoginAuthority", channel.Address,
        "--BotFramework:AllowedServiceHosts:0", "127.0.0.1",
    ];

    /// <summary>A personal message that is answered in the response.</summary>
    public JsonObject Message(string id, string text) => new()
    {
        ["type"] = "message", ["id"] = id, ["text"] = text, ["deliveryMode"] = "expectReplies", ["channelId"] = "msteams", ["serviceUrl"] = _channel.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:someone" }, ["recipient"] = new JsonObject { ["id"] = $"28:{TokenMint.AppId}" },
        ["conversation"] = new JsonObject { ["id"] = "a:1", ["conversationType"] = "personal", ["tenantId"] = "tenant" },
    };

    public Task<(HttpStatusCode Status, string Body)> Post(JsonNode activity) => Post(activity, $"Bearer {_channel.GoodToken()}");

    /// <param name="authorization">One header each.</param>
    public async Task<(HttpStatusCode Status, string Body)> Post(JsonNode activity, params string[] authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        foreach (var header in authorization)
            request.Headers.TryAddWithoutValidation("Authorization", header);
        using var answer = await _client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
