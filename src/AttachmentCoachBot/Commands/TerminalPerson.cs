using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Storage;
using AttachmentCoachBot.Storage.Turns;

namespace AttachmentCoachBot.Commands;

/// <summary>Somebody who talks in the terminal and wants to be remembered. Each turn is kept before it is shown, so ending the program between two lines loses nothing.</summary>
internal sealed class TerminalPerson(Coach coach, CoachStore store, string name)
{
    public string Id { get; } = IdOf(name);

    /// <summary>How the store knows a person of this name.</summary>
    public static string IdOf(string name) => $"terminal|{name}";

    public async Task<Turn> Take(Input input)
    {
        Turn? turn = null;
        var isArrival = input.Kind == InputKind.Arrival;
        var inbound = new Inbound { Conversation = Id, Echo = isArrival ? null : Said(input.Text, "user") };
        await store.TakeTurn(Id, inbound, state =>
        {
            turn = coach.Respond(state, input);
            return new TakenTurn(turn.State, [.. turn.Replies.Select(reply => Said(reply.Text, "bot"))], turn.Effects);
        });
        return turn!;
    }

    private static Activity Said(string text, string role) => new() { Type = ActivityTypes.Message, Text = text, From = new ChannelAccount { Role = role } };
}
