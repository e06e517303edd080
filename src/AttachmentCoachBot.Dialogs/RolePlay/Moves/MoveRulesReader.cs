using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Dialogs.RolePlay.Moves;

/// <summary>Reads <c>moves*.rules.yaml</c>; every mistake is reported at the word.</summary>
internal sealed class MoveRulesReader(WordClasses classes, ContentErrors errors)
{
    private static readonly string[] FileKeys = ["title", "moves"];
    private static readonly string[] MoveKeys = ["name", "side", "finding", "measure", "as", "clears", "skill", "match", "unless", "says"];

    private static readonly Dictionary<string, MoveSide> Sides = new(StringComparer.Ordinal) { ["softens"] = MoveSide.Softens, ["hardens"] = MoveSide.Hardens };

    private static readonly Dictionary<string, Measure> Measures = new(StringComparer.Ordinal)
    {
        ["too-long"] = Measure.TooLong, ["questions-in-a-row"] = Measure.QuestionsInARow, ["shouting"] = Measure.Shouting,
        ["one-word"] = Measure.OneWord, ["silence"] = Measure.Silence,
        ["sounds-warm"] = Measure.SoundsWarm, ["sounds-sharp"] = Measure.SoundsSharp,
    };

    private static readonly Dictionary<string, Skill> Skills = Enum.GetValues<Skill>().ToDictionary(skill => skill.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>What a sentence of feedback may put back.</summary>
    private static readonly string[] Known = ["words", "partner"];

    private readonly MoveBook _book = new();
    private readonly List<ContentNode> _cleared = [];

    public static MoveBook Read(IReadOnlyList<ContentFile> content, LanguageEngine language, ContentErrors errors)
    {
        var reader = new MoveRulesReader(language.Classes, errors);
        foreach (var file in content.Where(file => file.IsKind("rules") && file.Name.StartsWith("moves", StringComparison.Ordinal)))
            if (ContentSource.Open(file, errors) is { } root)
                reader.ReadFile(root);
        reader.CheckNames();
        return reader._book;
    }

    private void ReadFile(ContentNode root)
    {
        errors.UnknownKeys(root, "a file of moves", FileKeys);
        if (root["moves"] is not { } list)
            errors.Missing(root, "moves", "a file of moves");
        else if (!list.IsList)
            errors.NeedsList(list, "“moves”");
        else
            foreach (var node in list.Items)
                ReadMove(node);
    }

    private void ReadMove(ContentNode node)
    {
        if (!node.IsMap)
        {
            errors.NeedsKeys(node, "a move");
            return;
        }

        errors.UnknownKeys(node, "a move", MoveKeys);
        if (node["name"] is not { Text.Length: > 0 } name)
        {
            errors.Missing(node, "name", "a move");
            return;
        }

        var place = $"move “{name.Text}”";
        if (OneOf(node, "side", Sides) is not { } side)
        {
            if (node["side"] is null)
                errors.Missing(node, "side", place);
            return;
        }

        if (node["says"] is null)
            errors.Missing(node, "says", place);
        var move = new Move(name.Text, side, node["says"] is { } says ? Sentences(says) : [])
        {
            As = node["as"]?.Text ?? name.Text, Finding = Finding(node), Measured = OneOf(node, "measure", Measures), Clears = [.. node["clears"]?.Items.Select(name => name.Text) ?? []], Shows = OneOf(node, "skill", Skills),
            Unless = Patterns(node["unless"]),
        };
        _cleared.AddRange(node["clears"]?.Items ?? []);
        if (!_book.Add(move))
            errors.TwoOfOneName(name, "moves");
        var patterns = Patterns(node["match"]);
        if (patterns.Count == 0 && move is { Finding: null, Measured: null })
            errors.Missing(node, "match", place);
        foreach (var pattern in patterns)
            _book.Patterns.Add(pattern, move);
    }

    private void CheckNames()
    {
        var hardening = _book.All.Where(move => move.Side == MoveSide.Hardens).Select(move => move.Name).ToList();
        foreach (var name in _cleared.Where(name => !hardening.Contains(name.Text)))
            errors.UnknownName(name, "move that hardens", name.Text, hardening);
    }

    private IReadOnlyList<Wording> Sentences(ContentNode node)
    {
        var wordings = WordingReader.ReadWordings(node, "“says”");
        foreach (var wording in wordings)
            foreach (var name in wording.Placeholders.Where(name => !Known.Contains(name)))
                errors.NeverSaved(wording.Where, name, Known, "given here");
        return wordings;
    }

    private BlameKind? Finding(ContentNode node)
    {
        if (node["finding"] is not { } value)
            return null;
        if (BlameKindNames.Find(value.Text) is { } kind)
            return kind;
        errors.UnknownName(value, "kind of blame", value.Text, BlameKindNames.All);
        return null;
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

    private List<Pattern> Patterns(ContentNode? list) =>
        [.. (list?.Items ?? []).Select(node => Pattern.Read(node, classes, errors)).OfType<Pattern>()];
}
