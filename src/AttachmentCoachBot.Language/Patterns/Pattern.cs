using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Patterns;

/// <summary>
/// A way of putting something, over the words of one sentence: <c>&lt;partner&gt; (always|never) &lt;adverbs&gt; listen</c>. A word in its base form stands for all its forms;
/// <c>(a|b c|)</c> is either, and an empty alternative makes it optional; <c>&lt;name&gt;</c> is a class of words; <c>...</c> is a gap of up to six words.
/// </summary>
public sealed class Pattern
{
    internal const int LongestGap = 6;

    private readonly PatternNode _start;

    private Pattern(string source, PatternNode start, IReadOnlyList<string>? requiredWords)
    {
        Source = source;
        _start = start;
        RequiredWords = requiredWords;
    }

    public string Source { get; }

    /// <summary>One of these words has to be in a text that matches; null when no single word is needed.</summary>
    internal IReadOnlyList<string>? RequiredWords { get; }

    /// <summary>Reads a pattern. A mistake throws <see cref="FormatException"/> with <c>Data["offset"]</c> saying where in the source.</summary>
    public static Pattern Parse(string source, WordClasses classes)
    {
        var (start, required) = new PatternParser(source, classes).Parse();
        return new Pattern(source, start, required);
    }

    /// <summary>The pattern that stands in content; null when it cannot be read, and then the mistake is reported at its place.</summary>
    public static Pattern? Read(ContentNode node, WordClasses classes, ContentErrors errors)
    {
        if (!node.IsText)
        {
            errors.NeedsSentence(node, "a pattern");
            return null;
        }

        try
        {
            return Parse(node.Text, classes);
        }
        catch (FormatException mistake)
        {
            errors.BadPattern(node, (mistake.Data["offset"] as int? ?? 0) + (node.IsQuoted ? 1 : 0), mistake.Message);
            return null;
        }
    }

    /// <summary>The match that begins at this token, or null.</summary>
    public PatternMatch? MatchAt(PatternText text, int at)
    {
        List<Capture>? captures = null;
        var end = _start.Run(text, at, text.SentenceEnd(at), ref captures);
        return end < 0 ? null : new PatternMatch(at, end, captures ?? []);
    }

    /// <summary>The first match in the text, or null.</summary>
    public PatternMatch? Find(PatternText text) => FindIn(text, 0, text.Tokens.Count);

    /// <summary>The first match that begins in this range of tokens, or null.</summary>
    public PatternMatch? FindIn(PatternText text, int first, int end)
    {
        for (var at = first; at < end; at++)
            if (MatchAt(text, at) is { } match)
                return match;
        return null;
    }

    public override string ToString() => Source;
}

/// <summary>Where a pattern stands: token indices, half open, and the words that its classes took.</summary>
public sealed record PatternMatch(int First, int End, IReadOnlyList<Capture> Captures)
{
    /// <summary>The last words taken by a class, or null.</summary>
    public Capture? this[string name] => Captures.FirstOrDefault(capture => capture.Name == name);

    public TextSpan SpanIn(Passage passage) => End > First ? passage.SpanOf(First, End) : default;
}

public sealed record Capture(string Name, int First, int End);
