using System.Globalization;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.RolePlay.Scenarios;

/// <summary>Reads <c>*.scenario.yaml</c>. It goes on after a mistake, so that an author sees all of them at once.</summary>
internal sealed class ScenarioReader(PartnerLinesReader lines, ContentErrors errors)
{
    private static readonly string[] Keys = ["title", "also", "scene", "matter", "partner", "suits", "raw", "order", "turns", "opening", "lines", "hints", "endings", "own"];
    private static readonly string[] Needed = ["title", "scene", "matter", "partner", "suits", "raw", "opening", "hints", "endings"];
    private static readonly Dictionary<string, Ending> EndingNames = new(StringComparer.Ordinal) { ["repair"] = Ending.Repair, ["rupture"] = Ending.Rupture, ["pause"] = Ending.Pause, ["turns"] = Ending.Turns };
    private static readonly string[] Values = ["partner", "event", "phrase"];

    /// <summary>The scenario, or null when it cannot be played.</summary>
    public Scenario? Read(ContentFile file)
    {
        if (ContentSource.Open(file, errors) is not { } root)
            return null;
        if (!root.IsMap)
        {
            errors.NeedsKeys(root, "a scenario");
            return null;
        }

        errors.UnknownKeys(root, "a scenario", Keys);
        var missing = Needed.Where(key => root[key] is null).ToList();
        foreach (var key in missing)
            errors.Missing(root, key, "a scenario");
        var suits = lines.PatternOf(root["suits"]);
        var opening = ByPattern(root["opening"], "opening");
        var endings = Endings(root);
        var scene = root["scene"] is { } scenes ? Wordings(scenes) : [];
        var own = Lines(root["lines"]);
        var (order, turns) = (Number(root, "order", 99, 1, 99), Number(root, "turns", 12, 4, 20));
        // Everything was read by now, so that all mistakes are known; what lacks a part cannot be played.
        if (missing.Count > 0 || suits is null)
            return null;
        return new Scenario(file.Name, root["title"]!.Text, scene, root["matter"]!.Text, root["partner"]!.Text, suits.Value, root["raw"]!.Text)
        {
            Also = [.. root["also"]?.Items.Select(item => item.Text) ?? []], IsOwn = root["own"]?.Text == "yes", Order = order, Turns = turns, Opening = opening,
            Lines = own, Hints = [.. root["hints"]!.Items.Select(item => item.Text)], Endings = endings,
        };
    }

    private Dictionary<AttachmentPattern, Wording> ByPattern(ContentNode? node, string key)
    {
        var byPattern = new Dictionary<AttachmentPattern, Wording>();
        if (node is null)
            return byPattern;
        foreach (var (pattern, say) in node.Entries)
            if (lines.PatternOf(pattern) is { } known && Wordings(say) is [var wording, ..])
                byPattern[known] = wording;
        foreach (var (name, pattern) in PartnerLinesReader.Patterns)
            if (!byPattern.ContainsKey(pattern))
                errors.NothingForPattern(node, key, name);
        return byPattern;
    }

    private Dictionary<AttachmentPattern, IReadOnlyList<PartnerLine>> Lines(ContentNode? node)
    {
        var byPattern = new Dictionary<AttachmentPattern, IReadOnlyList<PartnerLine>>();
        foreach (var (pattern, list) in node?.Entries ?? [])
            if (lines.PatternOf(pattern) is { } known)
                byPattern[known] = lines.ReadLines(list);
        return byPattern;
    }

    private Dictionary<Ending, IReadOnlyList<Wording>> Endings(ContentNode root)
    {
        var endings = new Dictionary<Ending, IReadOnlyList<Wording>>();
        if (root["endings"] is not { } node)
            return endings;
        errors.UnknownKeys(node, "“endings”", EndingNames.Keys);
        foreach (var (name, ending) in EndingNames)
            if (node[name] is { } say)
                endings[ending] = Wordings(say);
            else
                errors.NoEnding(node, name);
        return endings;
    }

    private IReadOnlyList<Wording> Wordings(ContentNode node)
    {
        var wordings = WordingReader.ReadWordings(node, "a scenario");
        foreach (var wording in wordings)
            foreach (var name in wording.Placeholders.Where(name => !Values.Contains(name)))
                errors.NeverSaved(wording.Where, name, Values, "known in a scenario");
        return wordings;
    }

    private int Number(ContentNode root, string key, int usual, int least, int most)
    {
        if (root[key] is not { } node)
            return usual;
        if (int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        errors.NotANumber(node, $"“{key}”", $"from {least} to {most}");
        return usual;
    }
}
