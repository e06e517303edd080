namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>Two statements that say opposite things and were answered as if they did not.</summary>
public sealed record Contradiction(Statement One, Statement Other)
{
    /// <summary>Nearly all answers alike, though not in the middle, where alike is also consistent.</summary>
    public static bool IsStraightLine(Questionnaire questionnaire, IReadOnlyDictionary<string, int> answers)
    {
        var given = questionnaire.Scored.Where(statement => answers.ContainsKey(statement.Name)).Select(statement => answers[statement.Name]).ToList();
        return given.Count >= 8 && given.GroupBy(answer => answer).OrderByDescending(group => group.Count()).First() is var most && most.Count() >= given.Count - 1;
    }

    /// <summary>The pair that goes together least, when a dimension contradicts itself; null when it does not.</summary>
    public static Contradiction? In(Questionnaire questionnaire, Dimension dimension, IReadOnlyDictionary<string, int> answers)
    {
        var answered = questionnaire.Of(dimension).Where(statement => answers.ContainsKey(statement.Name)).ToList();
        var straight = answered.Where(statement => !statement.IsReversed).ToList();
        var reversed = answered.Where(statement => statement.IsReversed).ToList();
        if (straight.Count < 2 || reversed.Count < 2)
            return null;
        var apart = straight.Average(Value) - reversed.Average(Value);
        if (Math.Abs(apart) * (AnswerScale.Highest - 1) / 100 < StyleNorms.ContradictsFrom)
            return null;
        return apart > 0
            ? new Contradiction(straight.MaxBy(Value)!, reversed.MinBy(Value)!)
            : new Contradiction(straight.MinBy(Value)!, reversed.MaxBy(Value)!);

        double Value(Statement statement) => StyleScoring.Percent(statement, answers[statement.Name]);
    }
}
