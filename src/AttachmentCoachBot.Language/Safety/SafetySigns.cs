namespace AttachmentCoachBot.Language.Safety;

/// <summary>What the rules found in a message.</summary>
/// <param name="Readings">The signs that stand.</param>
/// <param name="SetAside">Signs that do not, with the reason: an idiom covers them (“harmless”), a negation denies them (“denied”), or the words beside them give another meaning (“excused”).</param>
internal sealed record SafetySigns(List<SafetyReading> Readings, List<(SafetyCategory Category, string Reason)> SetAside);
