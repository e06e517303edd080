using System.Globalization;
using System.Text.Json;
using Polly;
using Polly.Retry;

namespace AttachmentCoachBot.Protocol.Connector;

/// <summary>The bot's own token for the connector: asked for once at a time, kept until shortly before it ends.</summary>
/// <param name="http">Follows no redirects and has a time limit.</param>
/// <param name="ask">Makes the request for a new token; called once a try.</param>
public sealed class AccessTokens(HttpClient http, Func<HttpRequestMessage> ask, TimeProvider clock) : IDisposable
{
    /// <summary>A token that ends sooner is not begun with.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly ResiliencePipeline<HttpResponseMessage> _tries = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            // Asking for a token changes nothing, so any failure that may pass is tried again.
            ShouldHandle = new PredicateBuilder<HttpResponseMessage>().Handle<HttpRequestException>().HandleResult(answer => (int)answer.StatusCode is 408 or 429 or >= 500),
            MaxRetryAttempts = 2,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(300),
            UseJitter = true,
        })
        .Build();

    private volatile Token? _token;

    /// <exception cref="HttpRequestException">No token is to be had.</exception>
    public async Task<string> Get(CancellationToken cancellation = default)
    {
        if (Current is { } ready)
            return ready;
        await _one.WaitAsync(cancellation);
        try
        {
            return Current ?? (_token = await Fetch(cancellation)).Text;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The connector did not take this one; the next call asks for another.</summary>
    public void Discard(string token)
    {
        if (_token?.Text == token)
            _token = null;
    }

    public void Dispose() => _one.Dispose();

    private string? Current => _token is { } token && clock.GetUtcNow() < token.RenewAt ? token.Text : null;

    private async Task<Token> Fetch(CancellationToken cancellation)
    {
        using var answer = await _tries.ExecuteAsync(
            async stop =>
            {
                using var request = ask();
                return await http.SendAsync(request, stop);
            },
            cancellation);
        answer.EnsureSuccessStatusCode();
        try
        {
            using var document = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancellation));
            var life = Lifetime(document.RootElement);
            return new Token(document.RootElement.GetProperty("access_token").GetString()!, clock.GetUtcNow() + life - (life > Margin * 2 ? Margin : life / 2));
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new HttpRequestException("The login answered with something that is no token.", unreadable);
        }
    }

    /// <summary>Seconds, which a managed identity writes as a string; an hour when it is not said.</summary>
    private static TimeSpan Lifetime(JsonElement answer) =>
        answer.TryGetProperty("expires_in", out var seconds) && int.TryParse(seconds.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? TimeSpan.FromSeconds(number)
            : TimeSpan.FromHours(1);

    private sealed record Token(string Text, DateTimeOffset RenewAt);
}
