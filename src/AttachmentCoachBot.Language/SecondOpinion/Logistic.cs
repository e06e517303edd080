namespace AttachmentCoachBot.Language.SecondOpinion;

/// <summary>The logistic function from additions, multiplications and divisions only: those give the same bits on every machine, which <see cref="Math.Exp"/> does not promise.</summary>
internal static class Logistic
{
    public static double Of(double x) => x >= 0 ? 1 / (1 + Decay(x)) : Decay(-x) / (1 + Decay(-x));

    /// <summary>e to the power of -x for x ≥ 0: the Taylor sum of a small part, squared up again.</summary>
    private static double Decay(double x)
    {
        if (x > 40)
            return 0;
        var part = -x / 64;
        var power = 1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4 * (1 + part / 5 * (1 + part / 6 * (1 + part / 7))))));
        for (var times = 0; times < 6; times++)
            power *= power;
        return power;
    }
}
