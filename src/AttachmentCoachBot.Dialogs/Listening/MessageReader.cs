using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AttachmentCoachBot.Dialogs.Listening;

/// <summary>Cleans what came in and says what kind of thing it is, so that every kind gets an answer of its own.</summary>
public static partial class MessageReader
{
    public static Message Read(string written)
    {
        var visible = Visible(written.Length > 4 * Message.Limit ? written[..(4 * Message.Limit)] : written);
        var text = WithoutMarkup(visible).Trim();
        var isCut = text.Length > Message.Limit || written.Length > 4 * Message.Limit;
        if (text.Length > Message.Limit)
            text = Cut(text);
        var plain = Plain(text);
        return new Message(text, plain, KindOf(visible, text, plain), isCut);
    }

    /// <summary>Lower case, letters and digits only, typographic apostrophes straightened and dropped, one space between words.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\'' or '’' or '‘')
                continue;
            if (char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(character));
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>Composed, without control, formatting and direction characters; halves of a surrogate pair go too.</summary>
    private static string Visible(string written)
    {
        var kept = new StringBuilder(written.Length);
        foreach (var rune in written.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune == Rune.ReplacementChar)
                continue;
            if (category is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || rune.Value is '\n' or '\t')
                kept.Append(rune.Value == '\t' ? ' ' : '\n');
            else if (category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
                kept.Append(rune);
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string WithoutMarkup(string text)
    {
        text = Script().Replace(text, " ");
        text = Tag().Replace(text, " ");
        text = Link().Replace(text, "$1");
        text = Emphasis().Replace(text, "$2");
        return MarkAtLineStart().Replace(text, "");
    }

    private static string Cut(string text)
    {
        var end = text.LastIndexOf(' ', Message.Limit);
        if (end < Message.Limit / 2)
            end = char.IsHighSurrogate(text[Message.Limit - 1]) ? Message.Limit - 1 : Message.Limit;
        return text[..end].TrimEnd();
    }

    private static MessageKind KindOf(string visible, string text, string plain)
    {
        if (text.Length == 0)
            return visible.Trim().Length == 0 ? MessageKind.Empty : MessageKind.Markup;
        if (plain.Length == 0)
            return text.All(character => char.IsPunctuation(character) || char.IsWhiteSpace(character)) ? MessageKind.Empty : MessageKind.Emoji;
        if (LooksLikeCode(text))
            return MessageKind.Markup;
        if (plain.All(character => char.IsDigit(character) || character == ' '))
            return MessageKind.Number;
        if (OtherLanguages.Contain(plain))
            return MessageKind.OtherLanguage;
        return IsNonsense(plain) ? MessageKind.Nonsense : MessageKind.Words;
    }

    private static bool LooksLikeCode(string text)
    {
        var marks = text.Count(character => character is '{' or '}' or ';' or '=' or '<' or '>' or '[' or ']' or '\\' or '|');
        return marks >= 3 && marks * 12 > text.Length;
    }

    /// <summary>Words nobody could say: no vowel at all, a long run of consonants, or one letter over and over.</summary>
    private static bool IsNonsense(string plain)
    {
        var words = plain.Split(' ');
        return words.Length <= 3 && words.All(word => word.Length >= 4 && (Unsayable().IsMatch(word) || word.Distinct().Count() == 1));
    }

    private const RegexOptions Safe = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"<(script|style)\b[^>]*>[^<]*</(script|style)>", Safe)]
    private static partial Regex Script();

    [GeneratedRegex(@"</?[a-z][a-z0-9]*(\s[^<>]*)?/?>", Safe)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\[([^\[\]\n]{1,200})\]\([^()\s]{1,500}\)", Safe)]
    private static partial Regex Link();

    [GeneratedRegex(@"(\*\*|__|``?`?|~~)([^*_`~]{1,400})(\*\*|__|``?`?|~~)", Safe)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^[ ]*(#{1,6}|>+|[-*+])[ ]+", Safe | RegexOptions.Multiline)]
    private static partial Regex MarkAtLineStart();

    [GeneratedRegex(@"^[^aeiouy0-9]+$|[bcdfghjklmnpqrstvwxz]{6}", Safe)]
    private static partial Regex Unsayable();
}
