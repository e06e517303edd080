using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>Feelings that a story names, in plain words; verdicts dressed as feelings (“ignored”) are not among them.</summary>
internal sealed class FeelingWords(LexiconLibrary lexicons)
{
    /// <summary>Words that are feelings only where somebody says “I felt …”: “an hour alone” and “he sat close” tell none.</summary>
    private static readonly HashSet<string> Ambiguous = new(StringComparer.Ordinal)
    {
        "alone", "close", "moved", "down", "low", "blue", "cold", "warm", "sick", "empty", "free", "safe", "sore", "cross", "open", "good", "bad", "fine", "small", "heavy", "sorry", "lost", "done", "broken", "short", "high", "sure", "still", "calm", "light",
    };

    /// <summary>How many words may stand between “felt” and the feeling.</summary>
    private const int Reach = 4;

    private readonly ILookup<string, string[]> _byFirst = lexicons["feeling"].Entries.Select(entry => entry.Phrase.Split(' ')).ToLookup(words => words[0], StringComparer.Ordinal);

    public IReadOnlyList<string> In(Passage passage)
    {
        var found = new List<string>();
        for (var at = 0; at < passage.Tokens.Count; at++)
            if (At(passage, at) is { } feeling && !found.Contains(feeling))
                found.Add(feeling);
        return found;
    }

    private string? At(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        if (token.IsQuoted || IsDenied(passage, at))
            return null;
        var words = Longest(passage, at, token.Word) ?? (token.Lemma != token.Word ? Longest(passage, at, token.Lemma) : null);
        if (words is null || (words.Length == 1 && Ambiguous.Contains(words[0]) && !IsSaidAsFeeling(passage, at)))
            return null;
        return string.Join(' ', words);
    }

    private string[]? Longest(Passage passage, int at, string first) =>
        _byFirst[first].Where(words => at + words.Length <= passage.Tokens.Count && Enumerable.Range(1, words.Length - 1).All(next => passage.Tokens[at + next].Word == words[next])).MaxBy(words => words.Length);

    private static bool IsSaidAsFeeling(Passage passage, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - Reach; before--)
        {
            var token = passage.Tokens[before];
            if (token.Lemma is "feel" || token.Word is "'m" or "am" or "im")
                return true;
            if (token.Lemma is "be" or "get" or "go" && before > 0 && passage.Tokens[before - 1].Word is "i")
                return true;
            if (token.Word is "." or "!" or "?")
                return before == at - 1;
        }

        return at == 0;
    }

    private static bool IsDenied(Passage passage, int at) =>
        Enumerable.Range(Math.Max(0, at - 2), Math.Min(2, at)).Any(i => passage.Tokens[i].Word is "not" or "never" or "no");
}
