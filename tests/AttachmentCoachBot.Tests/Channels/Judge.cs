using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>Microsoft's own descriptions of activities, cards and manifests, asked through Node.js (Judges/judge.mjs).</summary>
public sealed class Judge : IDisposable
{
    private static readonly string Folder = typeof(Judge).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Judges").Value!;

    private readonly Process _node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "judge.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    /// <summary>What is wrong with it, one sentence each.</summary>
    /// <param name="kind">“activity”, “card”, “manifest”, or “export” with our schema and an export.</param>
    public async Task<IReadOnlyList<string>> Hear(string kind, string name, JsonNode content)
    {
        await _node.StandardInput.WriteLineAsync(new JsonObject { ["kind"] = kind, ["name"] = name, ["content"] = content.DeepClone() }.ToJsonString());
        await _node.StandardInput.FlushAsync();
        var problems = new List<string>();
        while (await _node.StandardOutput.ReadLineAsync() is not "." and var line)
            problems.Add(line ?? throw new InvalidOperationException("The judge has gone."));
        return problems;
    }

    public void Dispose()
    {
        _node.Kill();
        _node.Dispose();
    }
}
