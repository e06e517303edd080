using System.Net.WebSockets;
using AttachmentCoachBot.DirectLine;
using Microsoft.Extensions.DependencyInjection;

namespace AttachmentCoachBot.Tests.DirectLine;

public sealed class StreamTests : IAsyncLifetime, IDisposable
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

    [Fact]
    public async Task A_new_stream_brings_what_was_said_before_it_opened_and_then_what_is_said()
    {
        var (conversation, token, stream) = await _client.Start();
        var first = await _client.Say(conversation, token, "menu");
        using var socket = await DirectLineClient.Open(stream);

        var before = await DirectLineClient.Next(socket);
        var posted = await _client.Say(conversation, token, "breathing");
        var after = await DirectLineClient.Next(socket);

        Assert.Contains(before["activities"]!.AsArray(), activity => activity!["id"]!.ToString() == first["id"]);
        Assert.Equal(posted["id"], after["activities"]![0]!["id"]!.ToString());
        Assert.Equal(posted["id"], after["activities"]![1]!["replyToId"]!.ToString());
        Assert.True(int.Parse(after["watermark"]!.ToString(), null) > int.Parse(before["watermark"]!.ToString(), null));
    }

    [Fact]
    public async Task Reconnecting_replays_what_came_after_the_watermark_and_without_one_only_news()
    {
        var (conversation, token, _) = await _client.Start();
        await _client.Say(conversation, token, "menu");
        var last = (await _client.Get($"/conversations/{conversation}/activities", token))["watermark"]!;
        var missed = await _client.Say(conversation, token, "help");

        using var replaying = await Reconnect(conversation, token, $"?watermark={last}");
        using var newsOnly = await Reconnect(conversation, token, "?watermark=");
        var replayed = await DirectLineClient.Next(replaying);
        var now = await _client.Say(conversation, token, "menu");

        Assert.Equal(missed["id"], replayed["activities"]![0]!["id"]!.ToString());
        Assert.Equal(now["id"], (await DirectLineClient.Next(newsOnly))["activities"]![0]!["id"]!.ToString());
    }

    [Fact]
    public async Task A_stream_address_opens_once_and_for_a_minute_and_for_its_conversation()
    {
        var (conversation, token, stream) = await _client.Start();
        var (other, _, _) = await _client.Start();
        using (await DirectLineClient.Open(stream))
            Assert.Equal(403, await Refused(stream));

        var late = new Uri((await _client.Get($"/conversations/{conversation}", token))["streamUrl"]!);
        var elsewhere = new Uri((await _client.Get($"/conversations/{conversation}", token))["streamUrl"]!.Replace(conversation, other, StringComparison.Ordinal));
        Assert.Equal(403, await Refused(elsewhere));
        _clock.Ahead = TimeSpan.FromSeconds(61);
        Assert.Equal(403, await Refused(late));
        Assert.Equal(401, await Refused(new Uri(late.GetLeftPart(UriPartial.Path))));
        Assert.Equal(403, await Refused(new Uri($"{late.GetLeftPart(UriPartial.Path)}?t={token}")));
    }

    [Fact]
    public async Task A_stream_opens_for_allowed_sites_only()
    {
        var (conversation, token, stream) = await _client.Start();

        Assert.Equal(403, await Refused(stream, "https://evil.example"));
        using var allowed = await DirectLineClient.Open(new Uri((await _client.Get($"/conversations/{conversation}", token))["streamUrl"]!), "https://allowed.example");
        Assert.Equal(WebSocketState.Open, allowed.State);
    }

    [Fact]
    public async Task Five_streams_of_a_conversation_hear_the_same_and_a_sixth_has_to_wait()
    {
        var (conversation, token, _) = await _client.Start();
        var sockets = new List<ClientWebSocket>();
        for (var at = 0; at < 5; at++)
            sockets.Add(await Reconnect(conversation, token, ""));
        Assert.Equal(429, await Refused(new Uri((await _client.Get($"/conversations/{conversation}", token))["streamUrl"]!)));

        var posted = await _client.Say(conversation, token, "menu");
        foreach (var socket in sockets)
        {
            Assert.Equal(posted["id"], (await DirectLineClient.Next(socket))["activities"]![0]!["id"]!.ToString());
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            socket.Dispose();
        }
    }

    [Fact]
    public async Task A_closed_stream_leaves_nothing_behind()
    {
        var (conversation, _, stream) = await _client.Start();
        var bells = _server.Services.GetRequiredService<StreamBells>();
        var socket = await DirectLineClient.Open(stream);
        await DirectLineClient.Next(socket);
        Assert.Equal(1, bells.Count(conversation));

        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        socket.Dispose();

        SpinWait.SpinUntil(() => bells.Count(conversation) == 0, TimeSpan.FromSeconds(10));
        Assert.Equal(0, bells.Count(conversation));
    }

    [Fact]
    public async Task A_client_that_reads_nothing_holds_nobody_up()
    {
        var (conversation, token, stream) = await _client.Start();
        using var deaf = await DirectLineClient.Open(stream);
        using var hearing = await Reconnect(conversation, token, "");

        var long_ = new string('x', 20_000);
        for (var at = 0; at < 30; at++)
        {
            var posted = await _client.Say(conversation, token, long_);
            Assert.Equal(posted["id"], (await DirectLineClient.Next(hearing))["activities"]![0]!["id"]!.ToString());
        }
    }

    [Fact]
    public async Task What_a_client_sends_on_the_stream_is_ignored_until_it_is_too_long()
    {
        var (conversation, token, stream) = await _client.Start();
        using var socket = await DirectLineClient.Open(stream);
        await DirectLineClient.Next(socket);

        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, CancellationToken.None);
        await socket.SendAsync("{}"u8.ToArray(), WebSocketMessageType.Text, true, CancellationToken.None);
        var posted = await _client.Say(conversation, token, "menu");
        Assert.Equal(posted["id"], (await DirectLineClient.Next(socket))["activities"]![0]!["id"]!.ToString());

        await socket.SendAsync(new byte[40_000], WebSocketMessageType.Text, true, CancellationToken.None);
        var end = await socket.ReceiveAsync(new byte[1024], CancellationToken.None);
        Assert.Equal(WebSocketMessageType.Close, end.MessageType);
    }

    private async Task<ClientWebSocket> Reconnect(string conversation, string token, string query) =>
        await DirectLineClient.Open(new Uri((await _client.Get($"/conversations/{conversation}{query}", token))["streamUrl"]!));

    private static async Task<int> Refused(Uri stream, string? origin = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(stream, CancellationToken.None));
        return (int)socket.HttpStatusCode;
    }
}
