using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>Feelings that a story names, in plain words; verdicts dressed as feelings (“ignored”) are not among them.</summary>
internal sealed class FeelingWords(LexiconLibrary lexicons)
{
    private readonly HashSet<string> _words = [.. lexicons["feeling"].Entries.Select(entry => entry.Phrase).Where(phrase => !phrase.Contains(' ', StringComparison.Ordinal))];

    public IReadOnlyList<string> In(Passage passage)
    {
        var found = new List<string>();
        foreach (var token in passage.Tokens)
        {
            var word = _words.Contains(token.Word) ? token.Word : _words.Contains(token.Lemma) ? token.Lemma : null;
            if (word is not null && !token.IsQuoted && !found.Contains(word) && !IsDenied(passage, token.Index))
                found.Add(word);
        }

        return found;
    }

    private static bool IsDenied(Passage passage, int at) =>
        Enumerable.Range(Math.Max(0, at - 2), Math.Min(2, at)).Any(i => passage.Tokens[i].Word is "not" or "never" or "no");
}
