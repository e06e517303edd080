using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Safety;

/// <summary>All of <c>dialogs/safety/</c>, ready to be matched.</summary>
internal sealed class SafetyRules
{
    public WordClasses Classes { get; } = new();

    /// <summary>What a word as written stands for here (“sewerslide”: suicide).</summary>
    public Dictionary<string, string> Spelling { get; } = new(StringComparer.Ordinal);

    /// <summary>Ways of putting things that only sound alarming.</summary>
    public PatternIndex<bool> Idioms { get; } = new();

    /// <summary>Signs that a sentence tells a story or repeats a question.</summary>
    public PatternIndex<bool> Frames { get; } = new();

    /// <summary>Negations that deny nothing (“I can't stop …”, “not only”).</summary>
    public PatternIndex<bool> EmptyDenials { get; } = new();

    /// <summary>Signs that it is long over.</summary>
    public PatternIndex<bool> Past { get; } = new();

    /// <summary>Signs that it is happening, or about to.</summary>
    public PatternIndex<bool> Now { get; } = new();

    public PatternIndex<SafetyMeaning> Rules { get; } = new();
}
