using System.CommandLine;
using AttachmentCoachBot.Dialogs;

namespace AttachmentCoachBot.Commands;

/// <summary><c>chat</c>: talk with the coach in the terminal, or let a script do it with one message a line.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var command = new Command("chat", "Talk with the coach here. Lines piped in are messages, one each.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var coach = LoadedContent.ReadWithoutErrors(Settings.ContentFolder()).Coach;
        var screen = new ChatScreen();
        var state = PersonState.New;
        var turn = coach.Respond(state, ChatScreen.Arrival());
        screen.Show(turn.Replies);
        while (screen.Next() is { } input)
        {
            turn = coach.Respond(turn.State, input);
            screen.Show(turn.Replies);
        }

        return CommandLine.Done;
    }
}
