using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Trigger;

/// <summary>Reads <c>*.triggers.yaml</c>; mistakes go to the errors, and all of them at once.</summary>
public sealed class TriggerGuideReader
{
    private static readonly string[] RootKeys = ["title", "start", "log", "kinds", "patterns", "scenes"];
    private static readonly string[] KindKeys = ["kind", "feelings", "needs", "other-side"];
    private static readonly string[] PatternKeys = ["pattern", "kinds", "say"];
    private static readonly string[] SceneKeys = ["name", "kinds", "patterns", "say"];

    private readonly ContentErrors _errors;
    private readonly IReadOnlyList<string> _known;

    /// <summary>False when the list of kinds may lack some.</summary>
    private readonly bool _isListWhole;

    private TriggerGuideReader(IReadOnlyList<string> known, ContentErrors errors)
    {
        _known = known;
        _errors = errors;
        _isListWhole = !errors.All.Any(error => error.Path.EndsWith("/triggers.rules.yaml", StringComparison.Ordinal));
    }

    /// <summary>The guide, or null when there is none or it cannot be used.</summary>
    /// <param name="kinds">The kinds that the engine tells apart; each needs an entry. When their own file has a mistake, they are taken as given here, so that one mistake is not told twice.</param>
    public static TriggerGuide? Read(IReadOnlyList<ContentFile> content, IReadOnlyList<string> kinds, ContentErrors errors)
    {
        var file = content.FirstOrDefault(file => file.IsKind("triggers"));
        return file is not null && ContentSource.Open(file, errors) is { } root ? new TriggerGuideReader(kinds, errors).ReadAll(root) : null;
    }

    private TriggerGuide? ReadAll(ContentNode root)
    {
        if (!root.IsMap)
        {
            _errors.NeedsKeys(root, "a guide to triggers");
            return null;
        }

        _errors.UnknownKeys(root, "a guide to triggers", RootKeys);
        foreach (var key in RootKeys.Where(key => root[key] is null))
            _errors.Missing(root, key, "a guide to triggers");
        var kinds = new Dictionary<string, KindGuide>(StringComparer.Ordinal);
        foreach (var node in root["kinds"]?.Items ?? [])
            if (ReadKind(node) is { } kind && !kinds.TryAdd(kind.Kind, kind))
                _errors.Twice(node["kind"]!, "kinds", kind.Kind, "leave one of them");
        foreach (var missing in _known.Where(kind => !kinds.ContainsKey(kind)))
            _errors.Missing(root["kinds"] ?? root, missing, "the list of kinds");

        var patterns = (root["patterns"]?.Items ?? []).Select(ReadPattern).OfType<PatternLink>().ToList();
        var scenes = (root["scenes"]?.Items ?? []).Select(ReadScene).OfType<Scene>().ToList();
        return kinds.ContainsKey(TriggerGuide.Other)
            ? new TriggerGuide(root["title"]?.Text ?? "Hard moments", Phrases.Read(root["start"], "“start”"), Phrases.Read(root["log"], "“log”"), kinds, patterns, scenes)
            : null;
    }

    private KindGuide? ReadKind(ContentNode node)
    {
        _errors.UnknownKeys(node, "a kind of trigger", KindKeys);
        if (Sentence(node, "kind", "a kind of trigger") is not { } kind)
            return null;
        KnownKind(node["kind"]!);
        return Sentence(node, "other-side", "a kind of trigger") is { } other
            ? new KindGuide(kind, Words(node, "feelings", "a kind of trigger"), Words(node, "needs", "a kind of trigger"), other)
            : null;
    }

    private PatternLink? ReadPattern(ContentNode node)
    {
        _errors.UnknownKeys(node, "a link to a pattern", PatternKeys);
        return Sentence(node, "pattern", "a link to a pattern") is not null && PatternOf(node["pattern"]!) is { } pattern && Sentence(node, "say", "a link to a pattern") is { } say
            ? new PatternLink(pattern, KindsOf(node, "a link to a pattern"), say)
            : null;
    }

    private Scene? ReadScene(ContentNode node)
    {
        _errors.UnknownKeys(node, "a scene", SceneKeys);
        if (Sentence(node, "name", "a scene") is not { } name || Sentence(node, "say", "a scene") is not { } say)
            return null;
        var patterns = (node["patterns"]?.Items ?? []).Select(PatternOf).OfType<AttachmentPattern>().ToList();
        return new Scene(name, KindsOf(node, "a scene"), patterns, say);
    }

    private List<string> KindsOf(ContentNode node, string place)
    {
        foreach (var item in node["kinds"]?.Items ?? [])
            KnownKind(item);
        return Words(node, "kinds", place);
    }

    private AttachmentPattern? PatternOf(ContentNode node)
    {
        var names = Enum.GetValues<AttachmentPattern>().ToDictionary(pattern => pattern.ToString().ToLowerInvariant());
        Known(node, "pattern", names.Keys);
        return names.TryGetValue(node.Text, out var pattern) ? pattern : null;
    }

    private void KnownKind(ContentNode node)
    {
        if (_isListWhole)
            Known(node, "kind of trigger", _known);
    }

    private void Known(ContentNode node, string what, IEnumerable<string> known)
    {
        if (!known.Contains(node.Text))
            _errors.UnknownName(node, what, node.Text, known);
    }

    private List<string> Words(ContentNode node, string key, string place)
    {
        if (node[key] is null)
            _errors.Missing(node, key, place);
        return [.. (node[key]?.Items ?? []).Select(item => item.Text).Where(text => text.Length > 0)];
    }

    private string? Sentence(ContentNode node, string key, string place)
    {
        if (node[key] is { IsText: true, Text.Length: > 0 } value)
            return value.Text;
        if (node[key] is { } wrong)
            _errors.NeedsSentence(wrong, place);
        else
            _errors.Missing(node, key, place);
        return null;
    }
}
