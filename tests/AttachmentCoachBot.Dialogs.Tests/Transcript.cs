using System.Text;

namespace AttachmentCoachBot.Dialogs.Tests;

/// <summary>
/// A golden conversation. <c>You:</c> is what a person types, <c>You tap:</c> a button, <c>You send:</c> “a file” or “50000 letters”, <c>You arrive.</c> opens the conversation,
/// <c>The next day:</c> and <c>Three weeks later:</c> move the clock, <c>You use en-IE, Europe/Dublin.</c> sets what the channel says about the person; <c>#</c> explains. All other lines are the coach's.
/// </summary>
public sealed class Transcript(string path)
{
    private static readonly DateTimeOffset FirstMorning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public string Expected { get; } = File.ReadAllText(path);

    /// <summary>The conversation as it goes today, in the same form.</summary>
    /// <param name="betweenTurns">What happens to the state after each turn: nothing, or a journey through JSON.</param>
    public string Play(Coach coach, Func<PersonState, PersonState> betweenTurns)
    {
        var state = PersonState.New;
        return Play(input =>
        {
            var turn = coach.Respond(state, input);
            state = betweenTurns(turn.State);
            return turn.Replies;
        });
    }

    /// <summary>The conversation with whoever answers, such as a server at the end of a wire.</summary>
    public string Play(Func<Input, IReadOnlyList<Reply>> answer)
    {
        var played = new StringBuilder();
        var now = FirstMorning;
        IReadOnlyList<Choice> buttons = [];
        (string? Locale, string? Zone) place = (null, null);
        foreach (var line in Expected.Split('\n').Where(IsMine))
        {
            played.Append(line).Append('\n');
            now = now.AddMinutes(1);
            if (line.StartsWith("The next day", StringComparison.Ordinal))
                now = now.AddDays(1);
            if (line.StartsWith("Three weeks later", StringComparison.Ordinal))
                now = now.AddDays(21);
            if (line.StartsWith("You use ", StringComparison.Ordinal))
                place = line[8..].TrimEnd('.').Split(", ") is [var locale, var zone] ? (locale, zone) : (line[8..].TrimEnd('.'), null);
            if (InputOf(line, now, buttons) is not { } input)
                continue;
            var replies = answer(input with { Locale = place.Locale, TimeZone = place.Zone });
            foreach (var reply in replies)
                played.Append(Written(reply));
            buttons = replies is [.., var last] && last.Choices.Count > 0 ? last.Choices : buttons;
        }

        return played.ToString();
    }

    public void Accept(string played) => File.WriteAllText(path, played);

    private static bool IsMine(string line) =>
        line.StartsWith('#') || line.StartsWith("You", StringComparison.Ordinal) || line.StartsWith("The next day", StringComparison.Ordinal) || line.StartsWith("Three weeks later", StringComparison.Ordinal);

    private static Input? InputOf(string line, DateTimeOffset now, IReadOnlyList<Choice> buttons)
    {
        var input = new Input { When = now, Channel = ChannelAbilities.Rich };
        if (line.StartsWith("You arrive", StringComparison.Ordinal))
            return input with { Kind = InputKind.Arrival };
        if (line.StartsWith("You send a file", StringComparison.Ordinal))
            return input with { Kind = InputKind.Attachment };
        if (line.StartsWith("You send 50000 letters", StringComparison.Ordinal))
            return input with { Text = string.Concat(Enumerable.Repeat("You never listen to me. ", 2083)) };
        if (line.StartsWith("You tap: ", StringComparison.Ordinal))
            return input with { Values = new Dictionary<string, string> { ["choice"] = ValueOf(line[9..], buttons) } };
        return line.StartsWith("You:", StringComparison.Ordinal) ? input with { Text = line[4..].Trim().Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\u200b", "\u200b", StringComparison.Ordinal) } : null;
    }

    /// <summary>The value behind a label; what is no label on screen is taken for the value of an old button.</summary>
    private static string ValueOf(string label, IReadOnlyList<Choice> buttons) => buttons.FirstOrDefault(choice => choice.Label == label)?.Value ?? label;

    /// <summary>The menu is written as “the menu”, with what is missing from it, so that a new exercise does not change every transcript.</summary>
    private static IEnumerable<string> Labels(IReadOnlyList<Choice> choices)
    {
        foreach (var choice in choices.Where(choice => !IsOfMenu(choice)))
            yield return choice.Label;
        if (!choices.Any(IsOfMenu))
            yield break;
        var missing = Repository.Coach.Content.Menu.Choices.Where(entry => !choices.Contains(entry)).Select(entry => $"“{entry.Label}”").ToList();
        yield return missing.Count == 0 ? "the menu" : $"the menu without {string.Join(", ", missing)}";
    }

    private static bool IsOfMenu(Choice choice) => choice.Value.StartsWith("menu/", StringComparison.Ordinal);

    private static string Written(Reply reply)
    {
        var choices = reply.Choices.Count == 0 ? "" : $"  [{string.Join(" | ", Labels(reply.Choices))}]";
        return $"Coach: {reply.Text.Replace("\n", "\n    ", StringComparison.Ordinal)}{choices}\n";
    }
}
