using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace AttachmentCoachBot.Tests.DirectLine;

/// <summary>Microsoft's directlinejs in a process of Node, told what to do line by line (RealClient/talk.mjs).</summary>
internal sealed class RealClient : IAsyncDisposable
{
    private readonly Process _node;
    private readonly Channel<JsonNode> _told = Channel.CreateUnbounded<JsonNode>();

    private RealClient(Process node)
    {
        _node = node;
        node.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } json)
                _told.Writer.TryWrite(JsonNode.Parse(json)!);
        };
        node.BeginOutputReadLine();
    }

    /// <summary>Everything it told, in order.</summary>
    public List<JsonNode> Told { get; } = [];

    public IEnumerable<JsonNode> Activities => Told.Select(told => told["activity"]).OfType<JsonNode>();

    /// <param name="hurries">Refreshes its token every second instead of every quarter of an hour.</param>
    public static RealClient Start(JsonObject options, bool hurries = false)
    {
        var client = new RealClient(Process.Start(new ProcessStartInfo("node", ["talk.mjs"]) { WorkingDirectory = Folder(), RedirectStandardInput = true, RedirectStandardOutput = true })!);
        client.Do(new JsonObject { ["start"] = options, ["hurry"] = hurries });
        return client;
    }

    public static JsonObject Options(Uri server, string token, bool webSocket) => new()
    {
        ["domain"] = new Uri(server, "/v3/directline").ToString(), ["token"] = token, ["webSocket"] = webSocket, ["pollingInterval"] = 250,
    };

    private void Do(JsonObject command) => _node.StandardInput.WriteLine(command.ToJsonString());

    private void Say(string text, string name) => Do(new JsonObject
    {
        ["send"] = new JsonObject
        {
            ["type"] = "message", ["text"] = text, ["from"] = new JsonObject { ["id"] = "somebody" }, ["channelData"] = new JsonObject { ["clientActivityID"] = name },
        },
    });

    /// <summary>Reads what it tells until there is what was waited for, among the lines after that one.</summary>
    public async Task<JsonNode> Wait(Func<JsonNode, bool> wanted, int after = 0)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (true)
        {
            if (Told.Skip(after).FirstOrDefault(wanted) is { } found)
                return found;
            Told.Add(await _told.Reader.ReadAsync(limit.Token));
        }
    }

    /// <summary>Says something, and returns the id it was given.</summary>
    public async Task<string> Post(string text, string name)
    {
        var before = Told.Count;
        Say(text, name);
        return (await Wait(told => told["posted"] is not null, before))["posted"]!.ToString();
    }

    public Task<JsonNode> WaitForWords(string words) => Wait(told => told["activity"]?["text"]?.ToString().Contains(words, StringComparison.Ordinal) == true);

    public async ValueTask DisposeAsync()
    {
        Do(new JsonObject { ["end"] = true });
        await _node.WaitForExitAsync();
        _node.Dispose();
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "npm", "directline-client") is var client && Directory.Exists(client))
                return client;
        throw new DirectoryNotFoundException("The build puts directlinejs into artifacts/npm/directline-client; build the tests again.");
    }
}
