namespace AttachmentCoachBot.Language.SecondOpinion.Training;

/// <summary>A text for <see cref="LogisticFit"/>: the numbers of the features that it has, and what each of them counts.</summary>
internal sealed record LogisticRow(int[] Features, double Scale);

/// <summary>Logistic regression with an L2 penalty on yes-or-no features, by gradient descent with momentum (Nesterov) from zero.</summary>
internal sealed class LogisticFit(int features, double penalty)
{
    public double[] Weights { get; } = new double[features];

    public double Bias { get; private set; }

    public void Fit(IReadOnlyList<(LogisticRow Row, bool Holds)> rows, int steps)
    {
        var (rates, biasRate) = Rates(rows);
        var gradient = new double[features];
        var ahead = new double[features];
        double aheadBias = 0, momentum = 1;
        for (var step = 0; step < steps; step++)
        {
            for (var feature = 0; feature < features; feature++)
                gradient[feature] = penalty * ahead[feature];
            var gradientBias = Descend(rows, ahead, aheadBias, gradient);

            var next = (1 + Math.Sqrt(1 + 4 * momentum * momentum)) / 2;
            var push = (momentum - 1) / next;
            momentum = next;
            for (var feature = 0; feature < features; feature++)
            {
                var moved = ahead[feature] - rates[feature] * gradient[feature];
                ahead[feature] = moved + push * (moved - Weights[feature]);
                Weights[feature] = moved;
            }

            var movedBias = aheadBias - biasRate * gradientBias;
            aheadBias = movedBias + push * (movedBias - Bias);
            Bias = movedBias;
        }
    }

    /// <summary>
    /// How far each weight may step: a row bends the curve along a feature by a quarter of the feature's value times the sum of all values of the row (the intercept
    /// counts as 1), so rare features may take long steps.
    /// </summary>
    private (double[] Rates, double Bias) Rates(IReadOnlyList<(LogisticRow Row, bool Holds)> rows)
    {
        var bends = new double[features];
        double biasBends = 0;
        foreach (var (row, _) in rows)
        {
            var sum = 1 + row.Features.Length * row.Scale;
            biasBends += sum / 4;
            foreach (var feature in row.Features)
                bends[feature] += row.Scale * sum / 4;
        }

        return ([.. bends.Select(bend => 1 / (bend + penalty))], 1 / (biasBends + penalty));
    }

    /// <summary>Adds each row's miss to the gradient; returns that of the intercept.</summary>
    private static double Descend(IReadOnlyList<(LogisticRow Row, bool Holds)> rows, double[] weights, double bias, double[] gradient)
    {
        double gradientBias = 0;
        foreach (var (row, holds) in rows)
        {
            double sum = 0;
            foreach (var feature in row.Features)
                sum += weights[feature];
            var miss = Logistic.Of(bias + sum * row.Scale) - (holds ? 1 : 0);
            gradientBias += miss;
            foreach (var feature in row.Features)
                gradient[feature] += miss * row.Scale;
        }

        return gradientBias;
    }
}
