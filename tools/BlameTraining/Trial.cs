using System.Globalization;

namespace BlameTraining;

/// <summary>How well the model tells texts that it was not trained on, alone and behind the rules.</summary>
internal static class Trial
{
    public const double Penalty = 0.1;

    private const int Parts = 10;

    public static void Report(IReadOnlyList<Example> examples, int features, double penalty)
    {
        var scores = new double[examples.Count];
        Parallel.For(0, Parts, part =>
        {
            var model = new LogisticRegression(features, penalty);
            model.Fit([.. examples.Where((_, at) => at % Parts != part)]);
            for (var at = part; at < examples.Count; at += Parts)
                scores[at] = model.Score(examples[at].Features);
        });

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"penalty {penalty}"));
        foreach (var limit in new[] { -0.5, 0, 0.5, 1.0, 1.5, 2.0, 2.5 })
        {
            var tested = examples.Select((example, at) => (example, said: scores[at] >= limit)).Where(pair => pair.example.IsTested).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  from {limit,4}: alone {Figures([.. tested.Select(pair => (pair.example.Blames, pair.said))])}   with rules {Figures([.. tested.Select(pair => (pair.example.Blames, pair.said || pair.example.RulesFindBlame))])}"));
        }
    }

    private static string Figures(IReadOnlyList<(bool Blames, bool Said)> answers)
    {
        double hits = answers.Count(answer => answer is { Blames: true, Said: true });
        double alarms = answers.Count(answer => answer is { Blames: false, Said: true });
        var recall = hits / Math.Max(1, answers.Count(answer => answer.Blames));
        var precision = hits / Math.Max(1, hits + alarms);
        var rate = alarms / Math.Max(1, answers.Count(answer => !answer.Blames));
        return string.Create(CultureInfo.InvariantCulture, $"P {precision:F3} R {recall:F3} F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F3} FPR {rate:F3}");
    }
}
