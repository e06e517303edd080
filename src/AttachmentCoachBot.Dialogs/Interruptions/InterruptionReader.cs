using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Interruptions;

/// <summary>Reads <c>interruptions.yaml</c>. The first that matches wins.</summary>
public static class InterruptionReader
{
    private static readonly string[] Keys = ["name", "match", "say", "then"];

    private static readonly string[] Actions = [.. Enum.GetNames<InterruptionAction>().Select(name => name.ToLowerInvariant())];

    public static IReadOnlyList<Interruption> Read(IReadOnlyList<ContentFile> content, ContentErrors errors)
    {
        var all = new List<Interruption>();
        foreach (var file in content.Where(file => file.Path.EndsWith("interruptions.yaml", StringComparison.Ordinal)))
        {
            if (ContentSource.Open(file, errors) is not { } root)
                continue;
            foreach (var (key, _) in root.Entries.Where(entry => entry.Key.Text != "listen"))
                errors.UnknownKey(key, "interruptions.yaml", ["listen"]);
            if (root["listen"] is not { } list)
                errors.Missing(root, "listen", "interruptions.yaml");
            else if (!list.IsList)
                errors.NeedsList(list, "“listen”");
            else
                foreach (var item in list.Items)
                    if (ReadOne(item, errors) is { } one)
                    {
                        FindTaken(item, one, all, errors);
                        all.Add(one);
                    }
        }

        return all;
    }

    private static void FindTaken(ContentNode item, Interruption one, List<Interruption> before, ContentErrors errors)
    {
        foreach (var phrase in one.Match.All)
            if (before.Find(other => other.Match.Are(phrase)) is { } first)
                errors.Twice(item["match"]!, "interruptions", phrase, $"it already means “{first.Name}”; leave it in one place");
    }

    private static Interruption? ReadOne(ContentNode node, ContentErrors errors)
    {
        if (!node.IsMap)
        {
            errors.NeedsKeys(node, "an interruption");
            return null;
        }

        errors.UnknownKeys(node, "an interruption", Keys);
        foreach (var key in (string[])["name", "match", "then"])
            if (node[key] is null)
                errors.Missing(node, key, "an interruption");
        if (node["name"] is not { IsText: true } name || node["then"] is not { } then)
            return null;
        if (!Actions.Contains(then.Text))
        {
            errors.UnknownName(then, "action", then.Text, Actions);
            return null;
        }

        var say = node["say"] is { } words ? WordingReader.ReadWordings(words, "“say”") : [];
        foreach (var wording in say)
            foreach (var placeholder in wording.Placeholders.Where(placeholder => placeholder != "nickname"))
                errors.NeverSaved(wording.Where, placeholder, ["nickname"], "known at every step");
        return new Interruption(name.Text, Phrases.Read(node["match"], "“match”"), say, Enum.Parse<InterruptionAction>(then.Text, ignoreCase: true));
    }
}
