using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Menu;

/// <summary>What the menu offers, in the order of <c>menu.yaml</c>.</summary>
public sealed record ExerciseMenu(IReadOnlyList<MenuEntry> Entries)
{
    private static readonly string[] Keys = ["entries"];

    public IReadOnlyList<Choice> Choices => [.. Entries.Select(entry => new Choice(entry.Label, $"menu/{entry.Exercise}"))];

    public static ExerciseMenu Read(IReadOnlyList<ContentFile> content, IReadOnlyCollection<string> exercises, ContentErrors errors)
    {
        var entries = new List<MenuEntry>();
        foreach (var file in content.Where(file => file.Path.EndsWith("/menu.yaml", StringComparison.Ordinal)))
        {
            if (ContentSource.Open(file, errors) is not { } root)
                continue;
            errors.UnknownKeys(root, "menu.yaml", Keys);
            if (root["entries"] is not { } list)
                errors.Missing(root, "entries", "menu.yaml");
            else if (!list.IsList)
                errors.NeedsList(list, "“entries”");
            else
                entries.AddRange(list.Items.Select(item => ReadEntry(item, exercises, errors)).OfType<MenuEntry>());
        }

        return new ExerciseMenu(entries);
    }

    private static MenuEntry? ReadEntry(ContentNode item, IReadOnlyCollection<string> exercises, ContentErrors errors)
    {
        foreach (var (exercise, label) in item.Entries)
        {
            if (!exercises.Contains(exercise.Text))
                errors.UnknownName(exercise, "exercise", exercise.Text, exercises);
            else if (!label.IsText || label.Text.Length == 0)
                errors.NeedsSentence(label, "an entry of the menu");
            else
                return new MenuEntry(exercise.Text, label.Text);
            return null;
        }

        errors.NeedsKeys(item, "an entry of the menu");
        return null;
    }
}

public sealed record MenuEntry(string Exercise, string Label);
