using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Language.Vocabulary;

/// <summary>Reads one <c>*.words.yaml</c> and hands over what it finds; mistakes are reported at the word.</summary>
internal sealed class SpeechTableReader(ContentErrors errors)
{
    private static readonly string[] Keys = ["title", "written", "names", "people", "known"];
    private static readonly string[] NameGroups = ["he", "she", "either"];
    private static readonly string[] PeopleGroups = ["partner he", "partner she", "partner they", "partner ex-he", "partner ex-she", "he", "she", "they"];
    private static readonly string[] Parts = ["nouns", "verbs", "adjectives", "adverbs"];

    public required Action<string, string[]> OnWritten { get; init; }
    public required Action<string, string> OnName { get; init; }
    public required Action<string, PersonWord> OnPerson { get; init; }
    public required Action<string, string> OnKnown { get; init; }

    public void Read(ContentFile file)
    {
        if (ContentSource.Open(file, errors) is not { } root)
            return;
        foreach (var (key, value) in root.Entries)
            switch (key.Text)
            {
                case "title":
                    break;
                case "written":
                    ReadWritten(value);
                    break;
                case "names":
                    ReadGroups(value, "names", NameGroups, (group, name) => OnName(name, group == "either" ? "they" : group));
                    break;
                case "people":
                    ReadGroups(value, "people", PeopleGroups, (group, phrase) => OnPerson(phrase, PersonIn(group)));
                    break;
                case "known":
                    ReadGroups(value, "known words", Parts, (group, word) => OnKnown(word, group));
                    break;
                default:
                    errors.UnknownKey(key, "a file of words", Keys);
                    break;
            }
    }

    private static PersonWord PersonIn(string group)
    {
        var isPartner = group.StartsWith("partner", StringComparison.Ordinal);
        var pronoun = group[(group.LastIndexOfAny([' ', '-']) + 1)..];
        return new PersonWord(pronoun, isPartner);
    }

    private void ReadWritten(ContentNode written)
    {
        if (!written.IsMap)
            errors.NeedsKeys(written, "“written”");
        foreach (var (form, meaning) in written.Entries)
        {
            if (!meaning.IsText || meaning.Text.Length == 0)
                errors.NeedsSentence(meaning, $"“{form.Text}”");
            else
                OnWritten(form.Text.ToLowerInvariant(), meaning.Text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private void ReadGroups(ContentNode groups, string place, string[] known, Action<string, string> add)
    {
        if (!groups.IsMap)
            errors.NeedsKeys(groups, $"“{place}”");
        foreach (var (group, words) in groups.Entries)
        {
            if (!known.Contains(group.Text))
                errors.UnknownKey(group, place, known);
            else if (!words.IsList)
                errors.NeedsList(words, $"“{group.Text}”");
            else
                foreach (var word in words.Sentences($"“{group.Text}”"))
                    add(group.Text, word.Text.ToLowerInvariant());
        }
    }
}
