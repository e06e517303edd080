using System.Globalization;
using System.Net.WebSockets;
using AttachmentCoachBot.Tests.Commands;
using Xunit.Abstractions;

namespace AttachmentCoachBot.Tests.DirectLine;

/// <summary>
/// What an open conversation in which nobody says anything costs the server, which is a process of its own here. The figure:
/// <c>dotnet test tests/AttachmentCoachBot.Tests --filter IdleSocket -l "console;verbosity=detailed"</c>
/// </summary>
public sealed class IdleSocketTests(ITestOutputHelper output)
{
    private const int Sockets = 500, AtOnce = 20;

    /// <summary>Several times what is usually seen; it is there to notice a buffer or a timer for each socket.</summary>
    private const int MostKilobytes = 60;

    [Fact]
    public async Task An_idle_socket_costs_little_memory_and_a_closed_one_none()
    {
        var folder = Directory.CreateTempSubdirectory("coach-").FullName;
        using var host = HostProcess.Start(folder, "--environment", "Development", "--Urls", "http://127.0.0.1:0", "--Serilog:MinimumLevel:Default", "Error", "--DirectLine:Secrets:0", DirectLineClient.Secret);
        var address = (await host.ReadUntil("Now listening on")).Split(' ')[^1];
        using var client = new DirectLineClient(new Uri(address));
        var people = await Each(Enumerable.Range(0, Sockets), async person => await client.Start($"dl_{person}"));
        await CloseAll(await OpenAll(client, people));

        var before = host.ResidentKilobytes;
        var open = await OpenAll(client, people);
        var kilobytes = (host.ResidentKilobytes - before) / (double)Sockets;
        await CloseAll(open);
        await CloseAll(await OpenAll(client, people));
        var grown = (host.ResidentKilobytes - before) / (double)Sockets;

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Sockets} idle sockets: {kilobytes:0.0} KB each, of {before / 1024} MB before; {grown:0.0} KB each kept after they were closed, opened again, and closed."));
        Assert.InRange(kilobytes, double.MinValue, MostKilobytes);
        Assert.InRange(grown, double.MinValue, MostKilobytes);
    }

    private static Task<List<ClientWebSocket>> OpenAll(DirectLineClient client, IEnumerable<(string Conversation, string Token, Uri Stream)> people) => Each(people, async person =>
        await DirectLineClient.Open(new Uri((await client.Get($"/conversations/{person.Conversation}", person.Token))["streamUrl"]!)));

    private static Task CloseAll(IEnumerable<ClientWebSocket> sockets) => Each(sockets, async socket =>
    {
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        socket.Dispose();
        return true;
    });

    private static async Task<List<TOut>> Each<TIn, TOut>(IEnumerable<TIn> all, Func<TIn, Task<TOut>> work)
    {
        var done = new List<TOut>();
        foreach (var some in all.Chunk(AtOnce))
            done.AddRange(await Task.WhenAll(some.Select(work)));
        return done;
    }
}
