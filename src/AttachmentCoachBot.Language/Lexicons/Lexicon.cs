using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Language.Lexicons;

/// <summary>
/// A class of words from <c>dialogs/*.lexicon.yaml</c>: plain phrases, or phrases with details that its reader understands
/// (a strength, the needs a pseudo-feeling points to).
/// </summary>
public sealed class Lexicon(string name, IReadOnlyList<LexiconEntry> entries)
{
    private readonly Dictionary<string, LexiconEntry> _byPhrase = entries
        .GroupBy(entry => entry.Phrase, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>As patterns name it: <c>&lt;label&gt;</c>.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<LexiconEntry> Entries { get; } = entries;

    /// <summary>The entry written with exactly these words, or null.</summary>
    public LexiconEntry? this[string phrase] => _byPhrase.GetValueOrDefault(phrase);
}

/// <param name="Phrase">One word or several, in lower case; words in base form stand for all their forms.</param>
/// <param name="Details">What is written under the phrase; null for a plain one.</param>
/// <param name="Node">Where it stands, for a reader that finds a mistake in it.</param>
public sealed record LexiconEntry(string Phrase, ContentNode? Details, ContentNode Node);
