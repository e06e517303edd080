using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.SecondOpinion;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Styles;

/// <summary>Weighs what the rules found together with words and clauses, as learned from labelled self-descriptions.</summary>
internal sealed class StyleOpinion(Scorer scorer, FeatureReader reader, StyleRules rules)
{
    private const double Strong = 3;

    public bool IsTrained => scorer.Labels.Count > 0;

    public IReadOnlyList<Feature> FeaturesOf(PatternText text)
    {
        var features = reader.Read(text);
        var sums = new double[Enum.GetValues<AttachmentPattern>().Length];
        foreach (var (cue, match) in rules.Cues.FindAll(text))
        {
            sums[(int)cue.Attachment] += cue.Weight;
            features.Add($"rule:{cue.Attachment} {cue.Weight}", match.First, match.End);
        }

        foreach (var (reaching, match) in rules.Pulls.FindAll(text))
            features.Add($"pull:{(reaching ? "reaching" : "fleeing")}", match.First, match.End);
        var order = Enum.GetValues<AttachmentPattern>().OrderByDescending(pattern => sums[(int)pattern]).ToList();
        features.Add(sums[(int)order[0]] > 0 ? $"rules first:{order[0]}" : "rules first:none", 0, 0);
        foreach (var pattern in order.Where(pattern => sums[(int)pattern] >= Strong))
            features.Add($"rules strong:{pattern}", 0, 0);
        return features.Items;
    }

    /// <summary>The likeliest pattern with its share of one, and the clause that spoke for it most; none when it is likelier to be no self-description.</summary>
    public StyleReading Judge(PatternText text)
    {
        var features = FeaturesOf(text);
        var opinions = scorer.Judge(features);
        var first = opinions.MaxBy(opinion => opinion.Probability);
        if (!Enum.TryParse<AttachmentPattern>(first.Label, ignoreCase: true, out var pattern))
            return new StyleReading(null, 0, []);
        return new StyleReading(pattern, first.Probability / opinions.Sum(opinion => opinion.Probability), [scorer.StrongestPart(text.Passage, features, first.Label).In(text.Passage.Text)]);
    }
}
