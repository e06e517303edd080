using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Storage;
using AttachmentCoachBot.Storage.Turns;

namespace AttachmentCoachBot.Commands;

/// <summary>Somebody who talks in the terminal and wants to be remembered. A turn is kept before it is shown, so ending the program between two lines loses nothing.</summary>
internal sealed class TerminalPerson(Coach coach, CoachStore store, string name)
{
    public string Id { get; } = IdOf(name);

    /// <summary>How the store knows a person of this name.</summary>
    public static string IdOf(string name) => $"terminal|{name}";

    public async Task<Turn> Take(Input input)
    {
        Turn? turn = null;
        var said = input.Text.Length > 0 ? input.Text : input.Values.GetValueOrDefault("choice", "");
        var inbound = new Inbound { Conversation = Id, Echo = input.Kind == InputKind.Arrival ? null : Spoken(said, "user") };
        await store.TakeTurn(Id, inbound, state =>
        {
            turn = coach.Respond(state, input);
            return new TakenTurn(turn.State, [.. turn.Replies.Select(reply => Spoken(reply.Text, "bot"))], turn.Effects);
        });
        return turn!;
    }

    private static Activity Spoken(string text, string role) => new() { Type = ActivityTypes.Message, Text = text, TextFormat = "plain", From = new ChannelAccount { Role = role } };
}
