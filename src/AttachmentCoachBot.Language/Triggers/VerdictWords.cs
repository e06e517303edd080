using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>A word that sounds like a feeling and says what somebody did (“ignored”), with what may lie under it.</summary>
public sealed record Verdict(string Word, IReadOnlyList<string> Feelings, IReadOnlyList<string> Needs);

/// <summary>Finds verdicts said as feelings: “I felt ignored”, “made me feel stupid”, “ignored, 7”. “He ignored me” tells an act and is none.</summary>
internal sealed class VerdictWords(LexiconLibrary lexicons)
{
    private static readonly HashSet<string> Feeling = new(StringComparer.Ordinal) { "feel", "be", "get", "become", "end" };

    private static readonly HashSet<string> Between = new(StringComparer.Ordinal)
    {
        "so", "really", "very", "totally", "completely", "pretty", "quite", "a", "bit", "little", "like", "kind", "sort", "of", "and", "or", "just", "more", "rather", "utterly", "kinda", "super", "also", "up", "i", "was", "being", "constantly", "always", "again",
    };

    private static readonly HashSet<string> Behind = new(StringComparer.Ordinal)
    {
        "by", "again", "and", "or", "but", "i", "obv", "really", "about", "right", "as", "all", "is", "lol", "tbh", "now", "then", "at", "because", "when", "that", "does", "would", "like", "maybe", "probably", "doesn", "do",
    };

    private readonly ILookup<string, (string[] Words, Verdict Verdict)> _byFirst = lexicons["pseudo-feeling"].Entries
        .Select(entry => (Words: entry.Phrase.Split(' '), Verdict: new Verdict(entry.Phrase, Of(entry, "feelings"), Of(entry, "needs"))))
        .ToLookup(entry => entry.Words[0], StringComparer.Ordinal);

    public Verdict? this[string word] => _byFirst[word.Split(' ')[0]].Select(entry => entry.Verdict).FirstOrDefault(verdict => verdict.Word == word);

    public IReadOnlyList<Verdict> In(Passage passage)
    {
        var found = new List<Verdict>();
        for (var at = 0; at < passage.Tokens.Count; at++)
            foreach (var (words, verdict) in _byFirst[passage.Tokens[at].Word])
                if (Stands(passage, at, words) && IsSaidAsFeeling(passage, at, at + words.Length) && !found.Contains(verdict))
                    found.Add(verdict);
        return found;
    }

    private static bool Stands(Passage passage, int at, string[] words) =>
        at + words.Length <= passage.Tokens.Count && !passage.Tokens[at].IsQuoted && words.Index().All(word => passage.Tokens[at + word.Index].Word == word.Item);

    /// <summary>True after a word of feeling or being of the speaker's own, and for a fragment that stands alone (“… and went. Ignored, 7”).</summary>
    private bool IsSaidAsFeeling(Passage passage, int at, int end)
    {
        var before = at - 1;
        while (before >= 0 && !EndsSentence(passage.Tokens[before]) && IsBetween(passage.Tokens[before]))
            before--;
        if (before < 0 || EndsSentence(passage.Tokens[before]))
            return end >= passage.Tokens.Count || !passage.Tokens[end].IsWord || passage.Tokens[end].Part == PartOfSpeech.Number || Behind.Contains(passage.Tokens[end].Word);
        if (passage.Tokens[before].Word is "'m" or "am")
            return true;
        return Feeling.Contains(passage.Tokens[before].Lemma) && !(passage.Tokens[before].Lemma == "be" && before > 0 && passage.Tokens[before - 1].Word is "he" or "she" or "they" or "it" or "you");
    }

    private bool IsBetween(Token token) =>
        Between.Contains(token.Word) || !token.IsWord || lexicons["feeling"][token.Word] is not null || _byFirst.Contains(token.Word);

    private static bool EndsSentence(Token token) => token.Word is "." or "!" or "?" or "..." or "…" or ":" or ";" or "-" or "–" or "—";

    private static string[] Of(LexiconEntry entry, string key) => entry.Details?[key]?.Items.Select(item => item.Text).ToArray() ?? [];
}
