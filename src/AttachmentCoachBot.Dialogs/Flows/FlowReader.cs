using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Flows;

/// <summary>Reads <c>*.flow.yaml</c>. It goes on after a mistake, so that an author sees all of them at once.</summary>
public sealed class FlowReader
{
    private static readonly string[] FlowKeys = ["title", "start", "steps"];
    private static readonly string[] StepKeys = ["name", "say", "ask", "choose", "run", "save", "example", "options", "why", "skip", "go"];
    private static readonly string[] OptionKeys = ["save", "go", "also"];
    private static readonly string[] Kinds = ["say", "ask", "choose", "run"];

    private readonly ContentErrors _errors;

    private FlowReader(ContentErrors errors) => _errors = errors;

    /// <summary>The flow, or null when it cannot be played; the mistakes are in <paramref name="errors"/>.</summary>
    /// <param name="exercises">Names of all exercises, which a step may lead to.</param>
    public static Flow? Read(ContentFile file, IReadOnlyCollection<string> exercises, ContentErrors errors)
    {
        if (ContentSource.Open(file, errors) is not { } root)
            return null;
        if (new FlowReader(errors).ReadFlow(file, root) is not { Steps.Count: > 0 } flow)
            return null;
        FlowChecks.Check(flow, exercises, errors);
        return flow;
    }

    private Flow? ReadFlow(ContentFile file, ContentNode root)
    {
        _errors.UnknownKeys(root, "a flow", FlowKeys);
        var title = Sentence(root, "title") ?? file.Name;
        if (root["title"] is null)
            _errors.Missing(root, "title", "a flow");
        var start = Phrases.Read(root["start"], "“start”");
        if (root["steps"] is not { } list)
        {
            _errors.Missing(root, "steps", "a flow");
            return null;
        }

        if (!list.IsList)
        {
            _errors.NeedsList(list, "“steps”");
            return null;
        }

        return new Flow(file.Name, title, start, [.. list.Items.Select(ReadStep).OfType<Step>()]);
    }

    private Step? ReadStep(ContentNode node)
    {
        if (!node.IsMap)
        {
            _errors.NeedsKeys(node, "a step");
            return null;
        }

        _errors.UnknownKeys(node, "a step", StepKeys);
        var kinds = node.Entries.Where(entry => Kinds.Contains(entry.Key.Text)).Select(entry => entry.Key).ToList();
        if (kinds.Count == 0)
        {
            _errors.Missing(node, "say", "a step");
            return null;
        }

        if (kinds.Count > 1)
            _errors.SaysAndAsks(kinds[1], kinds[0].Text, kinds[1].Text);
        return ReadStep(node, kinds[0].Text);
    }

    private Step? ReadStep(ContentNode node, string kind)
    {
        var save = Sentence(node, "save");
        var name = Sentence(node, "name") ?? save ?? "";
        if (kind != "say" && name.Length == 0)
            _errors.Missing(node, "name", $"a step that {(kind == "run" ? "runs an exercise" : "waits for an answer")}");
        var go = Sentence(node, "go");
        if (kind == "run")
            return Sentence(node, "run") is { } exercise ? new RunStep(name, go, node, exercise) : null;

        var words = WordingReader.ReadWordings(node[kind]!, $"“{kind}”");
        if (words.Count == 0)
            return null;
        if (kind == "say")
            return new SayStep(name, go, node, words);

        var why = node["why"] is { } reason ? WordingReader.ReadWordings(reason, "“why”") : [];
        var skip = Sentence(node, "skip");
        return kind == "ask"
            ? new AskStep(name, go, node, words, save, why, skip, Sentence(node, "example"))
            : new ChooseStep(name, go, node, words, save, why, skip, ReadOptions(node));
    }

    private List<Option> ReadOptions(ContentNode step)
    {
        if (step["options"] is not { } list)
        {
            _errors.Missing(step, "options", "a step that lets people choose");
            return [];
        }

        if (!list.IsList)
        {
            _errors.NeedsList(list, "“options”");
            return [];
        }

        return [.. list.Items.Select(ReadOption).OfType<Option>()];
    }

    /// <summary>“label”, “label: target”, or “label:” with save, go and also below it.</summary>
    private Option? ReadOption(ContentNode node)
    {
        if (node.IsText)
            return new Option(node.Text, null, null, [], node);
        if (node.Entries.Select(entry => (KeyValuePair<ContentNode, ContentNode>?)entry).FirstOrDefault() is not { } only)
        {
            _errors.NeedsSentence(node, "an option");
            return null;
        }

        var (label, value) = only;
        if (value.IsText)
            return new Option(label.Text, null, value.Text, [], label);
        if (!value.IsMap)
        {
            _errors.NeedsKeys(value, "an option");
            return null;
        }

        _errors.UnknownKeys(value, "an option", OptionKeys);
        IReadOnlyList<string> also = value["also"] is { } words ? [.. words.Items.Select(item => item.Text).Where(text => text.Length > 0)] : [];
        return new Option(label.Text, Sentence(value, "save"), Sentence(value, "go"), also, label);
    }

    private string? Sentence(ContentNode map, string key)
    {
        if (map[key] is not { } value)
            return null;
        if (value.IsText && value.Text.Length > 0)
            return value.Text;
        _errors.NeedsSentence(value, $"“{key}”");
        return null;
    }
}
