using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Language.Examples;

/// <summary>Reads <c>dialogs/*.examples.yaml</c>: sentences written by us, one a line, under the group they belong to.</summary>
internal static class ExampleSentences
{
    private static readonly string[] Keys = ["title", "examples"];

    public static ExampleModel Learn(IEnumerable<ContentFile> content, string name, ContentErrors errors)
    {
        var examples = new List<(string, string)>();
        foreach (var file in content.Where(file => file.IsKind("examples") && file.Name == name))
        {
            if (ContentSource.Open(file, errors) is not { } root)
                continue;
            foreach (var (key, _) in root.Entries.Where(entry => !Keys.Contains(entry.Key.Text)))
                errors.UnknownKey(key, "examples", Keys);
            if (root["examples"] is not { IsMap: true } groups)
            {
                errors.Missing(root, "examples", "a file of examples");
                continue;
            }

            foreach (var (group, sentences) in groups.Entries)
                foreach (var sentence in sentences.Items)
                    if (sentence.IsText)
                        examples.Add((group.Text, sentence.Text));
                    else
                        errors.NeedsSentence(sentence, $"“{group.Text}”");
        }

        return new ExampleModel(examples);
    }
}
