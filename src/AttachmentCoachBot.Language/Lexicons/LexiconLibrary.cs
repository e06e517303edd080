using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Lexicons;

/// <summary>All lexicons of <c>dialogs/</c> by name. Two files may add to the same class.</summary>
public sealed class LexiconLibrary
{
    private static readonly string[] Keys = ["title", "classes"];

    private readonly Dictionary<string, Lexicon> _byName;

    private LexiconLibrary(Dictionary<string, Lexicon> byName) => _byName = byName;

    public IEnumerable<Lexicon> All => _byName.Values;

    /// <summary>The lexicon of this name; an empty one when content has none, so that readers need no special case.</summary>
    public Lexicon this[string name] => _byName.GetValueOrDefault(name) ?? new Lexicon(name, []);

    /// <summary>Reads every <c>*.lexicon.yaml</c>: a <c>title:</c>, and under <c>classes:</c> each class with its phrases, one a line.</summary>
    public static LexiconLibrary Read(IEnumerable<ContentFile> content, ContentErrors errors)
    {
        var entries = new Dictionary<string, List<LexiconEntry>>(StringComparer.Ordinal);
        foreach (var file in content.Where(file => file.IsKind("lexicon")))
        {
            if (ContentSource.Open(file, errors) is not { } root)
                continue;
            errors.UnknownKeys(root, "a lexicon", Keys);
            if (root["classes"] is not { } classes)
            {
                errors.Missing(root, "classes", "a lexicon");
                continue;
            }

            if (!classes.IsMap)
                errors.NeedsKeys(classes, "“classes”");
            foreach (var (name, phrases) in classes.Entries)
            {
                if (!entries.TryGetValue(name.Text, out var list))
                    entries[name.Text] = list = [];
                ReadPhrases(name.Text, phrases, list, errors);
            }
        }

        return new LexiconLibrary(entries.ToDictionary(pair => pair.Key, pair => new Lexicon(pair.Key, pair.Value), StringComparer.Ordinal));
    }

    /// <summary>Makes every lexicon a class of words that patterns can name.</summary>
    public void AddTo(WordClasses classes)
    {
        foreach (var lexicon in All)
            classes.Add(lexicon.Name, lexicon.Entries.Select(entry => entry.Phrase));
    }

    private static void ReadPhrases(string name, ContentNode phrases, List<LexiconEntry> list, ContentErrors errors)
    {
        if (!phrases.IsList)
        {
            errors.NeedsList(phrases, $"“{name}”");
            return;
        }

        foreach (var item in phrases.Items)
        {
            if (item.IsText && item.Text.Length > 0)
                list.Add(new LexiconEntry(item.Text.ToLowerInvariant(), null, item));
            else if (item.Entries.FirstOrDefault() is { Key: { } phrase, Value: var details })
                list.Add(new LexiconEntry(phrase.Text.ToLowerInvariant(), details, phrase));
            else
                errors.NeedsSentence(item, $"“{name}”");
        }
    }
}
