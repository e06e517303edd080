using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.RolePlay.Partner;

/// <summary>What partners say, by pattern, and the principles that every such line keeps. From <c>partner-*.yaml</c>.</summary>
public sealed class PartnerMaterial
{
    private readonly Dictionary<AttachmentPattern, List<PartnerLine>> _lines = [];
    private readonly Dictionary<AttachmentPattern, IReadOnlyList<string>> _principles = [];

    internal PartnerMaterial()
    {
    }

    public IReadOnlyList<PartnerLine> LinesOf(AttachmentPattern pattern) => _lines.GetValueOrDefault(pattern) ?? [];

    public IReadOnlyList<string> PrinciplesOf(AttachmentPattern pattern) => _principles.GetValueOrDefault(pattern) ?? [];

    internal void Add(AttachmentPattern pattern, IEnumerable<PartnerLine> lines)
    {
        if (!_lines.TryGetValue(pattern, out var all))
            _lines[pattern] = all = [];
        all.AddRange(lines);
    }

    internal void SetPrinciples(AttachmentPattern pattern, IReadOnlyList<string> principles) => _principles[pattern] = principles;
}
