using System.Globalization;
using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>Reads rules files node by node and reports what is wrong at the word, so that an author sees all mistakes in one run.</summary>
internal sealed class BlameRulesReader(BlameRules rules, WordClasses classes, ContentErrors errors)
{
    private static readonly string[] FileKeys = ["title", "reasons", "rules", "pardons"];
    private static readonly string[] RuleKeys = ["name", "kind", "match", "unless", "subject", "mood", "negated", "tense", "confidence", "reason"];
    private static readonly string[] PardonKeys = ["name", "covers", "match", "only-if", "unless", "kinds", "below"];

    private readonly Dictionary<BlameKind, List<string>> _reasons = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The reasons of a whole kind, used by every rule that has none of its own.</summary>
    public void ReadReasons(ContentNode root)
    {
        if (root["reasons"] is not { } reasons)
            return;
        if (!reasons.IsMap)
            errors.NeedsKeys(reasons, "“reasons”");
        foreach (var (name, sentences) in reasons.Entries)
        {
            if (Kind(name) is not { } kind)
                continue;
            if (!_reasons.TryGetValue(kind, out var list))
                _reasons[kind] = list = [];
            list.AddRange(Sentences(sentences, $"“{name.Text}”"));
            if (list.Count > 0)
                rules.Reasons[kind] = list;
        }
    }

    public void Read(ContentNode root)
    {
        errors.UnknownKeys(root, "a rules file", FileKeys);
        foreach (var node in ListUnder(root, "rules"))
            ReadRule(node);
        foreach (var node in ListUnder(root, "pardons"))
            ReadPardon(node);
    }

    private void ReadRule(ContentNode node)
    {
        if (NameOf(node, "a rule", RuleKeys) is not { } name)
            return;
        if (node["kind"] is not { } kindNode)
        {
            errors.Missing(node, "kind", $"rule “{name}”");
            return;
        }

        if (Kind(kindNode) is not { } kind)
            return;
        var reasons = node["reason"] is { } own ? Sentences(own, $"the reason of “{name}”") : _reasons.GetValueOrDefault(kind) ?? [];
        if (reasons.Count == 0)
            errors.Missing(node, "reason", $"rule “{name}”");
        var confidence = Number(node, "confidence", 0.8);
        var rule = new BlameRule(name, kind, confidence, reasons, Patterns(node["unless"]), Condition(node));
        AddAll(rules.Rules, node, rule, $"rule “{name}”");
    }

    private void ReadPardon(ContentNode node)
    {
        if (NameOf(node, "a pardon", PardonKeys) is not { } name)
            return;
        var covers = OneOf(node, "covers", Enum.GetValues<PardonReach>().ToDictionary(reach => reach.ToString().ToLowerInvariant())) ?? PardonReach.Sentence;
        var kinds = node["kinds"]?.Items.Select(Kind).OfType<BlameKind>().ToList() ?? [];
        var pardon = new Pardon(name, covers, kinds, Patterns(node["only-if"]), Patterns(node["unless"]), node["below"] is null ? double.MaxValue : Number(node, "below", 1));
        AddAll(rules.Pardons, node, pardon, $"pardon “{name}”");
    }

    private ClauseCondition? Condition(ContentNode node)
    {
        var subject = OneOf(node, "subject", new Dictionary<string, Referent>
        {
            ["partner"] = Referent.Partner, ["me"] = Referent.Speaker, ["us"] = Referent.Together, ["other"] = Referent.Other, ["thing"] = Referent.Thing,
        });
        var question = OneOf(node, "mood", new Dictionary<string, bool> { ["question"] = true, ["statement"] = false });
        var negated = OneOf(node, "negated", new Dictionary<string, bool> { ["yes"] = true, ["no"] = false });
        var tense = OneOf(node, "tense", new Dictionary<string, Tense> { ["past"] = Tense.Past, ["present"] = Tense.Present, ["future"] = Tense.Future });
        return subject is null && question is null && negated is null && tense is null ? null : new ClauseCondition(subject, question, negated, tense);
    }

    private void AddAll<T>(PatternIndex<T> index, ContentNode node, T meaning, string place)
    {
        if (node["match"] is not { } match)
            errors.Missing(node, "match", place);
        foreach (var pattern in Patterns(node["match"]))
            index.Add(pattern, meaning);
    }

    private List<Pattern> Patterns(ContentNode? list) =>
        [.. (list?.Items ?? []).Select(node => Pattern.Read(node, classes, errors)).OfType<Pattern>()];

    private List<string> Sentences(ContentNode node, string place)
    {
        foreach (var item in node.Items)
            if (!item.IsText || item.Text.Length == 0)
                errors.NeedsSentence(item, place);
        return [.. node.Items.Select(item => item.Text).Where(text => text.Length > 0)];
    }

    private double Number(ContentNode node, string key, double usual)
    {
        if (node[key] is not { } value)
            return usual;
        if (double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1)
            return number;
        errors.NotANumber(value, $"“{key}”", "above 0, at most 1");
        return usual;
    }

    private T? OneOf<T>(ContentNode node, string key, Dictionary<string, T> known)
        where T : struct
    {
        if (node[key] is not { } value)
            return null;
        if (known.TryGetValue(value.Text, out var found))
            return found;
        errors.UnknownName(value, $"“{key}”", value.Text, known.Keys);
        return null;
    }

    private BlameKind? Kind(ContentNode node)
    {
        if (BlameKindNames.Find(node.Text) is { } kind)
            return kind;
        errors.UnknownName(node, "kind of blame", node.Text, BlameKindNames.All);
        return null;
    }

    private string? NameOf(ContentNode node, string place, string[] keys)
    {
        if (!node.IsMap)
        {
            errors.NeedsKeys(node, place);
            return null;
        }

        errors.UnknownKeys(node, place, keys);
        if (node["name"] is not { Text.Length: > 0 } name)
        {
            errors.Missing(node, "name", place);
            return null;
        }

        if (!_names.Add(name.Text))
            errors.TwoOfOneName(name, "rules or pardons");
        return name.Text;
    }

    private IEnumerable<ContentNode> ListUnder(ContentNode root, string key)
    {
        if (root[key] is not { } list)
            return [];
        if (list.IsList)
            return list.Items;
        errors.NeedsList(list, $"“{key}”");
        return [];
    }
}
