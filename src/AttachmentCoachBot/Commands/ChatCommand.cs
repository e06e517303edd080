using System.CommandLine;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Privacy;
using AttachmentCoachBot.Storage.Privacy;

namespace AttachmentCoachBot.Commands;

/// <summary><c>chat</c>: talk with the coach in the terminal, or let a script do it with one message a line.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var person = new Option<string?>("--person") { Description = "Remember the conversation under a name, and go on with it next time. Without it nothing is kept." };
        var command = new Command("chat", "Talk with the coach here. Lines piped in are messages, one each.") { person };
        command.SetAction((parsed, _) => Run(parsed.GetValue(person)));
        return command;
    }

    private static async Task<int> Run(string? name)
    {
        if (name is not null && string.IsNullOrWhiteSpace(name))
            throw new ProblemException("--person is empty; write a name behind it, as in: chat --person sam");

        var coach = LoadedContent.ReadForTalking(Settings.ContentFolder());
        if (name is null)
        {
            var state = PersonState.New;
            return await Talk(
                input =>
                {
                    var turn = coach.Respond(state, input);
                    state = turn.State;
                    return Task.FromResult(turn);
                },
                () => new Keepsake(state, []));
        }

        using var open = OpenStore.Open(Settings.Load(), TimeProvider.System);
        var person = new TerminalPerson(coach, open.Store, name.Trim());
        return await Talk(person.Take, () => open.Store.ReadEverything(person.Id)!);
    }

    private static async Task<int> Talk(Func<Input, Task<Turn>> take, Func<Keepsake> everything)
    {
        var screen = new ChatScreen();
        screen.Show((await take(ChatScreen.Arrival())).Replies);
        while (screen.Next() is { } input)
        {
            var turn = await take(input);
            screen.Show(turn.Replies);
            if (turn.Effects.Any(effect => effect is Effect.Export))
                screen.Tell($"Written: {string.Join(" and ", ExportFiles.Write(everything(), Directory.GetCurrentDirectory(), TimeProvider.System))}");
        }

        return CommandLine.Done;
    }
}
