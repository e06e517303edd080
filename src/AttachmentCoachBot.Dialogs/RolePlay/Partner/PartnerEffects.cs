using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.RolePlay.Partner;

/// <summary>What each move does to a partner of each pattern, and how such a partner comes into the room. From <c>partner-effects.yaml</c>.</summary>
public sealed class PartnerEffects
{
    private readonly Dictionary<(AttachmentPattern, string), Effect> _effects = [];
    private readonly Dictionary<AttachmentPattern, PartnerFeelings> _starts = [];

    internal PartnerEffects()
    {
    }

    public Effect Of(AttachmentPattern pattern, string move) => _effects.GetValueOrDefault((pattern, move));

    public PartnerFeelings Start(AttachmentPattern pattern) => _starts.GetValueOrDefault(pattern) ?? new PartnerFeelings(0.4, 0.5, 0.5, 0.5, 0);

    internal void Set(AttachmentPattern pattern, string move, Effect effect) => _effects[(pattern, move)] = effect;

    internal void SetStart(AttachmentPattern pattern, PartnerFeelings start) => _starts[pattern] = start;
}
