using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>All rules and pardons of <c>dialogs/blame*.rules.yaml</c>.</summary>
internal sealed class BlameRules
{
    public PatternIndex<BlameRule> Rules { get; } = new();

    public PatternIndex<Pardon> Pardons { get; } = new();

    /// <summary>Why a kind is hard to hear, in words for a lay person. A kind that content gives no reason for has an empty sentence.</summary>
    public Dictionary<BlameKind, IReadOnlyList<string>> Reasons { get; } = Enum.GetValues<BlameKind>().ToDictionary(kind => kind, _ => (IReadOnlyList<string>)[""]);

    /// <summary>Reads every rules file; every mistake goes to <paramref name="errors"/>, and what was readable is kept.</summary>
    public static BlameRules Read(IReadOnlyList<ContentFile> content, WordClasses classes, ContentErrors errors)
    {
        var rules = new BlameRules();
        var roots = content
            .Where(file => file.IsKind("rules") && file.Name.StartsWith("blame", StringComparison.Ordinal))
            .Select(file => ContentSource.Open(file, errors))
            .OfType<ContentNode>()
            .ToList();
        var reader = new BlameRulesReader(rules, classes, errors);
        foreach (var root in roots)
            reader.ReadReasons(root);
        foreach (var root in roots)
            reader.Read(root);
        return rules;
    }
}
