using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs;

/// <summary>The workbench of one turn: what came in, what is remembered, and what the coach says so far. It lives inside <see cref="Coach.Respond"/> only.</summary>
public sealed class DialogContext
{
    private readonly List<Reply> _replies = [];

    internal DialogContext(CoachContent content, LanguageEngine language, PersonState person, Input input, Message message)
    {
        Content = content;
        Language = language;
        Person = person;
        Input = input;
        Message = message;
    }

    public CoachContent Content { get; }
    public LanguageEngine Language { get; }
    public Input Input { get; }

    /// <summary>What the person said, cleaned for reading.</summary>
    public Message Message { get; }

    /// <summary>What is remembered; a dialog replaces it to remember more.</summary>
    public PersonState Person { get; set; }

    public IReadOnlyList<Reply> Replies => _replies;

    /// <summary>What the store has to do with this turn.</summary>
    public List<Effect> Effects { get; } = [];

    /// <summary>True once everything about the person was deleted in this turn; then there is nothing more to say.</summary>
    public bool IsErased => Effects.Exists(effect => effect is Effect.EraseEverything);

    /// <summary>The value of the button that was pressed; null when the message was typed.</summary>
    public string? Pressed => Input.Values.GetValueOrDefault("choice");

    /// <summary>The option pressed at this step; null when none was, or the button belongs elsewhere.</summary>
    public string? ChoiceAt(string dialog, string step) =>
        Pressed is { } value && value.StartsWith($"{dialog}/{step}/", StringComparison.Ordinal) ? value[(dialog.Length + step.Length + 2)..] : null;

    public void Add(Reply reply) => _replies.Add(reply);

    /// <summary>Puts buttons below what was said last.</summary>
    public void AddChoices(IReadOnlyList<Choice> choices) => _replies[^1] = _replies[^1] with { Choices = choices };

    /// <summary>The person said for how many days words are kept; 0 for not at all.</summary>
    public void Keep(int days)
    {
        Person = Person with { KeepDays = days };
        Effects.Add(new Effect.KeepHistory(days));
    }

    /// <summary>Says what stands under this name in the wordings (“coach/empty”); nothing when a value it needs is missing.</summary>
    public void Say(string name, params (string Name, string? Value)[] values) => Say(name, [], values);

    public void Say(string name, IReadOnlyList<Choice> choices, params (string Name, string? Value)[] values)
    {
        if (Words(name, values) is { } text)
            Add(new Reply { Text = text, Choices = choices });
    }

    /// <summary>The next wording of what stands under this name, filled in; null when a value it needs is missing.</summary>
    public string? Words(string name, params (string Name, string? Value)[] values) =>
        Take(name, Content.Wordings[name], wanted => Array.Find(values, value => value.Name == wanted).Value);

    /// <summary>
    /// Wordings take turns by how often this was said to this person, so no conversation depends on chance.
    /// A wording that needs something the person left out is passed over.
    /// </summary>
    public string? Take(string key, IReadOnlyList<Wording> wordings, Func<string, string?> values)
    {
        string? ValueOf(string name) => values(name) ?? (name == "nickname" ? Person.Nickname : null);
        var possible = wordings.Where(wording => wording.Placeholders.All(name => ValueOf(name) is not null)).ToList();
        if (possible.Count == 0)
            return null;
        var times = Person.Said.GetValueOrDefault(key);
        if (wordings.Count > 1)
            Person = Person with { Said = new Dictionary<string, int>(Person.Said) { [key] = times + 1 } };
        return possible[times % possible.Count].Fill(name => ValueOf(name)!);
    }
}
