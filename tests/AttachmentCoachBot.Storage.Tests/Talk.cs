using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Storage.Turns;

namespace AttachmentCoachBot.Storage.Tests;

/// <summary>Turns of a coach that only counts: it remembers everything it heard, in order, as phrases, and answers with their number.</summary>
public static class Talk
{
    public const string Conversation = "test|c1";

    public static Task<TurnAnswer> Say(this CoachStore store, string person, string text, string? id = null, params Effect[] effects) =>
        store.TakeTurn(person, Message(text, id), state => Remember(state, text, effects));

    public static Inbound Message(string text, string? id = null) => new()
    {
        Conversation = Conversation,
        Key = id is null ? null : $"{Conversation}|{id}",
        Echo = Spoken(text, "user"),
    };

    public static TakenTurn Remember(PersonState state, string text, params Effect[] effects)
    {
        var after = effects.Any(effect => effect is Effect.EraseEverything)
            ? PersonState.New
            : state with { Phrases = [.. state.Phrases, new SavedPhrase(text, "", DateTimeOffset.UnixEpoch)] };
        return new TakenTurn(after, [Spoken(after.Phrases.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), "bot")], effects);
    }

    public static IReadOnlyList<string> Heard(this PersonState state) => [.. state.Phrases.Select(phrase => phrase.Text)];

    /// <summary>What the person said, as the log has it, over all its pages.</summary>
    public static IReadOnlyList<string> SaidIn(this CoachStore store, string person)
    {
        var said = new List<string>();
        for (long after = 0; ;)
        {
            var page = store.ReadLog(person, Conversation, after);
            if (page.Activities.Count == 0)
                return said;
            said.AddRange(page.Activities.Where(activity => activity.From?.Role == "user").Select(activity => activity.Text!));
            after = page.Watermark;
        }
    }

    private static Activity Spoken(string text, string role) => new() { Type = ActivityTypes.Message, Text = text, From = new ChannelAccount { Role = role } };
}
