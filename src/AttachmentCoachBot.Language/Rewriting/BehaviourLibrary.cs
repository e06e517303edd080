using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>The families of behaviour, and which of them a text shows.</summary>
public sealed class BehaviourLibrary
{
    private static readonly string[] Keys = ["shows", "when", "feelings", "needs", "story", "requests", "side"];

    private readonly Dictionary<string, BehaviourFamily> _byName = new(StringComparer.Ordinal);
    private readonly PatternIndex<string> _patterns = new();

    public IEnumerable<BehaviourFamily> All => _byName.Values;

    public BehaviourFamily? this[string? name] => name is null ? null : _byName.GetValueOrDefault(name);

    public static BehaviourLibrary Read(LexiconLibrary lexicons, WordClasses classes, ContentErrors errors)
    {
        var library = new BehaviourLibrary();
        foreach (var entry in lexicons["behaviour"].Entries)
        {
            if (entry.Details is not { IsMap: true } details)
            {
                errors.NeedsKeys(entry.Node, $"“{entry.Phrase}”");
                continue;
            }

            errors.UnknownKeys(details, "a family of behaviour", Keys);
            foreach (var key in Keys)
                if (details[key] is null)
                    errors.Missing(entry.Node, key, $"“{entry.Phrase}”");
            library.AddPatterns(entry.Phrase, details["shows"], classes, errors);
            library._byName[entry.Phrase] = new BehaviourFamily(entry.Phrase, Text(details["when"]), List(details["feelings"]), List(details["needs"]), Text(details["story"]),
                List(details["requests"]), List(details["side"]));
        }

        return library;
    }

    /// <summary>The families that this text shows, likeliest first; longer matches weigh more, and each word counts once for a family.</summary>
    public IReadOnlyList<string> Rank(PatternText text, int first, int end)
    {
        var scores = new Dictionary<string, (double Score, int At)>(StringComparer.Ordinal);
        var taken = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (family, match) in _patterns.FindAll(text))
        {
            if (match.First < first || match.End > end || match.End <= match.First)
                continue;
            if (!taken.TryGetValue(family, out var words))
                taken[family] = words = [];
            var before = words.Count;
            for (var at = match.First; at < match.End; at++)
                if (text.Tokens[at].IsWord)
                    words.Add(at);
            var gained = words.Count - before;
            if (gained == 0)
                continue;
            var score = scores.GetValueOrDefault(family);
            scores[family] = (score.Score + Math.Min(gained, 3) * Math.Sqrt(Math.Min(gained, 3)), before == 0 ? match.First : score.At);
        }

        return [.. scores.OrderByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Value.At).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
    }

    private void AddPatterns(string family, ContentNode? shows, WordClasses classes, ContentErrors errors)
    {
        foreach (var item in shows?.Sentences("“shows”") ?? [])
            if (Pattern.Read(item, classes, errors) is { } pattern)
                _patterns.Add(pattern, family);
    }

    private static string Text(ContentNode? node) => node?.Text ?? "";

    private static List<string> List(ContentNode? node) => node is null ? [] : [.. node.Items.Select(item => item.Text)];
}
