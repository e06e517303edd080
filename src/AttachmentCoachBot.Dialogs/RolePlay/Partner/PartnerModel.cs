using AttachmentCoachBot.Dialogs.RolePlay.Moves;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.RolePlay.Partner;

/// <summary>
/// How a partner of a pattern is moved by a line. Lawful and gradual: what softens never raises the alarm, what hardens never lowers it, one line changes only so much,
/// and blame in a line takes most of the softness out of it.
/// </summary>
public sealed class PartnerModel(PartnerEffects effects)
{
    /// <summary>The smallest change of alarm that counts as one.</summary>
    public const double Noticeable = 0.01;

    /// <summary>As much as one line can calm, and as much as one can alarm.</summary>
    private const double MostCalmed = -0.2, MostAlarmed = 0.22;

    /// <summary>How much of the softness in a line is left when there is blame in it too.</summary>
    private const double LeftBesideBlame = 0.25;

    /// <summary>How much of it is left on the one turn on which a push–pull partner swings back from closeness.</summary>
    private const double LeftWhileSwinging = 0.35;

    /// <summary>How much less a wholly tired partner is calmed.</summary>
    private const double CostOfFatigue = 0.4;

    /// <summary>Alarm is quick and calm is slow: this much of what a line softens arrives.</summary>
    private const double CalmIsSlow = 0.75;

    /// <summary>Every turn of a hard talk tires a little.</summary>
    private static readonly Effect EveryTurn = new(0, 0, 0, 0, 0.02);

    public PartnerEffects Effects => effects;

    public PartnerFeelings Start(AttachmentPattern pattern) => effects.Start(pattern);

    /// <summary>Which way a line pushes the tension, before any bound: the sum over its moves.</summary>
    public double TensionOf(AttachmentPattern pattern, MoveReading reading) => ChangeBy(pattern, reading, 0, isSwinging: false).Alarm;

    /// <summary>The feelings after a line.</summary>
    /// <param name="isSwinging">True on the one turn on which a push–pull partner pulls back from what came close.</param>
    public PartnerFeelings After(AttachmentPattern pattern, PartnerFeelings feelings, MoveReading reading, bool isSwinging = false) =>
        feelings.Plus(ChangeBy(pattern, reading, feelings.Fatigue, isSwinging) + EveryTurn);

    private Effect ChangeBy(AttachmentPattern pattern, MoveReading reading, double fatigue, bool isSwinging)
    {
        var soft = Sum(pattern, reading.Softening);
        var hard = Sum(pattern, reading.Hardening);
        soft *= CalmIsSlow * (1 - CostOfFatigue * fatigue);
        if (hard.Alarm > 0)
            soft *= LeftBesideBlame;
        if (isSwinging)
            soft *= LeftWhileSwinging;
        return soft with { Alarm = Math.Max(MostCalmed, soft.Alarm) } + hard with { Alarm = Math.Min(MostAlarmed, hard.Alarm) };
    }

    private Effect Sum(AttachmentPattern pattern, IEnumerable<FoundMove> moves) =>
        moves.Aggregate(default(Effect), (sum, found) => sum + effects.Of(pattern, found.Move.Name));
}
