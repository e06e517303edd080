using System.Globalization;
using System.Text;

namespace AttachmentCoachBot.Dialogs.Listening;

/// <summary>
/// Notices that a message is not in English, by its script or by the small words that every sentence of a language needs.
/// It only has to be sure enough to say “I only read English”; a few foreign words in an English sentence are nothing to notice.
/// </summary>
public static class OtherLanguages
{
    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        // German
        "ich", "nicht", "und", "ist", "du", "mich", "mir", "immer", "warum", "hast", "bist", "wir", "der", "das", "ein", "eine", "sie", "er", "nie", "auf", "mit", "wenn", "zu",
        // Spanish, Portuguese
        "que", "siempre", "nunca", "por", "eres", "estoy", "mi", "tu", "yo", "el", "ella", "una", "muy", "pero", "cuando", "de", "la", "los", "te", "se", "não", "você", "eu", "meu", "minha", "sempre", "uma", "ele", "ela", "porque",
        // French
        "je", "pas", "est", "les", "des", "toujours", "jamais", "pourquoi", "mais", "avec", "moi", "toi", "il", "elle", "mon", "ma", "suis", "tes", "ne", "le", "et", "un",
        // Italian, Dutch, Polish, Turkish
        "sei", "sono", "perché", "mai", "io", "lui", "lei", "non", "che", "ik", "niet", "jij", "je", "een", "altijd", "nooit", "waarom", "het", "nie", "jest", "się", "mnie", "zawsze", "ve", "bir", "beni", "çok", "neden",
    };

    private static readonly HashSet<string> EnglishSmallWords = new(StringComparer.Ordinal)
    {
        "i", "you", "the", "a", "to", "and", "is", "it", "he", "she", "we", "they", "me", "my", "your", "not", "dont", "im", "of", "in", "that", "for", "on", "with", "was", "but", "so", "when", "what", "are", "do", "have", "u", "ur",
    };

    public static bool Contain(string plain)
    {
        var letters = 0;
        var foreign = 0;
        foreach (var rune in plain.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
                continue;
            letters++;
            if (rune.Value > 0x024F && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.ModifierLetter)
                foreign++;
        }

        if (foreign * 2 > letters)
            return true;
        var words = plain.Split(' ');
        var hits = words.Count(SmallWords.Contains);
        var english = words.Count(EnglishSmallWords.Contains);
        return hits >= 2 && hits > 2 * english && hits * 4 >= words.Length;
    }
}
