using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Patterns;

/// <summary>A passage prepared for matching: which lexicon entries and mentions begin where. Made once, used by all patterns.</summary>
public sealed class PatternText
{
    private readonly List<(int Lexicon, int Length)>?[] _entries;
    private readonly List<Mention>?[] _mentions;
    private readonly int[] _sentenceEnd;
    private readonly bool[] _sentenceStart;
    private readonly bool[] _clauseStart;

    public PatternText(Passage passage, WordClasses classes)
    {
        Passage = passage;
        var count = passage.Tokens.Count;
        _entries = new List<(int, int)>?[count];
        _mentions = new List<Mention>?[count];
        _sentenceEnd = new int[count];
        _sentenceStart = new bool[count];
        _clauseStart = new bool[count];
        for (var at = 0; at < count; at++)
            foreach (var entry in classes.EntriesAt(passage, at))
                (_entries[at] ??= []).Add(entry);
        foreach (var mention in passage.Mentions)
            (_mentions[mention.First] ??= []).Add(mention);
        foreach (var sentence in passage.Sentences)
        {
            var (start, length) = sentence.GetOffsetAndLength(count);
            if (length > 0)
                _sentenceStart[start] = true;
            Array.Fill(_sentenceEnd, start + length, start, length);
        }

        foreach (var clause in passage.Clauses)
            _clauseStart[clause.First] = true;
    }

    public Passage Passage { get; }

    public IReadOnlyList<Token> Tokens => Passage.Tokens;

    /// <summary>Lexicon entries that begin at a token, or null for none.</summary>
    internal List<(int Lexicon, int Length)>? EntriesAt(int at) => _entries[at];

    internal int SentenceEnd(int at) => _sentenceEnd[at];

    internal bool StartsSentence(int at) => at < Tokens.Count && _sentenceStart[at];

    internal bool StartsClause(int at) => at < Tokens.Count && (_clauseStart[at] || _sentenceStart[at]);

    internal bool EndsSentence(int at) =>
        at >= Tokens.Count || _sentenceStart[at] || Tokens[at].Word is "." or "!" or "?" or "…" or "...";

    /// <summary>Several may begin at one token (“my” and “my husband”); the longest that fits counts.</summary>
    internal int MentionAt(int at, Referent referent, bool possessive)
    {
        var length = -1;
        foreach (var mention in _mentions[at] ?? [])
            if (mention.Referent == referent && mention.IsPossessive == possessive)
                length = Math.Max(length, mention.End - mention.First);
        return length;
    }

    /// <summary>True when the sentence of this token ends with a question mark.</summary>
    internal bool IsQuestion(int at)
    {
        for (var last = _sentenceEnd[at] - 1; last >= at; last--)
            if (Tokens[last].IsWord)
                return false;
            else if (Tokens[last].Word.Contains('?', StringComparison.Ordinal))
                return true;
        return false;
    }
}
