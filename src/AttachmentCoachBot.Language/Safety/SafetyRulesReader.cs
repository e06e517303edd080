using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Safety;

/// <summary>Reads every <c>*.safety.yaml</c>. Classes come first, whichever file they stand in, because patterns name them.</summary>
internal sealed class SafetyRulesReader(ContentErrors errors)
{
    private static readonly string[] FileKeys = ["title", "spelling", "classes", "frames", "idioms", "empty-denials", "past", "now", "rules"];
    private static readonly string[] RuleKeys = ["name", "category", "who", "when", "soft", "acute", "match", "unless"];

    /// <summary>What may stand under these keys; anything else would silently mean the usual.</summary>
    private static readonly (string Key, string[] Words)[] Answers = [("who", ["speaker", "other"]), ("when", ["now", "past"]), ("soft", ["yes", "no"]), ("acute", ["yes", "no"])];

    private static readonly string[] NegationWords = ["not", "no", "never", "nobody", "nothing", "noone", "without", "nor", "neither"];

    private static readonly Dictionary<string, SafetyCategory> Categories =
        Enum.GetValues<SafetyCategory>().Where(category => category != SafetyCategory.None).ToDictionary(SafetyNames.Of, StringComparer.Ordinal);

    private readonly SafetyRules _rules = new();

    public SafetyRules Read(IEnumerable<ContentFile> content)
    {
        var roots = content.Where(file => file.IsKind("safety")).Select(file => ContentSource.Open(file, errors)).OfType<ContentNode>().ToList();
        foreach (var root in roots)
        {
            errors.UnknownKeys(root, "a safety file", FileKeys);
            foreach (var (written, meant) in root["spelling"]?.Entries ?? [])
                _rules.Spelling[written.Text.ToLowerInvariant()] = meant.Text;
            foreach (var key in (string[])["spelling", "classes"])
                if (root[key] is { IsMap: false } wrong)
                    errors.NeedsKeys(wrong, $"“{key}”");
            foreach (var (name, words) in root["classes"]?.Entries ?? [])
                _rules.Classes.Add(name.Text, words.Sentences($"“{name.Text}”").Select(word => word.Text));
        }

        foreach (var root in roots)
        {
            AddSigns(root["frames"], _rules.Frames);
            AddSigns(root["idioms"], _rules.Idioms);
            AddSigns(root["empty-denials"], _rules.EmptyDenials);
            AddSigns(root["past"], _rules.Past);
            AddSigns(root["now"], _rules.Now);
            foreach (var rule in root["rules"]?.Items ?? [])
                AddRule(rule);
        }

        return _rules;
    }

    private void AddSigns(ContentNode? list, PatternIndex<bool> index)
    {
        foreach (var item in list?.Items ?? [])
            if (Pattern.Read(item, _rules.Classes, errors) is { } pattern)
                index.Add(pattern, true);
    }

    private void AddRule(ContentNode node)
    {
        if (!node.IsMap)
        {
            errors.NeedsKeys(node, "a safety rule");
            return;
        }

        errors.UnknownKeys(node, "a safety rule", RuleKeys);
        foreach (var (key, words) in Answers)
            if (node[key] is { } answer && !words.Contains(answer.Text))
                errors.UnknownName(answer, $"“{key}”", answer.Text, words);
        var unless = (node["unless"]?.Items ?? []).Select(item => Pattern.Read(item, _rules.Classes, errors)).OfType<Pattern>().ToList();
        var ways = (node["match"]?.Items ?? []).Select(item => (item.Text, Pattern: Pattern.Read(item, _rules.Classes, errors))).Where(way => way.Pattern is not null).ToList();
        if (node["name"] is not { } name || node["match"] is null || node["category"] is not { } category)
        {
            errors.Missing(node, node["name"] is null ? "name" : node["match"] is null ? "match" : "category", "a safety rule");
            return;
        }

        if (!Categories.TryGetValue(category.Text, out var kind))
        {
            errors.UnknownName(category, "safety category", category.Text, Categories.Keys);
            return;
        }

        var rule = new SafetyRule(
            name.Text, kind, node["who"]?.Text == "other" ? SafetySubject.SomeoneElse : SafetySubject.Speaker,
            node["soft"]?.Text == "yes", node["acute"]?.Text == "yes", node["when"]?.Text == "past", unless);
        foreach (var (text, pattern) in ways)
            _rules.Rules.Add(pattern!, new SafetyMeaning(rule, HasNegation(text)));
    }

    private static bool HasNegation(string pattern) =>
        pattern.Split([' ', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries).Intersect(NegationWords).Any();
}
