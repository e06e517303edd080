using System.Text;

namespace AttachmentCoachBot.Language.Vocabulary;

/// <summary>
/// The words derived from WordNet (NOTICE.md). The table is searched as the sorted text that it is, so that starting costs one pass over
/// the bytes and no objects.
/// </summary>
internal sealed class WordTable
{
    private const int LongestWord = 18;

    private readonly byte[] _text;
    private readonly int[] _lines;

    private WordTable(byte[] text)
    {
        _text = text;
        var lines = new List<int>(60_000);
        var start = 0;
        while (start < text.Length)
        {
            lines.Add(start);
            start += text.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        _lines = [.. lines];
    }

    public static WordTable Load()
    {
        using var resource = typeof(WordTable).Assembly.GetManifestResourceStream("words.txt")!;
        var text = new byte[resource.Length];
        resource.ReadExactly(text);
        return new WordTable(text);
    }

    /// <summary>How common the word is as a noun, verb, adjective, adverb and name.</summary>
    public WordLevels Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord)
            return WordLevels.Unknown;
        Span<byte> key = stackalloc byte[LongestWord * 3 + 1];
        var length = Encoding.UTF8.GetBytes(word, key);
        key[length++] = (byte)' ';
        key = key[..length];

        var (low, high) = (0, _lines.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var line = _text.AsSpan(_lines[middle]);
            var order = line[..Math.Min(length, line.Length)].SequenceCompareTo(key);
            if (order == 0)
                return WordLevels.Read(line[length..]);
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return WordLevels.Unknown;
    }

    /// <summary>Every word, in order; for those who need them all, such as the speller.</summary>
    public IEnumerable<(string Word, WordLevels Levels)> All()
    {
        foreach (var start in _lines)
        {
            var space = Array.IndexOf(_text, (byte)' ', start);
            yield return (Encoding.ASCII.GetString(_text, start, space - start), WordLevels.Read(_text.AsSpan(space + 1)));
        }
    }
}
