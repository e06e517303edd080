using System.CommandLine;
using System.Globalization;

namespace AttachmentCoachBot.Commands;

/// <summary><c>dead-letters</c>: the replies that a channel would not take, by whom (as a tag), when and why; never what they say.</summary>
internal static class DeadLettersCommand
{
    public static Command Create()
    {
        var command = new Command("dead-letters", "Lists replies that could not be delivered to their channel, and why.");
        command.SetAction(_ => Run(Console.Out));
        return command;
    }

    private static int Run(TextWriter output)
    {
        using var open = OpenStore.Open(Settings.Load(), TimeProvider.System);
        var letters = open.Store.Outbox.DeadLetters();
        foreach (var letter in letters)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{letter.At:u}  {open.Keys.Tag(letter.Person)}  {letter.Reason}, {letter.Attempts} attempts"));
        output.WriteLine(letters.Count == 0 ? "Everything was delivered." : $"{letters.Count} not delivered.");
        return CommandLine.Done;
    }
}
