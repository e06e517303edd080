using AttachmentCoachBot.Dialogs.Style;

namespace AttachmentCoachBot.Dialogs.Tests.Style;

/// <summary>
/// People whose true scores are known, as classical test theory means it: the mean of all answers they would ever give. They answer with the error of the norms, in whole steps from 1 to 7.
/// </summary>
internal sealed class SimulatedPeople(Questionnaire questionnaire, int seed)
{
    private const int Statements = 6;

    private readonly Random _chance = new(seed);

    public (double Anxiety, double Avoidance, IReadOnlyDictionary<string, int> Answers) Next(int skipped = 0)
    {
        var answers = new Dictionary<string, int>();
        var anxiety = Answer(StyleNorms.Anxiety, Dimension.Anxiety, answers);
        var avoidance = Answer(StyleNorms.Avoidance, Dimension.Avoidance, answers);
        for (var i = 0; i < skipped; i++)
            answers.Remove(answers.Keys.ElementAt(_chance.Next(answers.Count)));
        return (anxiety, avoidance, answers);
    }

    /// <summary>Answers all statements of a dimension and returns the true score.</summary>
    private double Answer(DimensionNorm norm, Dimension dimension, Dictionary<string, int> answers)
    {
        var lean = norm.Mean + norm.Spread * Gauss();
        var scatter = norm.Error * Math.Sqrt(Statements);
        foreach (var statement in questionnaire.Of(dimension))
        {
            var step = Step(lean + scatter * Gauss());
            answers[statement.Name] = statement.IsReversed ? AnswerScale.Highest + 1 - step : step;
        }

        return Expected(lean, scatter);
    }

    /// <summary>The mean of all answers this lean could give.</summary>
    private static double Expected(double lean, double scatter)
    {
        var sum = 0.0;
        for (var step = 2; step <= AnswerScale.Highest; step++)
            sum += Normal.Below((lean - (step - 1.5) * 100 / 6) / scatter);
        return sum * 100 / 6;
    }

    private static int Step(double percent) => Math.Clamp((int)Math.Round(percent * 6 / 100) + 1, 1, AnswerScale.Highest);

    private double Gauss() => Math.Sqrt(-2 * Math.Log(1 - _chance.NextDouble())) * Math.Cos(2 * Math.PI * _chance.NextDouble());
}
