using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.SecondOpinion;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>Weighs what the rules found together with words and clauses, as learned from labelled stories: the likelier kinds first.</summary>
internal sealed class TriggerOpinion(Scorer scorer, FeatureReader reader, TriggerRules rules)
{
    /// <summary>Sums of rules from which on they speak clearly, and very clearly.</summary>
    private const double Strong = 3, VeryStrong = 4.5;

    public IReadOnlyList<Feature> FeaturesOf(PatternText text)
    {
        var features = reader.Read(text);
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        var seen = new HashSet<TriggerCue>(ReferenceEqualityComparer.Instance);
        foreach (var (cue, match) in rules.Cues.FindAll(text))
            if (seen.Add(cue))
            {
                sums[cue.Kind] = sums.GetValueOrDefault(cue.Kind) + cue.Weight;
                features.Add($"rule:{cue.Kind} {cue.Weight}", match.First, match.End);
            }

        var highest = sums.Count == 0 ? 0 : sums.Values.Max();
        foreach (var (kind, sum) in sums)
        {
            features.Add($"rules:{kind}", 0, 0);
            if (sum == highest)
                features.Add($"rules first:{kind}", 0, 0);
            if (sum >= Strong)
                features.Add($"rules strong:{kind}", 0, 0);
            if (sum >= VeryStrong)
                features.Add($"rules very strong:{kind}", 0, 0);
        }

        return features.Items;
    }

    /// <summary>Each kind with its share of one, the likeliest first; nothing when nothing was learned yet.</summary>
    public List<ScoredTrigger> Judge(PatternText text)
    {
        var opinions = scorer.Judge(FeaturesOf(text)).Where(opinion => rules.Kinds.Exists(kind => kind.Kind == opinion.Label)).ToList();
        var total = opinions.Sum(opinion => opinion.Probability);
        return [.. opinions.OrderByDescending(opinion => opinion.Probability).Take(4).Select(opinion => new ScoredTrigger(opinion.Label, opinion.Probability / total))];
    }
}
