using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace AttachmentCoachBot.Tests.DirectLine;

/// <summary>Speaks Direct Line in the rawest way, so that every status and letter of the answers can be looked at.</summary>
internal sealed class DirectLineClient(Uri address) : IDisposable
{
    public const string Secret = "q2Z0rXn5v8LkJ1wYcTfB7mHsD4gPaE9uKoViRx3NyQA=";

    public static readonly string[] WithSecret = ["--DirectLine:Secrets:0", Secret];

    private readonly HttpClient _http = new() { BaseAddress = address };

    public async Task<DirectLineResponse> Send(
        HttpMethod method, string path, string? bearer = null, string? body = null, string? origin = null, string? authorization = null)
    {
        using var request = new HttpRequestMessage(method, new Uri("/v3/directline" + path, UriKind.Relative));
        if (authorization is not null || bearer is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization ?? $"Bearer {bearer}");
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return new DirectLineResponse(
            answer.StatusCode,
            text.Length == 0 ? null : JsonNode.Parse(text),
            answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    public Task<DirectLineResponse> Get(string path, string? bearer = null, string? origin = null) => Send(HttpMethod.Get, path, bearer, origin: origin);

    public Task<DirectLineResponse> Post(string path, string? bearer = null, string? body = null, string? origin = null) => Send(HttpMethod.Post, path, bearer, body, origin);

    /// <summary>A token for that user, or for nobody in particular.</summary>
    public async Task<(string Conversation, string Token)> NewToken(string? user = null, string origins = "[]")
    {
        var answer = await Post("/tokens/generate", Secret, user is null ? $$"""{"trustedOrigins":{{origins}}}""" : $$"""{"user":{"id":"{{user}}"},"trustedOrigins":{{origins}}}""");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return (answer["conversationId"]!, answer["token"]!);
    }

    /// <summary>A conversation that has been greeted.</summary>
    public async Task<(string Conversation, string Token, Uri Stream)> Start(string? user = null)
    {
        var (conversation, token) = await NewToken(user);
        var answer = await Post("/conversations", token, """{"user":{}}""");
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        return (conversation, token, new Uri(answer["streamUrl"]!));
    }

    public Task<DirectLineResponse> Say(string conversation, string token, string text, string from = "u1", string? clientId = null) =>
        Post($"/conversations/{conversation}/activities", token, new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JsonObject { ["id"] = from },
            ["channelData"] = new JsonObject { ["clientActivityID"] = clientId, ["odd"] = new JsonArray(1, "two", null) },
        }.ToJsonString());

    public static async Task<ClientWebSocket> Open(Uri stream, string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(stream, CancellationToken.None);
        return socket;
    }

    /// <summary>The next frame that is none of the empty ones.</summary>
    public static async Task<JsonNode> Next(ClientWebSocket socket)
    {
        var buffer = new byte[256 * 1024];
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), limit.Token);
                Assert.NotEqual(WebSocketMessageType.Close, part.MessageType);
                length += part.Count;
            }
            while (!part.EndOfMessage);
            if (length > 0)
                return JsonNode.Parse(buffer.AsSpan(0, length))!;
        }
    }

    public void Dispose() => _http.Dispose();
}

internal sealed record DirectLineResponse(HttpStatusCode Status, JsonNode? Body, IReadOnlyDictionary<string, string> Headers)
{
    public string? this[string name] => Body?[name]?.ToString();

    public string? ErrorCode => Body?["error"]?["code"]?.ToString();

    public JsonArray Activities => Body!["activities"]!.AsArray();
}
