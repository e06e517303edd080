using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Styles;

/// <summary>Reads <c>dialogs/styles.rules.yaml</c>: ways in which people describe each pattern in themselves.</summary>
internal sealed class StyleRules
{
    private static readonly string[] RootKeys = ["title", "patterns", "push-pull"];
    private static readonly string[] PullKeys = ["reaching", "fleeing"];
    private static readonly string[] PatternKeys = ["pattern", "strong", "fair"];

    public PatternIndex<StyleCue> Cues { get; } = new();

    /// <summary>Words of reaching (true) and of getting away (false); the two together speak for push–pull.</summary>
    public PatternIndex<bool> Pulls { get; } = new();

    public static StyleRules Read(IEnumerable<ContentFile> content, WordClasses classes, ContentErrors errors)
    {
        var rules = new StyleRules();
        foreach (var file in content.Where(file => file.IsKind("rules") && file.Name == "styles"))
        {
            if (ContentSource.Open(file, errors) is not { } root)
                continue;
            errors.UnknownKeys(root, "the rules of styles", RootKeys);
            if (root["patterns"] is not { } patterns)
                errors.Missing(root, "patterns", "the rules of styles");
            else if (!patterns.IsList)
                errors.NeedsList(patterns, "“patterns”");
            else
                foreach (var pattern in patterns.Items)
                    rules.ReadPattern(pattern, classes, errors);
            if (root["push-pull"] is { } pulls)
                rules.ReadPulls(pulls, classes, errors);
        }

        return rules;
    }

    private void ReadPattern(ContentNode node, WordClasses classes, ContentErrors errors)
    {
        errors.UnknownKeys(node, "a pattern", PatternKeys);
        if (node["pattern"] is not { IsText: true } name)
        {
            errors.Missing(node, "pattern", "a pattern");
            return;
        }

        if (!Enum.TryParse<AttachmentPattern>(name.Text, ignoreCase: true, out var pattern))
        {
            errors.UnknownName(name, "pattern", name.Text, Enum.GetNames<AttachmentPattern>().Select(known => known.ToLowerInvariant()));
            return;
        }

        foreach (var (key, weight) in new[] { ("strong", 3.0), ("fair", 1.5) })
            if (node[key] is { } ways)
                foreach (var way in ways.Sentences("a way of putting it"))
                    ReadCue(pattern, way, weight, classes, errors);
    }

    private void ReadPulls(ContentNode node, WordClasses classes, ContentErrors errors)
    {
        foreach (var (key, ways) in node.Entries)
        {
            if (!PullKeys.Contains(key.Text))
                errors.UnknownKey(key, "“push-pull”", PullKeys);
            foreach (var way in ways.Sentences("a way of putting it"))
                if (Pattern.Read(way, classes, errors) is { } pattern)
                    Pulls.Add(pattern, key.Text == "reaching");
        }
    }

    private void ReadCue(AttachmentPattern attachment, ContentNode way, double weight, WordClasses classes, ContentErrors errors)
    {
        if (Pattern.Read(way, classes, errors) is { } pattern)
            Cues.Add(pattern, new StyleCue(attachment, weight, way.Text));
    }
}

internal sealed record StyleCue(AttachmentPattern Attachment, double Weight, string Source);
