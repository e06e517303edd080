namespace AttachmentCoachBot.Dialogs.Speaking;

/// <summary>A person's own words put into a sentence of the coach.</summary>
public static class Quoting
{
    /// <summary>With a capital and an end of its own.</summary>
    public static string AsSentence(string words)
    {
        var text = words.Trim();
        if (text.Length == 0)
            return text;
        text = char.ToUpperInvariant(text[0]) + text[1..];
        return char.IsLetterOrDigit(text[^1]) ? text + "." : text;
    }

    /// <summary>Without the full stop that would end the sentence around it.</summary>
    public static string InSentence(string words) => words.Trim().TrimEnd('.', ',', ';', ' ');

    /// <summary>In quotation marks, on one line, cut at a word when it is long.</summary>
    public static string Short(string words, int longest = 90)
    {
        var text = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= longest)
            return text.TrimEnd('.');
        var cut = text.LastIndexOf(' ', longest);
        return text[..(cut > longest / 2 ? cut : longest)] + " …";
    }
}
