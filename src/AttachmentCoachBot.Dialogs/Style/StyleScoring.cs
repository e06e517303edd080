using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>
/// From answers to two scores with their error and the probability of each pattern. A score is the mean of the answers (reversed ones turned round) on 0 to 100, drawn towards what is usual by as
/// much as six statements can err (Bayes with a normal prior, <see cref="StyleNorms"/>).
/// </summary>
public static class StyleScoring
{
    /// <summary>The result, or null when too much was left open.</summary>
    public static StyleScore? Score(Questionnaire questionnaire, IReadOnlyDictionary<string, int> answers)
    {
        var scored = questionnaire.Scored;
        var open = scored.Count(statement => !answers.ContainsKey(statement.Name));
        if (open > scored.Count * StyleNorms.MostSkipped)
            return null;
        if (Of(Dimension.Anxiety, StyleNorms.Anxiety) is not { } anxiety || Of(Dimension.Avoidance, StyleNorms.Avoidance) is not { } avoidance)
            return null;
        var pushPull = questionnaire.Of(Dimension.PushPull).Where(statement => answers.ContainsKey(statement.Name)).Select(statement => (double)answers[statement.Name]).ToList();
        return new StyleScore(anxiety, avoidance, pushPull.Count == 0 ? null : pushPull.Average(), open);

        DimensionScore? Of(Dimension dimension, DimensionNorm norm)
        {
            var values = questionnaire.Of(dimension).Where(statement => answers.ContainsKey(statement.Name)).Select(statement => Percent(statement, answers[statement.Name])).ToList();
            if (values.Count < StyleNorms.FewestAnswers)
                return null;
            var error = norm.ErrorOf(values.Count) * (Contradiction.In(questionnaire, dimension, answers) is null ? 1 : StyleNorms.ContradictionWidens);
            var trust = norm.Spread * norm.Spread / (norm.Spread * norm.Spread + error * error);
            return new DimensionScore(norm.Mean + trust * (values.Average() - norm.Mean), Math.Sqrt(trust) * error);
        }
    }

    /// <summary>An answer from 1 to 7 as 0 to 100, in the direction of the dimension.</summary>
    public static double Percent(Statement statement, int answer)
    {
        var percent = (answer - 1) * 100.0 / (AnswerScale.Highest - 1);
        return statement.IsReversed ? 100 - percent : percent;
    }
}

/// <summary>A score of 0 to 100 and the standard error that is left after the answers.</summary>
public sealed record DimensionScore(double Value, double Error)
{
    public double Low => Math.Max(0, Value - StyleNorms.BandWidth * Error);

    public double High => Math.Min(100, Value + StyleNorms.BandWidth * Error);

    /// <summary>How likely the true value is to lie above the cut, said with caution.</summary>
    public double ChanceOfHigh => Normal.Below((Value - StyleNorms.Cut) / (Error * StyleNorms.Caution));

    /// <summary>True when two scores of the same dimension differ by more than their errors would let them in eight of ten cases.</summary>
    public bool DiffersFrom(DimensionScore other) => Math.Abs(Value - other.Value) > StyleNorms.BandWidth * Math.Sqrt(Error * Error + other.Error * other.Error);
}

/// <summary>Two dimensions, and what follows from them.</summary>
/// <param name="PushPull">Mean of the push–pull statements, 1 to 7; null when all were left open.</param>
/// <param name="LeftOpen">How many of the scored statements were skipped.</param>
public sealed record StyleScore(DimensionScore Anxiety, DimensionScore Avoidance, double? PushPull, int LeftOpen)
{
    /// <summary>Likeliest first. The dimensions hardly correlate (−.03), so their chances multiply.</summary>
    public IReadOnlyList<(AttachmentPattern Pattern, double Chance)> Patterns
    {
        get
        {
            var (high, far) = (Anxiety.ChanceOfHigh, Avoidance.ChanceOfHigh);
            (AttachmentPattern, double)[] all =
            [
                (AttachmentPattern.Secure, (1 - high) * (1 - far)), (AttachmentPattern.Anxious, high * (1 - far)),
                (AttachmentPattern.Avoidant, (1 - high) * far), (AttachmentPattern.Disorganized, high * far),
            ];
            return [.. all.OrderByDescending(one => one.Item2)];
        }
    }

    /// <summary>The pattern that is likely enough to be named alone; null when the result is “between … and …”.</summary>
    public AttachmentPattern? Leaning => Patterns[0].Chance >= (LeftOpen == 0 ? StyleNorms.LeaningFrom : StyleNorms.ClearFrom) ? Patterns[0].Pattern : null;
}
