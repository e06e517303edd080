using AttachmentCoachBot.Language.SecondOpinion;

namespace AttachmentCoachBot.Language.Safety;

/// <summary>
/// The second opinion on danger. It hears what the rules found and weighs it with everything else in the message: where they are silent it may ask for a gentle check-in
/// or, when it is sure, speak up as they do; where their sign is unclear it may take it away. What a rule says clearly stays.
/// </summary>
internal sealed class SafetyOpinion(Scorer scorer, FeatureReader reader)
{
    /// <summary>The rule name of a reading that no rule of content made.</summary>
    public const string RuleName = "second-opinion";

    private const string None = "none";

    // Set by holding each author's sentences back in turn (train crisis --try). Where the rules saw the words and set them aside (“he has never hit me”), it has to be surer to ask.
    private const double Asks = 0.4, AsksDespiteThem = 0.7, Speaks = 0.7, Vetoes = 0.3;

    /// <summary>What the scorer sees of a message, the signs that the rules found among it.</summary>
    public IReadOnlyList<Feature> FeaturesOf(SafetyText text, SafetySigns ruled)
    {
        var found = reader.Read(text.Patterns);
        if (ruled.Readings.Count == 0)
            found.Add("rules:silent", 0, 0);
        foreach (var (category, why) in ruled.SetAside)
        {
            found.Add($"rules:{why}", 0, 0);
            found.Add($"rules:{why} {SafetyNames.Of(category)}", 0, 0);
        }

        foreach (var reading in ruled.Readings)
        {
            found.Add(reading.IsSoft ? "rules:soft" : "rules:clear", 0, 0);
            found.Add($"rules:{SafetyNames.Of(reading.Category)}", 0, 0);
            found.Add($"rule:{reading.Rule}", 0, 0);
        }

        return found.Items;
    }

    /// <param name="ruled">What the rules found, and what of it they set aside.</param>
    /// <param name="best">The one of them that would be spoken to; nothing when there is none.</param>
    public SafetyReading Weigh(SafetyText text, SafetySigns ruled, SafetyReading best)
    {
        if (scorer.Labels.Count == 0 || (best.IsHit && !best.IsSoft))
            return best;
        var features = FeaturesOf(text, ruled);
        var opinions = scorer.Judge(features);
        var danger = 1 - opinions.First(opinion => opinion.Label == None).Probability;
        if (best.IsHit)
            return danger < Vetoes ? SafetyReading.Nothing : best;
        if (danger < (ruled.SetAside.Count > 0 ? AsksDespiteThem : Asks))
            return best;
        var category = opinions.Where(opinion => SafetyNames.Find(opinion.Label) is not (null or SafetyCategory.None)).MaxBy(opinion => opinion.Probability).Label;
        var span = scorer.StrongestPart(text.Patterns.Passage, features, category);
        return new SafetyReading(SafetyNames.Find(category)!.Value, danger < Speaks, false, SafetySubject.Speaker, false, RuleName, span);
    }
}
