using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Safety;

/// <summary>One message as the gate reads it: algospeak put right, and the words marked that count for nothing.</summary>
internal sealed class SafetyText
{
    private const int DenialReach = 5;

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "n't", "never", "no", "nobody", "without", "nor", "neither", "hardly" };
    private static readonly HashSet<string> Borders = new(StringComparer.Ordinal) { ",", ";", ":", ".", "!", "?", "-", "–", "—", "(", ")", "but", "and", "because", "so", "then", "until" };

    private readonly bool[] _isHarmless;
    private readonly bool[] _isDenial;
    private readonly bool[] _isStory;

    public SafetyText(Passage passage, SafetyRules rules)
    {
        Patterns = new PatternText(Respell(passage, rules.Spelling), rules.Classes);
        var count = Patterns.Tokens.Count;
        _isHarmless = new bool[count];
        _isDenial = new bool[count];
        _isStory = new bool[count];
        foreach (var (_, match) in rules.Idioms.FindAll(Patterns))
            Array.Fill(_isHarmless, true, match.First, match.End - match.First);
        for (var at = 0; at < count; at++)
            _isDenial[at] = Negations.Contains(Patterns.Tokens[at].Word);
        foreach (var (_, match) in rules.EmptyDenials.FindAll(Patterns))
            Array.Fill(_isDenial, false, match.First, match.End - match.First);
        foreach (var (_, match) in rules.Frames.FindAll(Patterns))
            MarkStory(match.First);
    }

    public PatternText Patterns { get; }

    /// <summary>True when an idiom covers a word of the match, or its sentence tells a story.</summary>
    public bool IsHarmless(PatternMatch match) =>
        match.End == match.First || _isStory[match.First] || Array.IndexOf(_isHarmless, true, match.First, match.End - match.First) >= 0;

    /// <summary>True when a negation stands in the match, or shortly before it in the same breath.</summary>
    public bool IsDenied(PatternMatch match, bool hasNegation)
    {
        if (!hasNegation && Array.IndexOf(_isDenial, true, match.First, match.End - match.First) >= 0)
            return true;
        for (var at = match.First - 1; at >= 0 && match.First - at <= DenialReach && !Borders.Contains(Patterns.Tokens[at].Word); at--)
            if (_isDenial[at])
                return true;
        return false;
    }

    /// <summary>The tokens of the sentence that a match stands in.</summary>
    public (int First, int End) SentenceOf(PatternMatch match)
    {
        foreach (var sentence in Patterns.Passage.Sentences)
        {
            var (start, length) = sentence.GetOffsetAndLength(Patterns.Tokens.Count);
            if (match.First >= start && match.First < start + length)
                return (start, start + length);
        }

        return (0, Patterns.Tokens.Count);
    }

    private void MarkStory(int at)
    {
        var (first, end) = SentenceOf(new PatternMatch(at, at, []));
        Array.Fill(_isStory, true, first, end - first);
    }

    private static Passage Respell(Passage passage, Dictionary<string, string> spelling)
    {
        Token[]? tokens = null;
        for (var at = 0; at < passage.Tokens.Count; at++)
        {
            var token = passage.Tokens[at];
            if (!token.IsWord || !spelling.TryGetValue(token.Written.ToLowerInvariant(), out var meant))
                continue;
            tokens ??= [.. passage.Tokens];
            tokens[at] = token with { Word = meant, Lemma = meant };
        }

        return tokens is null ? passage : passage with { Tokens = tokens };
    }
}
