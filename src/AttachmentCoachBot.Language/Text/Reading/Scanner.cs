using System.Globalization;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>Cuts the clean text into words, numbers, links, emoji and marks; what a word means comes later.</summary>
internal sealed class Scanner(CleanText clean, Func<string, bool> isShortForm)
{
    private static readonly string[] Emoticons =
    [
        ":'-(", ":'(", ":-)", ":-(", ";-)", ":-/", ":-D", ":-P", ":)", ":(", ";)", ":/", ":D", ":P", ":p", ":|", ":*", "<3", "</3", "^_^", "-_-", ">:(", "xD", "XD",
    ];

    private readonly string _text = clean.Letters;
    private readonly List<Piece> _pieces = [];
    private bool _startsLine = true;

    public List<Piece> Scan()
    {
        var at = 0;
        while (at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[at]))
            {
                _startsLine |= _text[at] == '\n';
                at++;
                continue;
            }

            var (end, kind) = PieceAt(at);
            Add(at, end, kind);
            at = end;
        }

        return _pieces;
    }

    private void Add(int first, int end, PieceKind kind)
    {
        var isAttached = _pieces.Count > 0 && !_startsLine && first > 0 && !char.IsWhiteSpace(_text[first - 1]);
        var letters = kind switch
        {
            PieceKind.Hashtag or PieceKind.Name when end - first > 1 && _text[first] is '#' or '@' => _text[(first + 1)..end],
            _ => _text[first..end],
        };
        _pieces.Add(new Piece(first, end, kind, letters, _startsLine, isAttached));
        _startsLine = false;
    }

    private (int End, PieceKind Kind) PieceAt(int at)
    {
        var letter = _text[at];
        if (EmojiEnd(at) is var emoji and > 0)
            return (emoji, PieceKind.Emoji);
        if (LinkEnd(at) is var link and > 0)
            return (link, PieceKind.Link);
        if (letter is '#' or '@' && at + 1 < _text.Length && IsLetter(_text[at + 1]))
            return (RunEnd(at + 1, IsNameLetter), letter == '#' ? PieceKind.Hashtag : PieceKind.Name);
        if (ShortFormEnd(at) is var shortForm and > 0)
            return (shortForm, PieceKind.Word);
        if (char.IsAsciiDigit(letter) || letter is '$' or '£' or '€' && at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]))
            return (NumberEnd(at + 1), PieceKind.Number);
        if (IsLetter(letter) || letter == '\'' && StartsWord(at))
            return (WordEnd(at), PieceKind.Word);
        return (MarkEnd(at), PieceKind.Punctuation);
    }

    /// <summary>“'cause”, “'til”, “'em”: an apostrophe that opens a word rather than a quotation.</summary>
    private bool StartsWord(int at)
    {
        if (at + 1 >= _text.Length || !IsLetter(_text[at + 1]))
            return false;
        return isShortForm(_text[at..WordEnd(at + 1)].ToLowerInvariant());
    }

    /// <summary>Short forms with marks or digits in them: “w/o”, “b4”, “2nite”, “f**k”.</summary>
    private int ShortFormEnd(int at)
    {
        var end = at;
        var isPlain = true;
        while (end < _text.Length && end - at < 12 && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '/' or '*' or '&' or '+'))
            isPlain &= IsLetter(_text[end++]);
        return !isPlain && isShortForm(_text[at..end].ToLowerInvariant()) ? end : 0;
    }

    private int WordEnd(int at)
    {
        var end = at + 1;
        while (end < _text.Length)
        {
            if (IsLetter(_text[end]) || char.IsAsciiDigit(_text[end]))
                end++;
            else if (_text[end] is '\'' or '-' or '*' && end + 1 < _text.Length && IsLetter(_text[end + 1]))
                end += 2;
            else if (_text[end] == '*' && end + 1 < _text.Length && _text[end + 1] == '*')
                end++;
            else
                break;
        }

        // “doin'” and “parents'” end in an apostrophe; a quotation that was opened before takes it instead.
        var isInside = end < _text.Length && _text[end] == '\'' && _text[end - 1] is 's' or 'n' && !IsSingleQuoteOpen(at);
        return isInside && (_text[end - 1] == 's' || end - at > 1 && _text[end - 2] == 'i') ? end + 1 : end;
    }

    private bool IsSingleQuoteOpen(int before)
    {
        var isOpen = false;
        for (var i = 0; i < before; i++)
            if (_text[i] == '\'')
            {
                var follows = i + 1 < _text.Length && IsLetter(_text[i + 1]);
                var precedes = i > 0 && IsLetter(_text[i - 1]);
                isOpen = follows && !precedes || isOpen && follows && precedes;
            }

        return isOpen;
    }

    private int NumberEnd(int end)
    {
        while (end < _text.Length)
        {
            if (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '%')
                end++;
            else if (_text[end] is '.' or ',' or ':' or '/' or '-' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1]))
                end += 2;
            else
                break;
        }

        return end;
    }

    private int LinkEnd(int at)
    {
        var rest = _text.AsSpan(at);
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return 0;
        var end = RunEnd(at, letter => !char.IsWhiteSpace(letter));
        while (end > at + 1 && _text[end - 1] is '.' or ',' or '!' or '?' or ')' or '"')
            end--;
        return end;
    }

    private int MarkEnd(int at)
    {
        var mark = _text[at];
        if (mark is '!' or '?')
            return RunEnd(at, letter => letter is '!' or '?');
        return mark is '.' or '-' or '—' or '*' or '_' or '~' or '=' ? RunEnd(at, letter => letter == mark) : at + 1;
    }

    private int EmojiEnd(int at)
    {
        foreach (var emoticon in Emoticons)
            if (_text.AsSpan(at).StartsWith(emoticon, StringComparison.Ordinal) && !IsInsideWord(at, at + emoticon.Length))
                return at + emoticon.Length;
        if (!IsEmoji(at))
            return 0;
        var end = at + SizeAt(at);
        while (end < _text.Length && (_text[end] == '\u200D' || IsModifier(end) || _text[end - 1] == '\u200D' && IsEmoji(end)))
            end += SizeAt(end);
        return end;
    }

    private bool IsInsideWord(int at, int end) =>
        IsLetter(_text[at]) && at > 0 && IsLetter(_text[at - 1]) || end < _text.Length && char.IsLetterOrDigit(_text[end]) && char.IsLetterOrDigit(_text[end - 1]);

    private bool IsEmoji(int at)
    {
        var letter = _text[at];
        if (char.IsHighSurrogate(letter) && at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1]))
            return !char.IsLetter(_text, at);
        return letter >= 0x2190 && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherSymbol;
    }

    private bool IsModifier(int at) =>
        char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1])
        && char.ConvertToUtf32(_text[at], _text[at + 1]) is >= 0x1F3FB and <= 0x1F3FF;

    private int SizeAt(int at) => char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1]) ? 2 : 1;

    private int RunEnd(int at, Func<char, bool> belongs)
    {
        while (at < _text.Length && belongs(_text[at]))
            at++;
        return at;
    }

    private static bool IsLetter(char letter) => char.IsLetter(letter);

    private static bool IsNameLetter(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}

/// <param name="First">Where it begins in the clean text.</param>
internal sealed record Piece(int First, int End, PieceKind Kind, string Letters, bool StartsLine, bool IsAttached);
