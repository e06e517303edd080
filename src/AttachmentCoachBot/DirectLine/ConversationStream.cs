using System.Net.WebSockets;
using System.Text.Json;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.DirectLine;
using AttachmentCoachBot.Storage.Turns;

namespace AttachmentCoachBot.DirectLine;

/// <summary>One open socket: sends what the log has after its watermark, then waits for the bell. What the client sends is read and ignored, as the protocol has it.</summary>
internal sealed class ConversationStream(WebSocket socket, StreamBell bell, Func<long, LogPage> read, long watermark)
{
    /// <summary>Behind the bell, for what was kept by another server.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(20);

    /// <summary>A client that takes longer for one frame is gone, and comes back with its watermark.</summary>
    private static readonly TimeSpan LongestSending = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(2);

    private const int LargestFrame = 32 * 1024;

    private long _watermark = watermark;

    /// <summary>Until the client leaves or the server stops.</summary>
    public async Task Run(CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var listening = Listen(end);
        try
        {
            while (true)
            {
                await SendNews(end.Token);
                await bell.Heard(LongestSilence, end.Token);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            await Close(stopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure);
        }

        // A client that is told so says goodbye too; one that does not is not waited for.
        if (await Task.WhenAny(listening, Task.Delay(LongestFarewell, CancellationToken.None)) != listening)
            socket.Abort();
        await listening;
    }

    private async Task SendNews(CancellationToken cancellation)
    {
        if (bell.TakePassing() is { } passing)
            await Send(new ActivitySet([passing], Watermark.Write(_watermark)), cancellation);
        while (read(_watermark) is { Activities.Count: > 0 } page)
        {
            await Send(new ActivitySet([.. page.Activities.Select(DirectLineActivity.Show)], Watermark.Write(page.Watermark)), cancellation);
            _watermark = page.Watermark;
        }
    }

    private async Task Send(ActivitySet set, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(LongestSending);
        var frame = JsonSerializer.SerializeToUtf8Bytes(set, ActivityJsonContext.Default.ActivitySet);
        await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, limit.Token);
    }

    /// <summary>Reads until the client leaves. Waiting takes no buffer: the first read asks for nothing and only returns when there is something.</summary>
    private async Task Listen(CancellationTokenSource end)
    {
        var length = 0;
        try
        {
            while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
            {
                var waited = await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);
                if (waited.MessageType == WebSocketMessageType.Close)
                    break;
                if (waited.EndOfMessage)
                    continue;
                var buffer = new byte[1024];
                var part = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                length = part.EndOfMessage ? 0 : length + part.Count;
                if (part.MessageType == WebSocketMessageType.Close || length > LargestFrame)
                    break;
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // Hung up without a word.
        }

        await end.CancelAsync();
    }

    private async Task Close(WebSocketCloseStatus status)
    {
        using var limit = new CancellationTokenSource(LongestFarewell);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(status, null, limit.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // It is closed either way.
        }
    }
}
