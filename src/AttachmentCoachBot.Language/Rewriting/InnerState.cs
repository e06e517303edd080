using AttachmentCoachBot.Language.Lexicons;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Feeling and need for a message: what the person named or chose, else what usually goes with the family, marked as suggested.</summary>
internal sealed class InnerState(LexiconLibrary lexicons)
{
    private static readonly string[] Crowded = ["overwhelmed", "frustrated", "tense", "tired", "hurt"];
    private static readonly string[] Reaching = ["lonely", "hurt", "worried", "sad", "disappointed", "jealous", "scared"];
    private static readonly string[] PulledBothWays = ["confused", "hurt", "worried", "scared"];

    public (string Feeling, bool IsSuggested) Feeling(RewriteRequest request, Analysis analysis, Complaint? complaint, BehaviourFamily? family)
    {
        if (request.Feeling is { Length: > 0 } chosen)
            return Underneath(chosen.ToLowerInvariant(), "feelings") ?? (chosen.Trim().TrimEnd('.').ToLowerInvariant(), false);
        foreach (var named in (complaint?.Facts ?? analysis.Facts).Feelings.Concat(analysis.Facts.Feelings))
            if (lexicons["feeling"][named.Words.ToLowerInvariant()] is not null)
                return (named.Words.ToLowerInvariant(), false);
        if (PseudoFeeling(analysis) is { } pseudo && Underneath(pseudo, "feelings") is { } under)
            return under;
        var feelings = family?.Feelings ?? [];
        var preferred = Preferred(request.Speaker);
        return (feelings.FirstOrDefault(feeling => preferred.Length == 0 || preferred.Contains(feeling)) ?? (feelings is [var usual, ..] ? usual : null) ?? (preferred.Length > 0 ? preferred[0] : "hurt"), true);
    }

    public (string Need, bool IsSuggested) Need(RewriteRequest request, Analysis analysis, Complaint? complaint, BehaviourFamily? family)
    {
        if (request.Need is { Length: > 0 } chosen)
            return (Bare(chosen), false);
        foreach (var named in (complaint?.Facts ?? analysis.Facts).Needs)
            if (lexicons["need"][named.Words.ToLowerInvariant()] is not null)
                return (named.Words.ToLowerInvariant(), false);
        if (family is { Needs.Count: > 0 })
            return (family.Needs[0], true);
        if (PseudoFeeling(analysis) is { } pseudo && Underneath(pseudo, "needs") is { } under)
            return (under.Word, true);
        return (request.Speaker switch { AttachmentPattern.Avoidant => "space", AttachmentPattern.Anxious => "reassurance", _ => "respect" }, true);
    }

    private static string Bare(string chosen)
    {
        var need = chosen.Trim().TrimEnd('.').ToLowerInvariant();
        foreach (var start in new[] { "i need ", "some ", "more " })
            if (need.StartsWith(start, StringComparison.Ordinal))
                need = need[start.Length..];
        return need;
    }

    private static string[] Preferred(AttachmentPattern speaker) => speaker switch
    {
        AttachmentPattern.Avoidant => Crowded,
        AttachmentPattern.Anxious => Reaching,
        AttachmentPattern.Disorganized => PulledBothWays,
        _ => [],
    };

    private static string? PseudoFeeling(Analysis analysis) =>
        analysis.Findings.FirstOrDefault(finding => finding.Kind == Blame.BlameKind.PseudoFeeling)?.Quote.ToLowerInvariant();

    /// <summary>What lies under a word that only sounds like a feeling (“ignored” → “lonely”); null when it is none.</summary>
    private (string Word, bool IsSuggested)? Underneath(string quote, string key)
    {
        foreach (var entry in lexicons["pseudo-feeling"].Entries)
            if (quote == entry.Phrase || quote.EndsWith(" " + entry.Phrase, StringComparison.Ordinal) || quote.Contains(" " + entry.Phrase + " ", StringComparison.Ordinal))
                return entry.Details?[key]?.Items.FirstOrDefault() is { } first ? (first.Text, true) : null;
        return null;
    }
}
