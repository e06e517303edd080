namespace AttachmentCoachBot.Dialogs.RolePlay.Partner;

/// <summary>How it stands inside the simulated partner. Every value lies between 0 and 1.</summary>
/// <param name="Alarm">How threatened: 0 is at ease, 1 is over.</param>
/// <param name="Closeness">How close the other one feels.</param>
/// <param name="Autonomy">How free to choose.</param>
/// <param name="Trust">How far the other's words are believed.</param>
/// <param name="Fatigue">How tired of this talk; a tired person is calmed less by the same words.</param>
public sealed record PartnerFeelings(double Alarm, double Closeness, double Autonomy, double Trust, double Fatigue)
{
    public PartnerFeelings Plus(Effect change) => new(
        Bounded(Alarm + change.Alarm), Bounded(Closeness + change.Closeness), Bounded(Autonomy + change.Autonomy), Bounded(Trust + change.Trust), Bounded(Fatigue + change.Fatigue));

    private static double Bounded(double value) => Math.Round(Math.Clamp(value, 0, 1), 4);
}

/// <summary>What something changes, in the same units.</summary>
public readonly record struct Effect(double Alarm, double Closeness, double Autonomy, double Trust, double Fatigue)
{
    public static Effect operator +(Effect left, Effect right) =>
        new(left.Alarm + right.Alarm, left.Closeness + right.Closeness, left.Autonomy + right.Autonomy, left.Trust + right.Trust, left.Fatigue + right.Fatigue);

    public static Effect operator *(Effect effect, double factor) =>
        new(effect.Alarm * factor, effect.Closeness * factor, effect.Autonomy * factor, effect.Trust * factor, effect.Fatigue * factor);
}
