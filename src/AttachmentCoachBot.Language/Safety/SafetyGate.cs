using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.SecondOpinion;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Safety;

/// <summary>
/// The floor under every message: finds signs that somebody may be in danger, by construction and meaning. It names what to ask about and never grades
/// how bad it is. It cannot be switched off; only its words are content.
/// </summary>
internal sealed class SafetyGate(SafetyRules rules, Scorer scorer)
{
    private readonly SafetyOpinion _opinion = new(scorer, new FeatureReader(rules.Classes));

    // When several things are in one message, the first of these is spoken to first.
    private static readonly SafetyCategory[] Order =
    [
        SafetyCategory.MedicalEmergency, SafetyCategory.Suicide, SafetyCategory.ChildHarm, SafetyCategory.SelfHarm,
        SafetyCategory.HarmToOthers, SafetyCategory.PartnerViolence, SafetyCategory.CoerciveControl, SafetyCategory.Minor,
    ];

    public SafetyReading Check(Passage passage)
    {
        if (passage.Tokens.Count == 0)
            return SafetyReading.Nothing;
        var text = new SafetyText(passage, rules);
        var found = Find(text);
        return _opinion.Weigh(text, found, found.Readings.Count == 0 ? SafetyReading.Nothing : found.Readings.MinBy(Rank)!);
    }

    /// <summary>What the second opinion sees of a message.</summary>
    public IReadOnlyList<Feature> FeaturesOf(Passage passage)
    {
        var text = new SafetyText(passage, rules);
        return _opinion.FeaturesOf(text, Find(text));
    }

    private SafetySigns Find(SafetyText text)
    {
        var found = new SafetySigns([], []);
        foreach (var (meaning, match) in rules.Rules.FindAll(text.Patterns))
        {
            var setAside = text.IsHarmless(match) ? "harmless" : text.IsDenied(match, meaning.HasNegation) ? "denied" : IsExcused(meaning.Rule, match, text) ? "excused" : null;
            if (setAside is null)
                found.Readings.Add(Reading(meaning.Rule, match, text));
            else
                found.SetAside.Add((meaning.Rule.Category, setAside));
        }

        return found;
    }

    private SafetyReading Reading(SafetyRule rule, PatternMatch match, SafetyText text)
    {
        var isPast = rule.IsPast || rules.Past.FindAll(text.Patterns).Any();
        var isAcute = rule.IsAcute || rules.Now.FindAll(text.Patterns).Any();
        return new SafetyReading(rule.Category, rule.IsSoft, isAcute && !rule.IsPast, rule.Subject, isPast, rule.Name, match.SpanIn(text.Patterns.Passage));
    }

    /// <summary>Clear words before unclear ones, the writer's own danger before another's, then by category.</summary>
    private static int Rank(SafetyReading reading) => (reading.IsSoft ? 100 : 0) + (reading.Subject == SafetySubject.SomeoneElse ? 50 : 0) + Array.IndexOf(Order, reading.Category) * 2 + (reading.IsAcute ? 0 : 1);

    private static bool IsExcused(SafetyRule rule, PatternMatch match, SafetyText text)
    {
        if (rule.Unless.Count == 0)
            return false;
        var (first, end) = text.SentenceOf(match);
        foreach (var pattern in rule.Unless)
            for (var at = first; at < end; at++)
                if (pattern.MatchAt(text.Patterns, at) is { } excuse && excuse.First <= match.End && excuse.End >= match.First)
                    return true;
        return false;
    }
}
