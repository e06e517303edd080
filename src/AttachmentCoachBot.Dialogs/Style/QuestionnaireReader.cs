using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>Reads <c>*.questionnaire.yaml</c>. It goes on after a mistake, so that an author sees all of them at once.</summary>
public sealed class QuestionnaireReader
{
    private static readonly string[] RootKeys = ["title", "start", "scale", "dimensions", "results"];
    private static readonly string[] DimensionKeys = ["anxiety", "avoidance", "push-pull"];
    private static readonly string[] StatementKeys = ["name", "say", "reversed"];
    private static readonly string[] ResultKeys = ["pattern", "called", "means", "protects", "hot-spots", "helps", "practice"];
    private static readonly string[] Placeholders = ["person"];

    private readonly ContentErrors _errors;
    private readonly List<ContentNode> _names = [];

    private QuestionnaireReader(ContentErrors errors) => _errors = errors;

    /// <summary>The questionnaire, or null when it cannot be played; the mistakes are in <paramref name="errors"/>.</summary>
    public static Questionnaire? Read(ContentFile file, ContentErrors errors) =>
        ContentSource.Open(file, errors) is { } root ? new QuestionnaireReader(errors).ReadAll(file, root) : null;

    private Questionnaire? ReadAll(ContentFile file, ContentNode root)
    {
        _errors.UnknownKeys(root, "a questionnaire", RootKeys);
        foreach (var key in RootKeys.Where(key => root[key] is null))
            _errors.Missing(root, key, "a questionnaire");
        var start = Phrases.Read(root["start"], "“start”");
        var scale = root["scale"] is { } steps ? ReadScale(steps) : null;
        var statements = root["dimensions"] is { } dimensions ? ReadDimensions(dimensions) : [];
        var patterns = root["results"] is { } results ? ReadResults(results) : [];
        return scale is null || statements.Count == 0 || patterns.Count < Enum.GetValues<AttachmentPattern>().Length
            ? null
            : new Questionnaire(file.Name, root["title"]?.Text ?? file.Name, start, scale, statements, patterns);
    }

    private AnswerScale? ReadScale(ContentNode node)
    {
        var steps = node.Entries.ToList();
        if (steps.Count != AnswerScale.Highest || steps.Where((step, at) => step.Key.Text != $"{at + 1}").Any())
        {
            _errors.NotTheScale(node, AnswerScale.Highest);
            return null;
        }

        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (step, words) in steps)
            foreach (var word in words.Items)
            {
                if (!word.IsText || word.Text.Length == 0)
                    _errors.NeedsSentence(word, "a step of the scale");
                else if (!first.TryAdd(MessageReader.Plain(word.Text), step.Text))
                    _errors.Twice(word, "answers", word.Text, $"it already means {first[MessageReader.Plain(word.Text)]}; leave it in one place");
            }

        return new AnswerScale([.. steps.Select(step => (IReadOnlyList<string>)[.. step.Value.Items.Select(item => item.Text)])]);
    }

    private List<Statement> ReadDimensions(ContentNode node)
    {
        _errors.UnknownKeys(node, "“dimensions”", DimensionKeys);
        var lists = new List<List<Statement>>();
        foreach (var (key, dimension) in DimensionKeys.Zip(Enum.GetValues<Dimension>()))
        {
            if (node[key] is not { } list)
            {
                _errors.Missing(node, key, "“dimensions”");
                continue;
            }

            if (!list.IsList)
            {
                _errors.NeedsList(list, $"“{key}”");
                continue;
            }

            var statements = list.Items.Select(item => ReadStatement(item, dimension)).OfType<Statement>().ToList();
            if (dimension != Dimension.PushPull && statements.Count != 2 * statements.Count(statement => statement.IsReversed))
                _errors.NotBalanced(list, key, statements.Count(statement => statement.IsReversed), statements.Count);
            lists.Add(statements);
        }

        // The dimensions take turns, so that nobody sees which statement belongs to which; push and pull comes last.
        return lists.Count < DimensionKeys.Length
            ? []
            : [.. Enumerable.Range(0, Math.Max(lists[0].Count, lists[1].Count)).SelectMany(at => lists.Take(2).Where(list => at < list.Count).Select(list => list[at])), .. lists[2]];
    }

    private Statement? ReadStatement(ContentNode node, Dimension dimension)
    {
        if (!node.IsMap)
        {
            _errors.NeedsKeys(node, "a statement");
            return null;
        }

        _errors.UnknownKeys(node, "a statement", StatementKeys);
        if (node["name"] is not { IsText: true, Text.Length: > 0 } name)
        {
            _errors.Missing(node, "name", "a statement");
            return null;
        }

        if (_names.Exists(other => other.Text == name.Text) || StyleSteps.All.Contains(name.Text))
            _errors.Twice(name, "statements or steps", name.Text, "rename one of them; the answers are kept under it");
        _names.Add(name);
        if (Sentence(node, "say", "a statement") is not { } say)
            return null;
        var reversed = node["reversed"];
        if (reversed is not null && reversed.Text is not ("yes" or "no"))
            _errors.UnknownName(reversed, "answer to “reversed”", reversed.Text, ["yes", "no"]);
        return new Statement(name.Text, dimension, reversed?.Text == "yes", say);
    }

    private Dictionary<AttachmentPattern, PatternWords> ReadResults(ContentNode list)
    {
        var results = new Dictionary<AttachmentPattern, PatternWords>();
        foreach (var node in list.Items)
        {
            _errors.UnknownKeys(node, "a result", ResultKeys);
            if (node["pattern"] is not { IsText: true } name)
            {
                _errors.Missing(node, "pattern", "a result");
                continue;
            }

            if (!Enum.TryParse<AttachmentPattern>(name.Text, ignoreCase: true, out var pattern))
            {
                _errors.UnknownName(name, "pattern", name.Text, Enum.GetNames<AttachmentPattern>().Select(one => one.ToLowerInvariant()));
                continue;
            }

            var said = ResultKeys.Skip(1).Select(key => Sentence(node, key, "a result")).ToList();
            if (said is [{ } called, { } means, { } protects, { } spots, { } helps, { } practice]
                && !results.TryAdd(pattern, new PatternWords(pattern, called.Source, means, protects, spots, helps, practice)))
                _errors.Twice(name, "results", name.Text, "leave one of them");
        }

        foreach (var pattern in Enum.GetValues<AttachmentPattern>().Where(pattern => !results.ContainsKey(pattern)))
            _errors.NoResult(list, pattern.ToString().ToLowerInvariant());
        return results;
    }

    private Wording? Sentence(ContentNode map, string key, string place)
    {
        if (map[key] is not { } value)
        {
            _errors.Missing(map, key, place);
            return null;
        }

        if (!value.IsText || value.Text.Length == 0)
        {
            _errors.NeedsSentence(value, $"“{key}”");
            return null;
        }

        var wording = Wording.Read(value);
        foreach (var name in wording.Placeholders.Where(name => !Placeholders.Contains(name)))
            _errors.NeverSaved(value, name, Placeholders, "known here");
        return wording;
    }
}
