using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>Reads <c>rephrase.exercise.yaml</c>; every mistake goes to the errors.</summary>
internal static class RephraseScriptReader
{
    private const string Tail = "<words>";

    private static readonly string[] Keys = ["title", "start", "choices", "edits", "offers", "vague"];
    private static readonly string[] OptionKeys = ["name", "also"];
    private static readonly string[] Offers = ["feelings", "needs", "requests", "loud", "under-anger", "moments"];

    /// <summary>What the code asks of each choice, by step.</summary>
    private static readonly Dictionary<string, string[]> Choices = new(StringComparer.Ordinal)
    {
        ["calm"] = ["keep", "more", "other", "rehearse"],
        ["who"] = ["partner", "ex", "other"],
        ["pattern"] = ["anxious", "avoidant", "disorganized", "secure", "none"],
        ["drafts"] = ["short", "full", "reaching", "protecting", "push-pull", "steady", "other-words"],
        ["chosen"] = ["keep", "side", "change", "drafts", "rehearse"],
        ["meaning"] = ["moment", "feeling", "need", "request", "text"],
        ["own"] = ["again", "draft", "keep"],
        ["later"] = ["next", "done"],
        ["feeling"] = ["stays"],
    };

    /// <summary>The exercise, or null when no file holds it.</summary>
    public static RephraseScript? Read(IReadOnlyList<ContentFile> content, ContentErrors errors)
    {
        if (content.FirstOrDefault(file => file.IsKind("exercise") && file.Name == RephraseDialog.Id) is not { } file || ContentSource.Open(file, errors) is not { } root)
            return null;
        errors.UnknownKeys(root, "the exercise", Keys);
        foreach (var key in Keys)
            if (root[key] is null)
                errors.Missing(root, key, "the exercise");
        return new RephraseScript(
            root["title"]?.Text ?? RephraseDialog.Id, Phrases.Read(root["start"], "“start”"), ReadChoices(root["choices"], errors), ReadEdits(root["edits"], errors), ReadOffers(root["offers"], errors),
            Phrases.Read(root["vague"], "“vague”"));
    }

    private static Dictionary<string, IReadOnlyList<TalkOption>> ReadChoices(ContentNode? node, ContentErrors errors)
    {
        var choices = Choices.Keys.ToDictionary(step => step, _ => (IReadOnlyList<TalkOption>)[], StringComparer.Ordinal);
        foreach (var (step, list) in node?.Entries ?? [])
        {
            if (!Choices.TryGetValue(step.Text, out var known))
            {
                errors.UnknownKey(step, "the choices", Choices.Keys);
                continue;
            }

            var options = list.Items.SelectMany(item => item.Entries).Select(entry => ReadOption(entry.Key, entry.Value, known, errors)).OfType<TalkOption>().ToList();
            foreach (var name in known.Where(name => !options.Exists(option => option.Name == name)))
                errors.Missing(step, name, $"“{step.Text}”");
            choices[step.Text] = options;
        }

        foreach (var step in Choices.Keys.Where(step => node is not null && node[step] is null))
            errors.Missing(node!, step, "the choices");
        return choices;
    }

    private static TalkOption? ReadOption(ContentNode label, ContentNode value, string[] known, ContentErrors errors)
    {
        if (value.IsMap)
            errors.UnknownKeys(value, "a choice", OptionKeys);
        var name = value.IsMap ? value["name"] : value;
        if (name is null)
            errors.Missing(label, "name", "a choice");
        else if (!known.Contains(name.Text))
            errors.UnknownName(name, "choice", name.Text, known);
        else
            return new TalkOption(name.Text, label.Text, value["also"]?.Items.Select(item => item.Text).ToList() ?? []);
        return null;
    }

    private static EditPhrases ReadEdits(ContentNode? node, ContentErrors errors)
    {
        var edits = new List<EditPhrase>();
        foreach (var (name, list) in node?.Entries ?? [])
        {
            if (!EditPhrases.Names.Contains(name.Text))
                errors.UnknownKey(name, "the edits", EditPhrases.Names);
            else
                edits.Add(ReadEdit(name.Text, list, errors));
        }

        foreach (var name in EditPhrases.Names.Where(name => node is not null && node[name] is null))
            errors.Missing(node!, name, "the edits");
        return new EditPhrases(edits);
    }

    private static EditPhrase ReadEdit(string name, ContentNode list, ContentErrors errors)
    {
        var closed = new List<string>();
        var openings = new List<string>();
        foreach (var item in list.Items)
        {
            var isOpen = item.Text.EndsWith(Tail, StringComparison.Ordinal);
            var written = isOpen ? item.Text[..^Tail.Length].TrimEnd(' ', ':') : item.Text;
            try
            {
                (isOpen ? openings : closed).AddRange(Phrases.Of(written).All);
            }
            catch (FormatException mistake)
            {
                errors.BadPattern(item, 0, mistake.Message);
            }
        }

        return new EditPhrase(name, Phrases.Of([.. closed]), [.. openings.OrderByDescending(opening => opening.Length).ThenBy(opening => opening, StringComparer.Ordinal)]);
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadOffers(ContentNode? node, ContentErrors errors)
    {
        if (node is not null)
            errors.UnknownKeys(node, "the offers", Offers);
        foreach (var name in Offers.Where(name => node is not null && node[name] is null))
            errors.Missing(node!, name, "the offers");
        return Offers.ToDictionary(name => name, name => (IReadOnlyList<string>)(node?[name]?.Items.Select(item => item.Text).ToList() ?? []), StringComparer.Ordinal);
    }
}
