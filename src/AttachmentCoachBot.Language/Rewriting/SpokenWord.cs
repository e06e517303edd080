using System.Text;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>One word of a message in the making, and the token it came from (-1 for a word that was added).</summary>
/// <param name="IsContracted">It was written together with the word before it (“’re” in “you’re”), and will be again.</param>
internal sealed record SpokenWord(string Text, int Token = -1, bool IsContracted = false)
{
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["is"] = "'s", ["has"] = "'s", ["are"] = "'re", ["am"] = "'m", ["have"] = "'ve", ["had"] = "'d", ["would"] = "'d", ["will"] = "'ll",
    };

    private static readonly HashSet<string> Leaners = new(StringComparer.Ordinal)
        { "I", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what", "where", "here" };

    private static readonly HashSet<string> TakeNot = new(StringComparer.Ordinal)
        { "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could", "should", "must" };

    /// <summary>The words as one piece of text: spaces, contractions and quotation marks in place.</summary>
    public static string Say(IReadOnlyList<SpokenWord> words)
    {
        var text = new StringBuilder();
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            var before = at > 0 ? words[at - 1].Text : "";
            if (word.IsContracted && Contract(text, before, word.Text))
                continue;
            if (text.Length > 0 && !Leans(word.Text) && !OpensTightly(before))
                text.Append(' ');
            text.Append(word.Text);
        }

        return text.ToString();
    }

    private static bool Contract(StringBuilder text, string before, string word)
    {
        if (word == "not")
        {
            if (before == "can")
                text.Append("'t");
            else if (before == "will")
                text.Remove(text.Length - 4, 4).Append("won't");
            else if (TakeNot.Contains(before))
                text.Append("n't");
            else
                return false;
            return true;
        }

        if (!Short.TryGetValue(word, out var ending) || !(Leaners.Contains(before) || word is "is" or "has" && before.Length > 0 && char.IsLetter(before[^1])))
            return false;
        text.Append(ending);
        return true;
    }

    private static bool Leans(string word) => word[0] is ',' or '.' or '!' or '?' or ';' or ':' or ')' or '%' or '\'' or '’' or '…' && word.Length <= 3;

    private static bool OpensTightly(string word) => word is "(" or "£" or "$" or "€" or "#" or "/";

    /// <summary>A token as it should be read aloud: what was meant, with the capitals of names, without the capitals of shouting.</summary>
    public static SpokenWord Of(Passage passage, int index)
    {
        var token = passage.Tokens[index];
        var before = index > 0 ? passage.Tokens[index - 1] : null;
        var isTogether = before is { IsWord: true } && token.IsWord && before.Span.End == token.Span.Start;
        return new SpokenWord(Spelled(token, index > 0 && !StartsSentence(passage, index)), index, isTogether);
    }

    private static bool StartsSentence(Passage passage, int index) => passage.Sentences.Any(sentence => sentence.Start.Value == index);

    private static string Spelled(Token token, bool isInside)
    {
        if (token.Word is "i" or "i'm")
            return "I";
        if (!token.IsWord || token.Written is "'" or "’")
            return token.Written;
        if (Calendar.IsName(token.Word))
            return char.ToUpperInvariant(token.Word[0]) + token.Word[1..];
        var isShouted = token.Written.Length > 1 && token.Written.All(letter => !char.IsLower(letter)) && token.Written.Any(char.IsLetter);
        if (token.Written.Any(char.IsDigit))
            return token.Written;
        if (isShouted)
            return token.Part == PartOfSpeech.ProperNoun || token.IsUnknown || (token.Part == PartOfSpeech.Noun && token.Written.Length <= 3) ? token.Written : token.Word;
        var isAsMeant = string.Equals(token.Written, token.Word, StringComparison.OrdinalIgnoreCase);
        if (token.Part == PartOfSpeech.ProperNoun && token.Word.Length > 0)
            return isAsMeant && char.IsUpper(token.Written[0]) ? token.Written : token.IsUnknown ? char.ToUpperInvariant(token.Word[0]) + token.Word[1..] : token.Word;
        return isAsMeant && isInside && token.Written.Any(char.IsUpper) ? token.Written : token.Word;
    }
}
