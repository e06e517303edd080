using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>What tends to happen between two patterns, for all ten pairs; from <c>*.pairs.yaml</c>.</summary>
public sealed class PairDynamics
{
    private static readonly string[] RootKeys = ["title", "pairs"];
    private static readonly string[] PairKeys = ["pair", "needs", "loop", "steps"];
    private static readonly string[] BothSteps = ["you", "they"];

    private readonly Dictionary<(AttachmentPattern, AttachmentPattern), PairDynamic> _all = [];

    private PairDynamics()
    {
    }

    /// <summary>The dynamic of these two, seen from the first; null when content has none.</summary>
    public PairDynamic? Between(AttachmentPattern own, AttachmentPattern theirs) => _all.GetValueOrDefault((own, theirs));

    public static PairDynamics Read(IReadOnlyList<ContentFile> content, ContentErrors errors)
    {
        var dynamics = new PairDynamics();
        ContentNode? list = null;
        foreach (var file in content.Where(file => file.IsKind("pairs")))
        {
            if (ContentSource.Open(file, errors) is not { } root)
                continue;
            errors.UnknownKeys(root, "the pairs", RootKeys);
            if (root["pairs"] is not { } pairs)
                errors.Missing(root, "pairs", "the pairs");
            else if (!pairs.IsList)
                errors.NeedsList(pairs, "“pairs”");
            else
                foreach (var pair in (list = pairs).Items)
                    dynamics.ReadPair(pair, errors);
        }

        if (list is not null)
            dynamics.FindMissing(list, errors);
        return dynamics;
    }

    private void FindMissing(ContentNode list, ContentErrors errors)
    {
        var patterns = Enum.GetValues<AttachmentPattern>();
        foreach (var one in patterns)
            foreach (var other in patterns.Where(other => other >= one && !_all.ContainsKey((one, other))))
                errors.NoPair(list, NameOf(one), NameOf(other));
    }

    private void ReadPair(ContentNode node, ContentErrors errors)
    {
        if (!node.IsMap)
        {
            errors.NeedsKeys(node, "a pair");
            return;
        }

        errors.UnknownKeys(node, "a pair", PairKeys);
        foreach (var key in PairKeys.Where(key => node[key] is null))
            errors.Missing(node, key, "a pair");
        if (PairKeys.Any(key => node[key] is null) || PatternsOf(node["pair"]!, errors) is not var (one, other))
            return;
        if (_all.ContainsKey((one, other)))
        {
            errors.Twice(node["pair"]!, "pairs", node["pair"]!.Text, "leave one of them");
            return;
        }

        var steps = node["steps"]!;
        var sides = one == other ? BothSteps : [NameOf(one), NameOf(other)];
        errors.UnknownKeys(steps, "“steps”", sides);
        foreach (var side in sides.Where(side => steps[side] is null))
            errors.Missing(steps, side, "“steps”");
        if (sides.Any(side => steps[side] is null) || Sentence(node["needs"]!, errors) is not { } needs || Sentence(node["loop"]!, errors) is not { } loop
            || Sentence(steps[sides[0]]!, errors) is not { } first || Sentence(steps[sides[1]]!, errors) is not { } second)
            return;
        _all[(other, one)] = new PairDynamic(needs, loop, second, first);
        _all[(one, other)] = new PairDynamic(needs, loop, first, second);
    }

    private static (AttachmentPattern, AttachmentPattern)? PatternsOf(ContentNode pair, ContentErrors errors)
    {
        var names = pair.Text.Split(" with ");
        if (names.Length == 2 && Enum.TryParse<AttachmentPattern>(names[0], true, out var one) && Enum.TryParse<AttachmentPattern>(names[1], true, out var other))
            return (one, other);
        errors.NotAPair(pair, Enum.GetValues<AttachmentPattern>().Select(NameOf));
        return null;
    }

    private static string? Sentence(ContentNode value, ContentErrors errors)
    {
        if (value.IsText && value.Text.Length > 0)
            return Wording.Read(value).Source;
        errors.NeedsSentence(value, "a pair");
        return null;
    }

    private static string NameOf(AttachmentPattern pattern) => pattern.ToString().ToLowerInvariant();
}

/// <param name="Needs">How the needs of the two sides differ.</param>
/// <param name="Loop">What usually happens.</param>
/// <param name="OwnStep">A small step for one's own side.</param>
/// <param name="TheirStep">One for the other side, if they want one.</param>
public sealed record PairDynamic(string Needs, string Loop, string OwnStep, string TheirStep);
