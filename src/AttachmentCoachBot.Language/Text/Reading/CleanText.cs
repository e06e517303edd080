using System.Globalization;
using System.Text;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>
/// The text with everything invisible or ornamental taken away, and for every letter left the place it came from. Curly quotes become straight, full-width
/// and mathematical letters plain, accents join their letter; zero-width and direction marks vanish.
/// </summary>
internal sealed class CleanText
{
    public const int LongestText = 4_000;

    private readonly StringBuilder _letters;
    private readonly List<TextSpan> _origins;

    private CleanText(int capacity)
    {
        _letters = new StringBuilder(capacity);
        _origins = new List<TextSpan>(capacity);
    }

    public string Letters { get; private set; } = "";

    public static CleanText Of(string text)
    {
        var length = Math.Min(text.Length, LongestText);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            length--;
        var clean = new CleanText(length);
        for (var at = 0; at < length;)
        {
            var size = at + 1 < length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            clean.Add(text, at, size);
            at += size;
        }

        clean.Letters = clean._letters.ToString();
        return clean;
    }

    /// <summary>Where the letters [first, end) stand in the text as written.</summary>
    public TextSpan Origin(int first, int end) => _origins[first].To(_origins[end - 1]);

    private void Add(string text, int at, int size)
    {
        var letter = text[at];
        var origin = new TextSpan(at, at + size);
        if (size == 2)
            AddPair(text, at, origin);
        else if (letter < 0x80)
            Append(char.IsControl(letter) && letter is not ('\n' or '\r' or '\t') ? ' ' : letter, origin);
        else if (IsMark(letter) && _letters.Length > 0)
            Join(letter, origin);
        else if (!IsInvisible(letter))
            Append(Plain(letter), origin);
    }

    /// <summary>Letters from the mathematical alphabets are how some people write in bold; everything else outside the basic plane stays as it is.</summary>
    private void AddPair(string text, int at, TextSpan origin)
    {
        var rune = new Rune(text[at], text[at + 1]);
        if (rune.Value is >= 0x1D400 and <= 0x1D7FF or >= 0x1F130 and <= 0x1F169)
            foreach (var plain in rune.ToString().Normalize(NormalizationForm.FormKC))
                Append(plain, origin);
        else if (rune.Value is < 0xE0000 or > 0xE0FFF)
        {
            Append(text[at], origin);
            Append(text[at + 1], origin);
        }
    }

    private void Append(char letter, TextSpan origin)
    {
        _letters.Append(letter);
        _origins.Add(origin);
    }

    private void Join(char mark, TextSpan origin)
    {
        var last = _letters[^1];
        if (!char.IsSurrogate(last) && last != '\n')
        {
            var joined = $"{last}{mark}".Normalize(NormalizationForm.FormC);
            if (joined.Length == 1)
                _letters[^1] = joined[0];
        }

        // A mark that belongs to no letter, or a tower of them, stays with the letter before.
        _origins[^1] = _origins[^1].To(origin);
        if (char.IsLowSurrogate(last) && _origins.Count > 1)
            _origins[^2] = _origins[^1];
    }

    private static bool IsMark(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsInvisible(char letter) =>
        letter != '\u200D' && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.PrivateUse;

    private static char Plain(char letter) => letter switch
    {
        '‘' or '’' or '‚' or '‛' or '′' or '´' or '`' or 'ʼ' or 'ʹ' or 'ˈ' or '＇' => '\'',
        '“' or '”' or '„' or '‟' or '″' or '«' or '»' or '＂' => '"',
        '‐' or '‑' or '‒' or '−' => '-',
        '–' or '―' => '—',
        '\u2028' or '\u2029' or '\u0085' => '\n',
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
        _ when char.IsWhiteSpace(letter) => ' ',
        _ => letter,
    };
}
