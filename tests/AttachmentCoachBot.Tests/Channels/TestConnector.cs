using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>The connector of a <see cref="TestChannel"/>: records what it takes, and fails as it is told.</summary>
internal sealed class TestConnector
{
    private readonly Channel<Taken> _news = System.Threading.Channels.Channel.CreateUnbounded<Taken>();
    private readonly List<Taken> _taken = [], _typing = [];
    private readonly Queue<Fault> _faults = [];
    private int _requests, _tokens;

    /// <summary>Tokens that are not accepted any more.</summary>
    public HashSet<string> Revoked { get; } = [];

    /// <summary>False: the login gives no tokens.</summary>
    public bool GivesTokens { get; set; } = true;

    /// <summary>The login answers when this ends.</summary>
    public Task? LoginUntil { get; set; }

    public int TokensGiven => _tokens;
    public int Requests => _requests;

    /// <summary>Signs of writing that were taken.</summary>
    public IReadOnlyList<Taken> Typing
    {
        get
        {
            lock (_taken)
                return [.. _typing];
        }
    }

    /// <summary>Released with each sign of writing.</summary>
    public SemaphoreSlim Typed { get; } = new(0);

    /// <summary>What was taken besides signs of writing, in order.</summary>
    public IReadOnlyList<Taken> All
    {
        get
        {
            lock (_taken)
                return [.. _taken];
        }
    }

    public int Count
    {
        get
        {
            lock (_taken)
                return _taken.Count;
        }
    }

    public IReadOnlyList<string> Texts => [.. All.Select(taken => taken.Text)];

    /// <summary>Released when a request arrives that is held, or answered with a failure.</summary>
    public SemaphoreSlim Holding { get; } = new(0);

    public void Fail(params Fault[] faults)
    {
        lock (_faults)
            foreach (var fault in faults)
                _faults.Enqueue(fault);
    }

    /// <summary>The next one that is taken.</summary>
    public async Task<Taken> Next()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await _news.Reader.ReadAsync(limit.Token);
    }

    public void Map(WebApplication app)
    {
        app.MapPost("/{tenant}/oauth2/v2.0/token", async () =>
        {
            if (LoginUntil is { } until)
            {
                Holding.Release();
                await until;
            }

            return GivesTokens
                ? Results.Json(new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3600, ["access_token"] = $"t{Interlocked.Increment(ref _tokens)}" })
                : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        });
        // As a plain delegate: as a RequestDelegate its result would be thrown away.
        app.MapMethods("/emea/{**path}", ["POST", "PUT"], (Delegate)Take);
    }

    private async Task<IResult> Take(HttpContext http)
    {
        var activity = (JsonObject)(await JsonNode.ParseAsync(http.Request.Body))!;
        var number = Interlocked.Increment(ref _requests);
        var token = http.Request.Headers.Authorization.ToString();
        if (!token.StartsWith("Bearer t", StringComparison.Ordinal) || Revoked.Contains(token[7..]))
            return Results.StatusCode(StatusCodes.Status401Unauthorized);

        // On a busy machine the sign of writing may come at any time; nobody's fault is meant for it unless it says so.
        var isTyping = activity["type"]?.GetValue<string>() == "typing";
        Fault? fault;
        lock (_faults)
            fault = _faults.TryPeek(out var next) && next.IsForTyping == isTyping ? _faults.Dequeue() : null;
        var keeps = fault is null || fault.Takes;
        if (keeps)
            Keep(http, activity);
        if (fault?.Until is { } until)
        {
            Holding.Release();
            await until;
            if (!keeps)
                Keep(http, activity);
        }

        switch (fault)
        {
            case null or { Until: not null }:
                return Results.Json(new JsonObject { ["id"] = $"sent-{number}" }, statusCode: StatusCodes.Status201Created);
            case { Resets: true }:
                http.Abort();
                return Results.Empty;
            case { Holds: true }:
                Holding.Release();
                await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return Results.Empty;
            default:
                if (fault.Status >= 400)
                    Holding.Release();
                if (fault.RetryAfter is { } wait)
                    http.Response.Headers.RetryAfter = wait.ToString(System.Globalization.CultureInfo.InvariantCulture);
                return Results.Json(new JsonObject { ["error"] = new JsonObject { ["code"] = "ServiceError", ["message"] = "as asked" } }, statusCode: fault.Status);
        }
    }

    private void Keep(HttpContext http, JsonObject activity)
    {
        var taken = new Taken(http.Request.Method, http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget, activity);
        var isTyping = activity["type"]?.GetValue<string>() == "typing";
        lock (_taken)
            (isTyping ? _typing : _taken).Add(taken);
        if (isTyping)
            Typed.Release();
        else
            _news.Writer.TryWrite(taken);
    }
}

/// <summary>What the connector does instead of its work.</summary>
/// <param name="Takes">It keeps the message all the same, and only the answer goes wrong.</param>
/// <param name="Until">It is slow: it does its work when this ends, or, when it takes the message, answers then.</param>
internal sealed record Fault(int Status = 0, int? RetryAfter = null, bool Resets = false, bool Holds = false, bool Takes = false, Task? Until = null, bool IsForTyping = false);

/// <summary>A request that the connector kept.</summary>
internal sealed record Taken(string Method, string Path, JsonObject Activity)
{
    public string Text => Activity["text"]?.GetValue<string>() ?? "";
}
