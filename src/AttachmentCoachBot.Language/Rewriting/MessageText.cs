using System.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Puts a rendered message in order: single spaces, a capital at the start of each sentence.</summary>
internal static class MessageText
{
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var startsSentence = true;
        var quoted = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                if (tidy.Length > 0 && tidy[^1] != ' ')
                    tidy.Append(' ');
                continue;
            }

            if (letter is ',' or '.' or '?' or '!' && tidy.Length > 1 && tidy[^1] == ' ')
                tidy.Length--;
            if (letter == ',' && tidy.Length > 0 && tidy[^1] == ',')
                continue;
            quoted = letter switch { '“' => true, '”' => false, _ => quoted };
            tidy.Append(startsSentence && char.IsLetter(letter) ? char.ToUpperInvariant(letter) : letter);
            if (char.IsLetterOrDigit(letter))
                startsSentence = false;
            else if (letter is '.' or '?' or '!' && !quoted)
                startsSentence = true;
        }

        return tidy.ToString().Trim();
    }

    /// <summary>No space before a comma, as it will stand in the message.</summary>
    public static string Spaced(string text) => text.Contains(" ,", StringComparison.Ordinal) ? text.Replace(" ,", ",", StringComparison.Ordinal) : text;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
