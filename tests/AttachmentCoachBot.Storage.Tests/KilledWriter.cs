using System.Diagnostics;

namespace AttachmentCoachBot.Storage.Tests;

/// <summary>
/// This program as a process that writes until it is killed: “turns FILE” takes turns of eight persons at once and says each one that was acknowledged; “erase FILE PERSONS” erases
/// them one after the other and says each one that is gone.
/// </summary>
internal sealed class KilledWriter : IDisposable
{
    private readonly Process _process;

    private KilledWriter(Process process) => _process = process;

    public static KilledWriter Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(KilledWriter).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return new KilledWriter(Process.Start(start)!);
    }

    /// <summary>Reads so many lines, kills the process, and reads what it still got out.</summary>
    public async Task<IReadOnlyList<string>> KillAfter(int lines)
    {
        var read = new List<string>();
        while (read.Count < lines && await _process.StandardOutput.ReadLineAsync() is { } line)
            read.Add(line);
        _process.Kill();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            read.Add(line);
        await _process.WaitForExitAsync();
        return read;
    }

    public void Dispose() => _process.Dispose();

    public static async Task<int> Run(string[] args)
    {
        using var store = new StoreFile(args[1]).Open();
        if (args[0] == "turns")
            await Task.WhenAll(Enumerable.Range(0, 8).Select(person => TakeTurns(store, $"p{person}")));
        else
            foreach (var person in args[2].Split(','))
            {
                await store.Erase(person);
                Tell(person);
            }

        return 0;
    }

    private static async Task TakeTurns(CoachStore store, string person)
    {
        for (var number = 0; ; number++)
        {
            await store.Say(person, $"{person} m{number}", $"a{number}");
            Tell($"{person} m{number}");
        }
    }

    /// <summary>In one piece, so that a line that is there is whole.</summary>
    private static void Tell(string line)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
    }
}
