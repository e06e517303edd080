using System.CommandLine;
using AttachmentCoachBot.Privacy;

namespace AttachmentCoachBot.Commands;

/// <summary><c>data</c> and <c>keys</c>: what the operator does for a person who asks, and for the keys.</summary>
internal static class DataCommands
{
    public static IEnumerable<Command> Create()
    {
        var person = new Argument<string>("person") { Description = "A name used with chat --person, or a full id such as “msteams|29:…”." };
        var export = new Command("export", "Write everything kept about a person into two files here, JSON and Markdown.") { person };
        export.SetAction(parsed => Export(Id(parsed.GetRequiredValue(person))));
        var erase = new Command("erase", "Remove everything kept about a person, their key included.") { person };
        erase.SetAction((parsed, _) => Erase(Id(parsed.GetRequiredValue(person))));
        yield return new Command("data", "What is kept about a person: hand it over, or remove it.") { export, erase };

        var rotate = new Command("rotate", "Wrap every person’s key anew, under a new master key. Stop the server first.");
        rotate.SetAction((_, _) => Rotate());
        yield return new Command("keys", "The keys that what people write is sealed with.") { rotate };
    }

    private static string Id(string person) => person.Contains('|', StringComparison.Ordinal) ? person : TerminalPerson.IdOf(person);

    private static int Export(string person)
    {
        using var open = OpenStore.Open(Settings.Load(), TimeProvider.System);
        if (open.Store.ReadEverything(person) is not { } everything)
            throw new ProblemException($"Nothing is kept about “{person}”.");
        Console.WriteLine($"Written: {string.Join(" and ", ExportFiles.Write(everything, Directory.GetCurrentDirectory(), TimeProvider.System))}");
        return CommandLine.Done;
    }

    private static async Task<int> Erase(string person)
    {
        using var open = OpenStore.Open(Settings.Load(), TimeProvider.System);
        if (!await open.Store.Erase(person))
            throw new ProblemException($"Nothing is kept about “{person}”.");
        Console.WriteLine($"Everything about “{person}” was removed at {TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm:ss} UTC.");
        return CommandLine.Done;
    }

    private static async Task<int> Rotate()
    {
        var count = await KeyRotation.Run(Settings.Configuration(), TimeProvider.System);
        Console.WriteLine(count == 1 ? "The key of 1 person is wrapped under the new master key." : $"The keys of {count} persons are wrapped under the new master key.");
        return CommandLine.Done;
    }
}
