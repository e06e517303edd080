using System.Net;
using Microsoft.Data.Sqlite;

namespace AttachmentCoachBot.Tests.DirectLine;

/// <summary>An error is read by a client in a browser of another site as well, always has the same shape, and never says that something was refused which was taken.</summary>
public sealed class ErrorTests : IAsyncLifetime, IDisposable
{
    private const string Site = "https://allowed.example";

    private readonly MovableClock _clock = new();
    private RunningServer _server = null!;
    private DirectLineClient _client = null!;

    public async Task InitializeAsync()
    {
        _server = await RunningServer.Start(settings: [.. DirectLineClient.WithSecret, "--DirectLine:Origins:0", Site], clock: _clock);
        _client = new DirectLineClient(_server.Address);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Every_error_has_a_code_and_a_sentence_and_can_be_read_across_sites()
    {
        var (conversation, token, _) = await _client.Start();
        var (_, unused) = await _client.NewToken();
        var address = $"/conversations/{conversation}/activities";
        var errors = new List<(HttpStatusCode, string, DirectLineResponse)>
        {
            (HttpStatusCode.BadRequest, "BadArgument", await _client.Post(address, token, "{", Site)),
            (HttpStatusCode.BadRequest, "MissingProperty", await _client.Post(address, token, """{"type":"message"}""", Site)),
            (HttpStatusCode.BadRequest, "BadArgument", await _client.Get($"{address}?watermark=x", token, Site)),
            (HttpStatusCode.BadRequest, "BadArgument", await _client.Post($"/conversations/{conversation}/upload", token, "x", Site)),
            (HttpStatusCode.BadRequest, "BadArgument", await _client.Get($"/conversations/{conversation}/stream?t=x", origin: Site)),
            (HttpStatusCode.Unauthorized, "Unauthorized", await _client.Get(address, origin: Site)),
            (HttpStatusCode.Unauthorized, "Unauthorized", await _client.Get($"/conversations/{conversation}/stream", origin: Site)),
            (HttpStatusCode.Forbidden, "Forbidden", await _client.Get(address, "nonsense", Site)),
            (HttpStatusCode.Forbidden, "Forbidden", await _client.Get(address, token, "https://evil.example")),
            (HttpStatusCode.NotFound, "ConversationNotFound", await _client.Get($"/conversations/{ConversationIn(unused)}", unused, Site)),
            (HttpStatusCode.NotFound, "NotFound", await _client.Get("/session/getsessionid", origin: Site)),
            (HttpStatusCode.MethodNotAllowed, "MethodNotAllowed", await _client.Send(HttpMethod.Delete, address, token, origin: Site)),
            (HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", await _client.Post(address, token, new string('x', 70_000), Site)),
            (HttpStatusCode.TooManyRequests, "TooManyRequests", await TooMany(address, token)),
        };
        _clock.Ahead = TimeSpan.FromMinutes(31);
        errors.Add((HttpStatusCode.Forbidden, "TokenExpired", await _client.Get(address, token, Site)));

        foreach (var (status, code, answer) in errors)
        {
            Assert.Equal((status, code), (answer.Status, answer.ErrorCode));
            AssertReadable(answer);
        }
    }

    [Fact]
    public async Task What_fails_inside_is_503_is_read_across_sites_and_may_be_sent_again()
    {
        var (conversation, token, _) = await _client.Start();
        var address = $"/conversations/{conversation}/activities";
        Change("ALTER TABLE activity RENAME TO hidden");

        var posted = await _client.Post(address, token, Message("m1"), Site);
        var read = await _client.Get(address, token, Site);
        Change("ALTER TABLE hidden RENAME TO activity");
        var again = await _client.Post(address, token, Message("m1"), Site);

        foreach (var answer in new[] { posted, read })
        {
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "ServiceError"), (answer.Status, answer.ErrorCode));
            Assert.True(answer.Headers.ContainsKey("Retry-After"));
            AssertReadable(answer);
        }

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Single((await _client.Get(address, token)).Activities, activity => activity!["id"]!.ToString() == again["id"]);
    }

    /// <summary>409 and 502 make clients send again what was taken, and 500 says nothing that helps, so none of them is ever an answer here.</summary>
    [Fact]
    public async Task The_same_message_many_times_at_once_is_taken_once_and_none_of_them_is_a_conflict()
    {
        var (conversation, token, _) = await _client.Start();
        var address = $"/conversations/{conversation}/activities";

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _client.Post(address, token, Message("m1"))));
        var log = await _client.Get(address, token);

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, answers[0]["id"]), (answer.Status, answer["id"])));
        Assert.Single(log.Activities, activity => activity!["from"]!["role"]!.ToString() == "user");
        Assert.Single(log.Activities.Select(activity => activity!["replyToId"]?.ToString()).Where(id => id is not null).Distinct());
    }

    [Fact]
    public async Task The_pages_own_sessions_are_for_the_page_alone_and_limited_by_address()
    {
        using var http = new HttpClient { BaseAddress = _server.Address };

        Assert.Equal(HttpStatusCode.Forbidden, await Session(http, """{"place":"page"}""", "https://evil.example"));
        Assert.Equal(HttpStatusCode.BadRequest, await Session(http, """{"place":"elsewhere"}"""));
        Assert.Equal(HttpStatusCode.BadRequest, await Session(http, "{"));
        Assert.Equal(HttpStatusCode.OK, await Session(http, """{"place":"page"}"""));
        var last = HttpStatusCode.OK;
        for (var at = 0; at < 60 && last != HttpStatusCode.TooManyRequests; at++)
            last = await Session(http, """{"place":"elsewhere"}""");
        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    private async Task<DirectLineResponse> TooMany(string address, string token)
    {
        DirectLineResponse last;
        do
            last = await _client.Post(address, token, Message(null), Site);
        while (last.Status == HttpStatusCode.OK);
        Assert.True(last.Headers.ContainsKey("Retry-After"));
        return last;
    }

    private static string Message(string? name) => $$$"""{"type":"message","text":"menu","from":{"id":"u"},"channelData":{"clientActivityID":"{{{name}}}"}}""";

    private static string ConversationIn(string token) => new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(token).GetPayloadValue<string>("conv");

    private static void AssertReadable(DirectLineResponse answer)
    {
        Assert.False(string.IsNullOrWhiteSpace(answer.Body!["error"]!["message"]!.ToString()));
        Assert.Contains(answer.Headers["Access-Control-Allow-Origin"], (string[])[Site, "https://evil.example"]);
        Assert.Equal("Retry-After", answer.Headers["Access-Control-Expose-Headers"]);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
        Assert.StartsWith("application/json", answer.Headers["Content-Type"], StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> Session(HttpClient http, string body, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/chat/session", UriKind.Relative)) { Content = new StringContent(body) };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_server.Folder, "coach.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
