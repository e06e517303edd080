using System.Net;

namespace AttachmentCoachBot.Tests.DirectLine;

/// <summary>Every status and error code of Direct Line; clients decide by them what to do next.</summary>
public sealed class StatusTests : IAsyncLifetime, IDisposable
{
    private readonly MovableClock _clock = new();
    private RunningServer _server = null!;
    private DirectLineClient _client = null!;

    public async Task InitializeAsync()
    {
        _server = await RunningServer.Start(settings: [.. DirectLineClient.WithSecret, "--DirectLine:Origins:0", "https://allowed.example"], clock: _clock);
        _client = new DirectLineClient(_server.Address);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _client.Dispose();

    public static TheoryData<string, string> Addresses { get; } = new()
    {
        { "POST", "/tokens/generate" },
        { "POST", "/tokens/refresh" },
        { "POST", "/conversations" },
        { "GET", "/conversations/c" },
        { "GET", "/conversations/c/activities" },
        { "POST", "/conversations/c/activities" },
        { "POST", "/conversations/c/upload" },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nobody_gets_in_without_a_bearer(string method, string path)
    {
        foreach (var authorization in new[] { null, "", "Basic abc", "Bearer", "Bearer " })
        {
            var answer = await _client.Send(new HttpMethod(method), path, authorization: authorization);

            Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (answer.Status, answer.ErrorCode));
            Assert.False(string.IsNullOrEmpty(answer.Body!["error"]!["message"]!.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_bearer_that_is_none_of_ours_is_forbidden(string method, string path)
    {
        const string signedByNobody = "eyJhbGciOiJub25lIn0.eyJjb252IjoiYyIsImF1ZCI6ImRpcmVjdGxpbmUiLCJleHAiOjk5OTk5OTk5OTl9.";
        foreach (var bearer in new[] { "nonsense", DirectLineClient.Secret[..^1], signedByNobody })
            Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), await StatusOf(method, path, bearer));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_expired_token_says_that_it_expired(string method, string path)
    {
        var (conversation, token, _) = await _client.Start();
        _clock.Ahead = TimeSpan.FromMinutes(31);

        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), await StatusOf(method, path.Replace("/c/", $"/{conversation}/", StringComparison.Ordinal), token));
    }

    [Fact]
    public async Task A_token_opens_no_other_conversation_and_makes_no_tokens()
    {
        var (own, token, _) = await _client.Start();
        var (other, _, _) = await _client.Start();

        foreach (var conversation in new[] { other, "not-there" })
        {
            Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), await StatusOf("GET", $"/conversations/{conversation}", token));
            Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), await StatusOf("GET", $"/conversations/{conversation}/activities", token));
            Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), await StatusOf("POST", $"/conversations/{conversation}/activities", token));
            Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), await StatusOf("POST", $"/conversations/{conversation}/upload", token));
        }

        Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), await StatusOf("POST", "/tokens/generate", token));
        Assert.Equal(HttpStatusCode.OK, (await _client.Get($"/conversations/{own}", token)).Status);
    }

    [Fact]
    public async Task A_conversation_that_nobody_started_is_not_found()
    {
        var (conversation, token) = await _client.NewToken();

        foreach (var bearer in new[] { token, DirectLineClient.Secret })
        {
            Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), await StatusOf("GET", $"/conversations/{conversation}", bearer));
            Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), await StatusOf("GET", $"/conversations/{conversation}/activities", bearer));
            Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), await StatusOf("POST", $"/conversations/{conversation}/activities", bearer));
        }
    }

    [Fact]
    public async Task Other_addresses_and_methods_have_their_statuses()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _client.Get("/session/getsessionid", DirectLineClient.Secret)).Status);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "MethodNotAllowed"), await StatusOf("DELETE", "/conversations", DirectLineClient.Secret));
    }

    [Fact]
    public async Task A_secret_in_a_browser_is_refused_and_is_not_refreshed()
    {
        Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), await StatusOf("POST", "/tokens/generate", DirectLineClient.Secret, origin: "https://allowed.example"));
        Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), await StatusOf("POST", "/tokens/refresh", DirectLineClient.Secret));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"user":7}""")]
    public async Task A_malformed_body_is_a_bad_request(string body)
    {
        var (conversation, token, _) = await _client.Start();

        Assert.Equal("BadArgument", (await _client.Post("/tokens/generate", DirectLineClient.Secret, body)).ErrorCode);
        Assert.Equal("BadArgument", (await _client.Post("/conversations", token, body)).ErrorCode);
        var posted = await _client.Post($"/conversations/{conversation}/activities", token, body);
        Assert.Equal(HttpStatusCode.BadRequest, posted.Status);
    }

    [Fact]
    public async Task An_activity_needs_a_type_and_a_sender()
    {
        var (conversation, token, _) = await _client.Start();

        foreach (var body in new[] { """{"text":"hi","from":{"id":"u"}}""", """{"type":"message","text":"hi"}""", """{"type":"message","from":{}}""" })
        {
            var answer = await _client.Post($"/conversations/{conversation}/activities", token, body);
            Assert.Equal((HttpStatusCode.BadRequest, "MissingProperty"), (answer.Status, answer.ErrorCode));
        }
    }

    [Fact]
    public async Task JSON_that_is_too_deep_is_a_bad_request_and_one_too_long_is_too_big()
    {
        var (conversation, token, _) = await _client.Start();
        var deep = string.Concat(Enumerable.Repeat("[", 40)) + string.Concat(Enumerable.Repeat("]", 40));

        var answer = await _client.Post($"/conversations/{conversation}/activities", token, $$$"""{"type":"message","from":{"id":"u"},"value":{{{deep}}}}""");
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answer.Status, answer.ErrorCode));
        answer = await _client.Say(conversation, token, new string('x', 70_000));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public async Task A_garbled_watermark_is_a_bad_request(string watermark)
    {
        var (conversation, token, _) = await _client.Start();

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), await StatusOf("GET", $"/conversations/{conversation}/activities?watermark={watermark}", token));
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), await StatusOf("GET", $"/conversations/{conversation}?watermark={watermark}", token));
    }

    [Fact]
    public async Task Uploads_are_refused_in_words()
    {
        var (conversation, token, _) = await _client.Start();

        var answer = await _client.Post($"/conversations/{conversation}/upload?userId=u", token, "picture");

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answer.Status, answer.ErrorCode));
        Assert.Contains("no files", answer.Body!["error"]!["message"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_messages_have_to_wait()
    {
        var (conversation, token, _) = await _client.Start();

        DirectLineResponse last = null!;
        for (var at = 0; at < 41; at++)
            last = await _client.Say(conversation, token, "hi");

        Assert.Equal((HttpStatusCode.TooManyRequests, "TooManyRequests"), (last.Status, last.ErrorCode));
        Assert.True(int.Parse(last.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= 60);
        Assert.Equal(HttpStatusCode.OK, (await _client.Get($"/conversations/{conversation}/activities", token)).Status);
    }

    [Fact]
    public async Task A_preflight_is_answered_without_a_bearer_and_errors_can_be_read_across_sites()
    {
        var preflight = await _client.Send(HttpMethod.Options, "/conversations", origin: "https://anywhere.example");
        var refused = await _client.Get("/conversations/c", "nonsense", "https://anywhere.example");

        Assert.Equal(HttpStatusCode.NoContent, preflight.Status);
        Assert.Equal("https://anywhere.example", preflight.Headers["Access-Control-Allow-Origin"]);
        Assert.Equal("GET,POST,OPTIONS", preflight.Headers["Access-Control-Allow-Methods"]);
        Assert.Equal("authorization, content-type, x-ms-bot-agent, x-requested-with", preflight.Headers["Access-Control-Allow-Headers"]);
        Assert.True(preflight.Headers.ContainsKey("Access-Control-Max-Age"));
        foreach (var answer in new[] { refused, await _client.Get("/nothing", origin: "https://anywhere.example"), await _client.Send(HttpMethod.Delete, "/conversations", origin: "https://anywhere.example") })
        {
            Assert.Equal("https://anywhere.example", answer.Headers["Access-Control-Allow-Origin"]);
            Assert.Equal("Retry-After", answer.Headers["Access-Control-Expose-Headers"]);
        }
    }

    [Fact]
    public async Task A_token_is_used_from_its_own_sites_and_others_from_those_of_the_settings()
    {
        var (bound, boundToken) = await _client.NewToken(origins: """["https://partner.example"]""");
        var (_, freeToken) = await _client.NewToken();

        Assert.Equal(HttpStatusCode.Created, (await _client.Post("/conversations", boundToken, origin: "https://partner.example")).Status);
        Assert.Equal(HttpStatusCode.OK, (await _client.Get($"/conversations/{bound}", boundToken)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.Get($"/conversations/{bound}", boundToken, "https://allowed.example")).Status);
        Assert.Equal(HttpStatusCode.Created, (await _client.Post("/conversations", freeToken, origin: "https://allowed.example")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.Post("/conversations", freeToken, origin: "https://evil.example")).Status);
    }

    private async Task<(HttpStatusCode, string?)> StatusOf(string method, string path, string bearer, string? origin = null)
    {
        var answer = await _client.Send(new HttpMethod(method), path, bearer, method == "POST" ? """{"type":"message","text":"hi","from":{"id":"u"}}""" : null, origin);
        return (answer.Status, answer.ErrorCode);
    }
}
