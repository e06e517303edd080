using AttachmentCoachBot.Dialogs.RolePlay.Moves;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.RolePlay.Partner;

/// <summary>Reads what partners say: <c>partner-anxious.yaml</c> and its three siblings, and the lines that a scenario has of its own.</summary>
internal sealed class PartnerLinesReader(MoveBook moves, ContentErrors errors)
{
    private static readonly string[] FileKeys = ["title", "pattern", "principles", "lines"];
    private static readonly string[] LineKeys = ["to", "when", "say"];
    private static readonly string[] Always = ["matter", "partner"];

    public static readonly IReadOnlyDictionary<string, AttachmentPattern> Patterns =
        Enum.GetValues<AttachmentPattern>().ToDictionary(pattern => pattern.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly Dictionary<string, Mood> Moods = Enum.GetValues<Mood>().ToDictionary(mood => mood.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly HashSet<string> _answers = [.. moves.All.Select(move => move.As), .. PartnerLine.Occasions];

    public PartnerMaterial Read(IReadOnlyList<ContentFile> content)
    {
        var material = new PartnerMaterial();
        foreach (var file in content.Where(file => file.Name.StartsWith("partner-", StringComparison.Ordinal) && file.Path.EndsWith($"/{file.Name}.yaml", StringComparison.Ordinal) && file.Name != "partner-effects"))
        {
            if (ContentSource.Open(file, errors) is not { } root)
                continue;
            errors.UnknownKeys(root, "a file of partner's lines", FileKeys);
            foreach (var key in FileKeys.Where(key => root[key] is null))
                errors.Missing(root, key, "a file of partner's lines");
            if (PatternOf(root["pattern"]) is not { } pattern)
                continue;
            material.SetPrinciples(pattern, [.. root["principles"]?.Items.Select(item => item.Text) ?? []]);
            var read = ReadLines(root["lines"]);
            foreach (var occasion in PartnerLine.Occasions.Where(occasion => IsNeeded(occasion, pattern) && !read.Any(line => line.To.Contains(occasion))))
                errors.NobodyAnswers(root.Source, pattern.ToString().ToLowerInvariant(), occasion);
            material.Add(pattern, read);
        }

        return material;
    }

    /// <summary>Without these somebody would fall silent. Only one who is pulled both ways swings, and how a rehearsal runs out of turns is told by its scenario.</summary>
    private static bool IsNeeded(string occasion, AttachmentPattern pattern) => occasion switch
    {
        "swing" => pattern == AttachmentPattern.Disorganized,
        "turns" => false,
        _ => true,
    };

    public AttachmentPattern? PatternOf(ContentNode? node)
    {
        if (node is null)
            return null;
        if (Patterns.TryGetValue(node.Text, out var pattern))
            return pattern;
        errors.UnknownName(node, "pattern", node.Text, Patterns.Keys);
        return null;
    }

    public IReadOnlyList<PartnerLine> ReadLines(ContentNode? list)
    {
        if (list is null)
            return [];
        if (!list.IsList)
        {
            errors.NeedsList(list, "“lines”");
            return [];
        }

        return [.. list.Items.SelectMany(ReadGroup)];
    }

    private IEnumerable<PartnerLine> ReadGroup(ContentNode node)
    {
        errors.UnknownKeys(node, "a group of lines", LineKeys);
        if (node["to"] is not { } to)
        {
            errors.Missing(node, "to", "a group of lines");
            return [];
        }

        foreach (var name in to.Items.Where(name => !_answers.Contains(name.Text)))
            errors.UnknownName(name, "move to answer", name.Text, _answers);
        var when = new List<Mood>();
        foreach (var name in node["when"]?.Items ?? [])
            if (Moods.TryGetValue(name.Text, out var mood))
                when.Add(mood);
            else
                errors.UnknownName(name, "state", name.Text, Moods.Keys);
        if (node["say"] is null)
            errors.Missing(node, "say", "a group of lines");
        return [.. (node["say"]?.Items ?? []).Select(say => ReadLine(say, [.. to.Items.Select(name => name.Text)], when)).OfType<PartnerLine>()];
    }

    private PartnerLine? ReadLine(ContentNode say, IReadOnlyList<string> to, IReadOnlyList<Mood> when)
    {
        if (!say.IsText || say.Text.Length == 0)
        {
            errors.NeedsSentence(say, "what a partner says");
            return null;
        }

        var wording = Wording.Read(say);
        foreach (var name in wording.Placeholders.Where(name => !LineWords.Names.Contains(name) && !Always.Contains(name)))
            errors.NeverSaved(say, name, LineWords.Names.Concat(Always), "known in a partner's line");
        return new PartnerLine(to, when, "", wording);
    }
}
