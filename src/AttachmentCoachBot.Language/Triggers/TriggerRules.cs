using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>Reads <c>dialogs/triggers.rules.yaml</c>.</summary>
internal sealed class TriggerRules
{
    private static readonly string[] RootKeys = ["title", "kinds"];
    private static readonly string[] KindKeys = ["kind", "name", "strong", "fair", "slight"];
    private static readonly (string Key, double Weight)[] Strengths = [("strong", 3), ("fair", 1.5), ("slight", 0.5)];

    public List<TriggerKind> Kinds { get; } = [];
    public PatternIndex<TriggerCue> Cues { get; } = new();

    public static TriggerRules Read(IEnumerable<ContentFile> content, WordClasses classes, ContentErrors errors)
    {
        var rules = new TriggerRules();
        foreach (var file in content.Where(file => file.IsKind("rules") && file.Name == "triggers"))
        {
            if (ContentSource.Open(file, errors) is not { } root)
                continue;
            errors.UnknownKeys(root, "the rules of triggers", RootKeys);
            if (root["kinds"] is not { } kinds)
                errors.Missing(root, "kinds", "the rules of triggers");
            else if (!kinds.IsList)
                errors.NeedsList(kinds, "“kinds”");
            else
                foreach (var kind in kinds.Items)
                    rules.ReadKind(kind, classes, errors);
        }

        return rules;
    }

    private void ReadKind(ContentNode node, WordClasses classes, ContentErrors errors)
    {
        errors.UnknownKeys(node, "a kind of trigger", KindKeys);
        if (node["kind"] is not { IsText: true } kind || node["name"] is not { IsText: true } name)
        {
            errors.Missing(node, node["kind"] is null ? "kind" : "name", "a kind of trigger");
            return;
        }

        Kinds.Add(new TriggerKind(kind.Text, name.Text));
        foreach (var (key, weight) in Strengths)
            if (node[key] is { } ways)
                foreach (var way in ways.Sentences("a way of putting it"))
                    ReadCue(kind.Text, way, weight, classes, errors);
    }

    private void ReadCue(string kind, ContentNode way, double weight, WordClasses classes, ContentErrors errors)
    {
        if (Pattern.Read(way, classes, errors) is { } pattern)
            Cues.Add(pattern, new TriggerCue(kind, pattern, weight));
    }
}
