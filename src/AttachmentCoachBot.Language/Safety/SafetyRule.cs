using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Safety;

/// <summary>One family of ways to say that somebody may be in danger, from <c>dialogs/safety/</c>.</summary>
/// <param name="Unless">Where one of these stands in the same sentence and touches the match, it was something harmless.</param>
internal sealed record SafetyRule(
    string Name, SafetyCategory Category, SafetySubject Subject, bool IsSoft, bool IsAcute, bool IsPast, IReadOnlyList<Pattern> Unless);

/// <param name="HasNegation">True when the pattern itself speaks of what is not, so that a “not” in it denies nothing (“not want to be here”).</param>
internal sealed record SafetyMeaning(SafetyRule Rule, bool HasNegation);
