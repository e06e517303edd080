namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>The standard normal distribution.</summary>
public static class Normal
{
    /// <summary>The share of it below z, to 1.5 × 10⁻⁷ (Abramowitz and Stegun, 7.1.26).</summary>
    public static double Below(double z)
    {
        var x = Math.Abs(z) / Math.Sqrt(2);
        var t = 1 / (1 + 0.3275911 * x);
        var erf = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.Exp(-x * x);
        return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2;
    }
}
