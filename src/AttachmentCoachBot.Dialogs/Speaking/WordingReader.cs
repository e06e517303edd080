using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Speaking;

/// <summary>Reads <c>*.wordings.yaml</c>: under each name one sentence, or a list of wordings that take turns.</summary>
public static class WordingReader
{
    public static WordingBook Read(IReadOnlyList<ContentFile> content, ContentErrors errors)
    {
        var entries = new Dictionary<string, IReadOnlyList<Wording>>(StringComparer.Ordinal);
        foreach (var file in content.Where(file => file.IsKind("wordings")))
        {
            if (ContentSource.Open(file, errors) is not { } root)
                continue;
            ReadEntries(file, root, entries, errors);
        }

        return new WordingBook(entries);
    }

    /// <summary>One sentence, or a list of them.</summary>
    public static IReadOnlyList<Wording> ReadWordings(ContentNode node, string place)
    {
        if (node.IsInline && node.Items.FirstOrDefault(item => item is { IsText: true, IsQuoted: false } && item.Text.Contains(' ', StringComparison.Ordinal)) is { } half)
            node.Source.Errors.SplitSentence(half, place);
        if (!node.Items.Any())
            node.Source.Errors.NeedsSentence(node, place);
        var wordings = new List<Wording>();
        foreach (var item in node.Items)
            if (item.IsText && item.Text.Length > 0)
                wordings.Add(Wording.Read(item));
            else
                node.Source.Errors.NeedsSentence(item, place);
        return wordings;
    }

    private static void ReadEntries(ContentFile file, ContentNode root, Dictionary<string, IReadOnlyList<Wording>> entries, ContentErrors errors)
    {
        var needed = WordingsNeeded.In(file.Name);
        foreach (var (key, value) in root.Entries)
        {
            var wordings = ReadWordings(value, $"“{key.Text}”");
            entries[$"{file.Name}/{key.Text}"] = wordings;
            if (!needed.TryGetValue(key.Text, out var known))
            {
                errors.UnknownKey(key, $"{file.Name}.wordings.yaml", needed.Keys);
                continue;
            }

            foreach (var wording in wordings)
                foreach (var name in wording.Placeholders)
                    if (!known.Contains(name) && name != "nickname")
                        errors.NeverSaved(wording.Where, name, known, "given here");
        }

        foreach (var name in needed.Keys.Where(name => root[name] is null))
            errors.Missing(root, name, $"{file.Name}.wordings.yaml");
    }
}
