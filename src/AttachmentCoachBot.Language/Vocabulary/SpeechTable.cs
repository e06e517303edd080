using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Language.Vocabulary;

/// <summary>What <c>dialogs/*.words.yaml</c> says: short forms and what they mean, names, words for people, words that dictionaries lack.</summary>
internal sealed class SpeechTable
{
    private const int UsualLevel = 3;

    private readonly Dictionary<string, string[]> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonWord> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordLevels> _known = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _names.Keys;

    public IEnumerable<string> Known => _known.Keys;

    /// <summary>The longest phrase for a person, in words: “mate for life”.</summary>
    public int LongestPersonPhrase { get; private set; } = 1;

    /// <summary>What a short form means, in words; null for a word that means itself.</summary>
    public string[]? MeaningOf(string written) => _written.GetValueOrDefault(written);

    public bool IsName(string word) => _names.ContainsKey(word);

    /// <summary>“he”, “she” or “they”; null for a name that is not listed.</summary>
    public string? PronounOfName(string name) => _names.GetValueOrDefault(name);

    /// <summary>Who a word or phrase for a person is; the phrase in lower case and singular.</summary>
    public PersonWord? PersonOf(string phrase) => _people.GetValueOrDefault(phrase);

    public WordLevels? LevelsOf(string word) => _known.TryGetValue(word, out var levels) ? levels : null;

    public static SpeechTable Read(IEnumerable<ContentFile> content, WordTable table, ContentErrors errors)
    {
        var speech = new SpeechTable();
        var reader = new SpeechTableReader(errors)
        {
            OnWritten = (written, meaning) => speech._written[written] = meaning,
            OnName = (name, pronoun) => speech._names.TryAdd(name, pronoun),
            OnPerson = speech.AddPerson,
            OnKnown = (word, part) => speech.AddKnown(word, part, table),
        };
        foreach (var file in content.Where(file => file.IsKind("words")))
            reader.Read(file);
        return speech;
    }

    private void AddPerson(string phrase, PersonWord person)
    {
        if (!_people.TryAdd(phrase, person))
            _people[phrase] = _people[phrase] with { Pronoun = person.Pronoun };
        LongestPersonPhrase = Math.Max(LongestPersonPhrase, phrase.Split(' ').Length);
    }

    private void AddKnown(string word, string part, WordTable table)
    {
        var levels = _known.TryGetValue(word, out var known) ? known : table.Find(word);
        _known[word] = part switch
        {
            "nouns" => levels with { Noun = Math.Max(levels.Noun, UsualLevel) },
            "verbs" => levels with { Verb = Math.Max(levels.Verb, UsualLevel) },
            "adjectives" => levels with { Adjective = Math.Max(levels.Adjective, UsualLevel) },
            _ => levels with { Adverb = Math.Max(levels.Adverb, UsualLevel) },
        };
    }
}

/// <summary>A word for a person: the pronoun that goes with it, and whether “my …” is the partner, now or formerly.</summary>
internal sealed record PersonWord(string Pronoun, bool IsPartner);
