using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.Authentication;

namespace AttachmentCoachBot.Protocol.Connector;

/// <summary>
/// Speaks to the Bot Connector at the address a channel gave. Every failure is an answer, sorted by whether it may have been done; a token that is not taken is renewed once.
/// </summary>
/// <param name="http">Follows no redirects and has a time limit.</param>
/// <param name="tokens">Null for a channel on this machine that asks for none.</param>
public sealed class ConnectorClient(HttpClient http, AccessTokens? tokens, ServiceHosts hosts)
{
    /// <summary>Sends an activity, as a reply when it says to what.</summary>
    public Task<ConnectorAnswer> Send(Activity activity, CancellationToken cancellation = default)
    {
        var conversation = $"v3/conversations/{Escape(activity.Conversation!.Id)}/activities";
        return Request(HttpMethod.Post, activity.ServiceUrl, activity.ReplyToId is { } to ? $"{conversation}/{Escape(to)}" : conversation, activity, ActivityJsonContext.Default.Activity, cancellation);
    }

    /// <summary>Puts an activity in the place of the one with its id.</summary>
    public Task<ConnectorAnswer> Update(Activity activity, CancellationToken cancellation = default) =>
        Request(HttpMethod.Put, activity.ServiceUrl, $"v3/conversations/{Escape(activity.Conversation!.Id)}/activities/{Escape(activity.Id)}", activity, ActivityJsonContext.Default.Activity, cancellation);

    /// <summary>Begins a personal conversation, or finds the one there is; its id is in the answer.</summary>
    public Task<ConnectorAnswer> CreateConversation(string serviceUrl, ConversationParameters parameters, CancellationToken cancellation = default) =>
        Request(HttpMethod.Post, serviceUrl, "v3/conversations", parameters, ActivityJsonContext.Default.ConversationParameters, cancellation);

    private static string Escape(string? id) => Uri.EscapeDataString(id ?? "");

    private async Task<ConnectorAnswer> Request<T>(HttpMethod method, string? serviceUrl, string path, T content, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        if (!hosts.Allows(serviceUrl))
            return new ConnectorAnswer(ConnectorOutcome.Refused, 0);

        var address = new Uri($"{serviceUrl!.TrimEnd('/')}/{path}");
        var body = JsonSerializer.SerializeToUtf8Bytes(content, type);
        for (var attempt = 0; ; attempt++)
        {
            string? token = null;
            try
            {
                if (tokens is not null)
                    token = await tokens.Get(cancellation);
            }
            catch (Exception noToken) when (IsNetworks(noToken, cancellation))
            {
                return ConnectorAnswer.NotSent;
            }

            var answer = await Try(method, address, body, token, cancellation);
            if (answer.Status != (int)HttpStatusCode.Unauthorized || attempt > 0 || token is null)
                return answer;
            tokens!.Discard(token);
        }
    }

    private async Task<ConnectorAnswer> Try(HttpMethod method, Uri address, byte[] body, string? token, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var answer = await http.SendAsync(request, cancellation);
            return new ConnectorAnswer(Sort((int)answer.StatusCode), (int)answer.StatusCode, answer.IsSuccessStatusCode ? await IdIn(answer, cancellation) : null, WaitOf(answer));
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return ConnectorAnswer.NotSent;
        }
        catch (Exception failure) when (IsNetworks(failure, cancellation))
        {
            return ConnectorAnswer.Doubtful;
        }
    }

    /// <summary>The network's fault or a time limit, and not that we are stopping.</summary>
    private static bool IsNetworks(Exception failure, CancellationToken cancellation) =>
        failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested);

    private static ConnectorOutcome Sort(int status) => status switch
    {
        >= 200 and < 300 => ConnectorOutcome.Accepted,
        429 or 412 => ConnectorOutcome.Later,
        408 or >= 500 => ConnectorOutcome.Doubtful,
        _ => ConnectorOutcome.Refused,
    };

    private static TimeSpan? WaitOf(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } when answer.Headers.Date is { } sent && until > sent => until - sent,
        _ => null,
    };

    /// <summary>The message is there whether or not its id can be read.</summary>
    private static async Task<string?> IdIn(HttpResponseMessage answer, CancellationToken cancellation)
    {
        try
        {
            using var document = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancellation));
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out var id) ? id.GetString() : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException || IsNetworks(unreadable, cancellation))
        {
            return null;
        }
    }
}
