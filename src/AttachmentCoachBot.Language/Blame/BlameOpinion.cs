using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.SecondOpinion;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>
/// The second opinion on blame. It hears what the rules found and weighs it with everything else in the text: where they are silent it may add a finding of its own,
/// and where they are unsure it may take theirs away. What a rule is sure of stays.
/// </summary>
internal sealed class BlameOpinion(Scorer scorer, FeatureReader reader, BlameRules rules)
{
    /// <summary>The rule name of a finding that no rule of content made.</summary>
    public const string RuleName = "second-opinion";

    private const string Blame = "blame";

    // Set by holding each author's sentences back in turn (train blame --try).
    private const double Adds = 0.65, Vetoes = 0.35, Certain = 0.9;

    /// <summary>What the scorer sees of a text, the findings of the rules among it.</summary>
    public IReadOnlyList<Feature> FeaturesOf(PatternText text, IReadOnlyList<Finding> findings)
    {
        var found = reader.Read(text);
        if (findings.Count == 0)
            found.Add("rules:silent", 0, 0);
        foreach (var finding in findings)
        {
            found.Add("rules:blame", 0, 0);
            found.Add($"rules:{finding.Kind.Name()}", 0, 0);
            found.Add($"rule:{finding.Rule}", 0, 0);
            found.Add(finding.Confidence >= 0.8 ? "rules:sure" : "rules:unsure", 0, 0);
        }

        return found.Items;
    }

    /// <summary>How likely a text blames where the rules found nothing, 0 to 1.</summary>
    public double LikelihoodOf(PatternText text) =>
        scorer.Labels.Count == 0 || text.Tokens.Count == 0 ? 0 : scorer.Judge(FeaturesOf(text, [])).First(opinion => opinion.Label == Blame).Probability;

    public IReadOnlyList<Finding> Weigh(PatternText text, IReadOnlyList<Finding> findings)
    {
        if (scorer.Labels.Count == 0 || text.Tokens.Count == 0 || text.Tokens.All(token => token.IsQuoted || !token.IsWord))
            return findings;
        var features = FeaturesOf(text, findings);
        var opinions = scorer.Judge(features);
        var probability = opinions.First(opinion => opinion.Label == Blame).Probability;
        if (findings.Count > 0)
            return probability < Vetoes ? [.. findings.Where(finding => finding.Confidence >= Certain)] : findings;
        return probability < Adds ? findings : [FindingOf(text, features, opinions, probability)];
    }

    private Finding FindingOf(PatternText text, IReadOnlyList<Feature> features, IReadOnlyList<Opinion> opinions, double probability)
    {
        var kind = BlameKindNames.Find(opinions.Where(opinion => opinion.Label != Blame).MaxBy(opinion => opinion.Probability).Label) ?? BlameKind.Accusation;
        var span = scorer.StrongestPart(text.Passage, features, Blame);
        var reasons = rules.Reasons[kind];
        return new Finding(kind, RuleName, span, span.In(text.Passage.Text), reasons[text.Tokens.Count % reasons.Count], Math.Round(probability - 0.2, 2));
    }
}
