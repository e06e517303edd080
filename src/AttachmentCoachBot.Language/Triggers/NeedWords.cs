using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>Needs that a story names after a word of needing (“I needed some space”, “I just wanted to be heard”).</summary>
internal sealed class NeedWords(LexiconLibrary lexicons)
{
    /// <summary>So many words may stand between “needed” and what was needed.</summary>
    private const int Reach = 4;

    private readonly ILookup<string, string[]> _byFirst = lexicons["need"].Entries.Select(entry => entry.Phrase.Split(' ')).ToLookup(words => words[0], StringComparer.Ordinal);

    public IReadOnlyList<string> In(Passage passage)
    {
        var found = new List<string>();
        for (var at = 1; at < passage.Tokens.Count; at++)
        {
            if (passage.Tokens[at].Lemma is not ("need" or "want" or "long" or "crave" or "miss") || passage.Tokens[at].IsQuoted || !IsMine(passage, at))
                continue;
            for (var next = at + 1; next < passage.Tokens.Count && next <= at + Reach; next++)
                if (Longest(passage, next) is { } need && !found.Contains(need))
                {
                    found.Add(need);
                    break;
                }
        }

        return found;
    }

    private static bool IsMine(Passage passage, int at) =>
        Enumerable.Range(Math.Max(0, at - 3), at - Math.Max(0, at - 3)).Any(before => passage.Tokens[before].Word is "i" or "what")
        && !Enumerable.Range(Math.Max(0, at - 2), at - Math.Max(0, at - 2)).Any(before => passage.Tokens[before].Word is "not" or "n't" or "never" or "he" or "she" or "they" or "you");

    private string? Longest(Passage passage, int at) =>
        _byFirst[passage.Tokens[at].Word]
            .Where(words => at + words.Length <= passage.Tokens.Count && words.Index().All(word => passage.Tokens[at + word.Index].Word == word.Item))
            .MaxBy(words => words.Length) is { } need ? string.Join(' ', need) : null;
}
