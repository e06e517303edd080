using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Styles;

/// <summary>Reads <c>dialogs/styles.rules.yaml</c>: ways in which people describe each pattern in themselves.</summary>
internal sealed class StyleRules
{
    private static readonly string[] RootKeys = ["title", "patterns"];
    private static readonly string[] PatternKeys = ["pattern", "strong", "fair"];

    public PatternIndex<StyleCue> Cues { get; } = new();

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
            else
                foreach (var pattern in patterns.Items)
                    rules.ReadPattern(pattern, classes, errors);
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
            errors.UnknownName(name, "pattern", name.Text, Enum.GetNames<AttachmentPattern>());
            return;
        }

        foreach (var (key, weight) in new[] { ("strong", 3.0), ("fair", 1.5) })
            if (node[key] is { } ways)
                foreach (var way in ways.Items)
                    ReadCue(pattern, way, weight, classes, errors);
    }

    private void ReadCue(AttachmentPattern attachment, ContentNode way, double weight, WordClasses classes, ContentErrors errors)
    {
        try
        {
            Cues.Add(Pattern.Parse(way.Text, classes), new StyleCue(attachment, weight, way.Text));
        }
        catch (FormatException mistake)
        {
            errors.BadPattern(way, mistake.Data["offset"] as int? ?? 0, mistake.Message);
        }
    }
}

internal sealed record StyleCue(AttachmentPattern Attachment, double Weight, string Source);
