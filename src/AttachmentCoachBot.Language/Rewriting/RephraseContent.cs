using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>What the files of messages hold (<c>*.templates.yaml</c>): the shapes, the gentle openings, what is left out, and what is said plainly.</summary>
internal sealed class RephraseContent
{
    private static readonly string[] Keys = ["title", "shapes", "gentle-openings", "leave-out", "plain-words", "plain-nouns", "judging"];
    private static readonly string[] Shapes = ["short", "full", "full-with-side", "reaching", "protecting", "push-pull", "steady"];

    public MessageTemplates Templates { get; } = new();
    public PlainWords PlainWords { get; } = new();
    public JudgingWords Judging { get; } = new();
    public PatternIndex<string> LeaveOut { get; } = new();
    public List<string> GentleOpenings { get; } = [];

    public static RephraseContent Read(IEnumerable<ContentFile> content, WordClasses classes, ContentErrors errors)
    {
        var result = new RephraseContent();
        var roots = content.Where(file => file.IsKind("templates")).Select(file => ContentSource.Open(file, errors)).OfType<ContentNode>().ToList();
        foreach (var root in roots)
            result.Read(root, classes, errors);
        if (roots.Count > 0 && !roots.Exists(root => root["shapes"] is not null))
            errors.Missing(roots[0], "shapes", "a file of messages");
        return result;
    }

    private void Read(ContentNode root, WordClasses classes, ContentErrors errors)
    {
        errors.UnknownKeys(root, "a file of messages", Keys);
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

        ReadPlain(root, "plain-words", isNoun: false, errors);
        ReadPlain(root, "plain-nouns", isNoun: true, errors);
        if (root["judging"] is { } judging)
            Judging.Read(judging, errors);
    }

    private void ReadPlain(ContentNode root, string key, bool isNoun, ContentErrors errors)
    {
        foreach (var item in root[key]?.Items ?? [])
        {
            if (!item.IsMap)
                errors.NeedsKeys(item, $"“{key}”");
            foreach (var (from, to) in item.Entries)
                PlainWords.Add(from, to, isNoun);
        }
    }
}
