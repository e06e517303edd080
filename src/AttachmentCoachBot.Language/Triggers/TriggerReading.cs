using AttachmentCoachBot.Language.Facts;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>What a story told in the person's own words says about a trigger. Whatever is null or empty was not said.</summary>
/// <param name="Kinds">Likeliest first, names as in <c>dialogs/triggers.lexicon.yaml</c> (“unresponsive”); empty when nothing fits.</param>
/// <param name="IsSure">False when the first two are so close that the coach asks which it is.</param>
/// <param name="Event">What happened, without what it was taken to mean.</param>
/// <param name="Story">What the person told themselves it means.</param>
/// <param name="Intensity">0 to 10.</param>
public sealed record TriggerReading(
    IReadOnlyList<ScoredTrigger> Kinds, bool IsSure, Fact? When, IReadOnlyList<string> Feelings, int? Intensity, string? Event, string? Story)
{
    /// <summary>Words that sound like feelings and are verdicts (“ignored”), each with the feelings and needs that may lie under it.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; init; } = [];

    /// <summary>Needs that were named (“I needed some space”).</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];
}

/// <param name="Score">0 to 1, larger is likelier.</param>
public sealed record ScoredTrigger(string Kind, double Score);
