using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>What <c>rephrase.templates.yaml</c> holds: the shapes, the gentle openings, what is left out, and what is said plainly.</summary>
internal sealed class RephraseContent
{
    private static readonly string[] Keys = ["title", "shapes", "gentle-openings", "leave-out", "plain-words"];
    private static readonly string[] Shapes = ["short", "full", "full-with-side", "reaching", "protecting", "push-pull", "steady"];

    public MessageTemplates Templates { get; } = new();
    public PlainWords PlainWords { get; } = new();
    public PatternIndex<string> LeaveOut { get; } = new();
    public List<string> GentleOpenings { get; } = [];

    public static RephraseContent Read(IEnumerable<ContentFile> content, WordClasses classes, ContentErrors errors)
    {
        var result = new RephraseContent();
        foreach (var file in content.Where(file => file.IsKind("templates")))
            if (ContentSource.Open(file, errors) is { } root)
                result.Read(root, classes, errors);
        return result;
    }

    private void Read(ContentNode root, WordClasses classes, ContentErrors errors)
    {
        errors.UnknownKeys(root, "a file of messages", Keys);
        if (root["shapes"] is null)
            errors.Missing(root, "shapes", "a file of messages");
        foreach (var (shape, wordings) in root["shapes"]?.Entries ?? [])
        {
            if (!Shapes.Contains(shape.Text))
                errors.UnknownKey(shape, "the shapes", Shapes);
            foreach (var wording in wordings.Sentences($"“{shape.Text}”"))
                Templates.Add(shape.Text, wording);
        }

        foreach (var opening in root["gentle-openings"]?.Sentences("“gentle-openings”") ?? [])
            GentleOpenings.Add(opening.Text);
        foreach (var item in root["leave-out"]?.Items ?? [])
            if (Pattern.Read(item, classes, errors) is { } pattern)
                LeaveOut.Add(pattern, item.Text);

        foreach (var item in root["plain-words"]?.Items ?? [])
        {
            if (!item.IsMap)
                errors.NeedsKeys(item, "“plain-words”");
            foreach (var (from, to) in item.Entries)
                PlainWords.Add(from, to);
        }
    }
}
