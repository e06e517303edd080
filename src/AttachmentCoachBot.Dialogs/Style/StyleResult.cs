using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>What the statements said about one relationship on one day, as the state keeps it.</summary>
public sealed record StyleResult(DateTimeOffset When, double Anxiety, double AnxietyError, double Avoidance, double AvoidanceError)
{
    /// <summary>The pattern it leans toward; null when it lay between two.</summary>
    public AttachmentPattern? Leaning { get; init; }

    /// <summary>How many of the scored statements were skipped.</summary>
    public int LeftOpen { get; init; }

    public static StyleResult Of(StyleScore score, DateTimeOffset when) =>
        new(when, score.Anxiety.Value, score.Anxiety.Error, score.Avoidance.Value, score.Avoidance.Error) { Leaning = score.Leaning, LeftOpen = score.LeftOpen };

    public StyleScore Score() => new(new DimensionScore(Anxiety, AnxietyError), new DimensionScore(Avoidance, AvoidanceError), null, LeftOpen);
}
