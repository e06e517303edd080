using AttachmentCoachBot.Language.Lexicons;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Feeling and need for a message: what the person named or chose, else what usually goes with the family, marked as suggested.</summary>
internal sealed class InnerState(LexiconLibrary lexicons)
{
    // What usually lies under a complaint, by the pattern of the one who speaks (the article's shapes, generalised); likeliest first.
    private static readonly (string[] Feelings, string[] Needs) ProtectingSide =
        (["overwhelmed", "frustrated", "tense", "tired", "hurt"], ["space", "autonomy", "respect", "rest", "calm", "trust", "privacy"]);
    private static readonly (string[] Feelings, string[] Needs) ReachingSide =
        (["hurt", "lonely", "worried", "sad", "disappointed", "scared"], ["connection", "reassurance", "to be seen", "closeness", "attention", "to be heard"]);
    private static readonly (string[] Feelings, string[] Needs) PulledBothWays =
        (["hurt", "worried", "confused", "scared"], ["respect", "safety", "predictability", "consideration", "to be seen", "trust", "reliability"]);
    private static readonly (string[] Feelings, string[] Needs) SteadySide =
        (["hurt", "frustrated", "disappointed", "angry", "worried"], ["respect", "consideration", "partnership", "trust", "fairness", "support"]);

    public (string Feeling, bool IsSuggested) Feeling(RewriteRequest request, Analysis analysis, Complaint? complaint, BehaviourFamily? family)
    {
        if (request.Feeling is { Length: > 0 } chosen)
            return Underneath(chosen.ToLowerInvariant(), "feelings") ?? (chosen.Trim().TrimEnd('.').ToLowerInvariant(), false);
        foreach (var named in (complaint?.Facts ?? analysis.Facts).Feelings.Concat(analysis.Facts.Feelings))
            if (lexicons["feeling"][named.Words.ToLowerInvariant()] is { } feeling && feeling.Details?["family"]?.Text is not ("happy" or "calm" or "loving"))
                return (named.Words.ToLowerInvariant(), false);
        if (PseudoFeeling(analysis) is { } pseudo && Underneath(pseudo, "feelings") is { } under)
            return under;
        return (Usual(family?.Feelings ?? [], Usually(request.Speaker).Feelings), true);
    }

    public (string Need, bool IsSuggested) Need(RewriteRequest request, Analysis analysis, Complaint? complaint, BehaviourFamily? family)
    {
        if (request.Need is { Length: > 0 } chosen)
            return (Bare(chosen), false);
        foreach (var named in (complaint?.Facts ?? analysis.Facts).Needs)
            if (lexicons["need"][named.Words.ToLowerInvariant()] is not null)
                return (named.Words.ToLowerInvariant(), false);
        if (family is null && PseudoFeeling(analysis) is { } pseudo && Underneath(pseudo, "needs") is { } under)
            return (under.Word, true);
        return (Usual(family?.Needs ?? [], Usually(request.Speaker).Needs), true);
    }

    /// <summary>What usually goes with the behaviour, and of that what is most usual for the one who speaks.</summary>
    private static string Usual(IReadOnlyList<string> ofFamily, string[] ofSpeaker) =>
        ofSpeaker.FirstOrDefault(ofFamily.Contains) ?? (ofFamily is [var usual, ..] ? usual : ofSpeaker[0]);

    private static string Bare(string chosen)
    {
        var need = chosen.Trim().TrimEnd('.').ToLowerInvariant();
        foreach (var start in new[] { "i need ", "some ", "more " })
            if (need.StartsWith(start, StringComparison.Ordinal))
                need = need[start.Length..];
        return need;
    }

    private static (string[] Feelings, string[] Needs) Usually(AttachmentPattern speaker) => speaker switch
    {
        AttachmentPattern.Avoidant => ProtectingSide,
        AttachmentPattern.Anxious => ReachingSide,
        AttachmentPattern.Disorganized => PulledBothWays,
        _ => SteadySide,
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
