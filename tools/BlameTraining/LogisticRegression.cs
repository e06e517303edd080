namespace BlameTraining;

/// <summary>A linear model fitted by full gradient descent from zero: the same examples give the same weights.</summary>
internal sealed class LogisticRegression(int features, double penalty)
{
    private const int Rounds = 300;

    public double[] Weights { get; } = new double[features];

    public double Bias { get; private set; }

    public static double Size(int[] present) => Math.Sqrt(Math.Max(1, present.Length));

    public double Score(int[] present)
    {
        var sum = 0.0;
        foreach (var feature in present)
            sum += Weights[feature];
        return Bias + sum / Size(present);
    }

    public void Fit(IReadOnlyList<Example> examples)
    {
        var positives = examples.Count(example => example.Blames);
        var weightOf = new Dictionary<bool, double>
        {
            [true] = examples.Count / (2.0 * Math.Max(1, positives)),
            [false] = examples.Count / (2.0 * Math.Max(1, examples.Count - positives)),
        };
        var slope = new double[features];
        var speed = new double[features];
        double biasSpeed = 0;
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(slope);
            double biasSlope = 0;
            foreach (var example in examples)
            {
                var miss = (1 / (1 + Math.Exp(-Score(example.Features))) - (example.Blames ? 1 : 0)) * weightOf[example.Blames];
                biasSlope += miss;
                var share = miss / Size(example.Features);
                foreach (var feature in example.Features)
                    slope[feature] += share;
            }

            for (var feature = 0; feature < features; feature++)
            {
                speed[feature] = 0.9 * speed[feature] - 0.03 * (slope[feature] + penalty * Weights[feature]);
                Weights[feature] += speed[feature];
            }

            biasSpeed = 0.9 * biasSpeed - 0.002 * biasSlope;
            Bias += biasSpeed;
        }
    }
}
