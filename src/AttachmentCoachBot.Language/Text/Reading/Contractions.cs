using System.Collections.Frozen;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>Takes contractions apart, with or without their apostrophe: “don't”, “dont”, “he'll”, “youre”, “wouldn't've”.</summary>
internal static class Contractions
{
    private static readonly FrozenSet<string> Helpers = FrozenSet.ToFrozenSet(
        ["do", "does", "did", "is", "was", "were", "are", "have", "has", "had", "would", "could", "should", "must", "need", "might", "may", "ought", "ca", "wo", "ai", "sha"],
        StringComparer.Ordinal);

    /// <summary>Without an apostrophe only where nothing else is written so; the first number is how long the first part is.</summary>
    private static readonly FrozenDictionary<string, (int First, string Second)> Bare = new Dictionary<string, (int, string)>(StringComparer.Ordinal)
    {
        ["im"] = (1, "am"), ["ive"] = (1, "have"), ["youre"] = (3, "are"), ["theyre"] = (4, "are"), ["youve"] = (3, "have"), ["weve"] = (2, "have"),
        ["theyve"] = (4, "have"), ["youll"] = (3, "will"), ["theyll"] = (4, "will"), ["itll"] = (2, "will"), ["thatll"] = (4, "will"), ["youd"] = (3, "'d"),
        ["theyd"] = (4, "'d"), ["itd"] = (2, "'d"), ["hes"] = (2, "'s"), ["shes"] = (3, "'s"), ["thats"] = (4, "'s"), ["whats"] = (4, "'s"), ["wheres"] = (5, "'s"), ["theres"] = (5, "'s"),
        ["heres"] = (4, "'s"), ["whos"] = (3, "'s"), ["hows"] = (3, "'s"), ["lets"] = (3, "'s"), ["everyones"] = (8, "'s"), ["nobodys"] = (6, "'s"), ["wholl"] = (3, "will"),
        ["couldve"] = (5, "have"), ["shouldve"] = (6, "have"), ["wouldve"] = (5, "have"), ["mightve"] = (5, "have"), ["mustve"] = (4, "have"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The parts in order, together as long as the word; null for a word that is no contraction.</summary>
    public static IReadOnlyList<WordPart>? Split(string word)
    {
        if (Bare.TryGetValue(word, out var bare))
            return [new WordPart(word[..bare.First], bare.First), new WordPart(bare.Second, word.Length - bare.First)];
        if (word.Length > 3 && word.EndsWith("nt", StringComparison.Ordinal) && Helpers.Contains(word[..^2]))
            return Negated(word, word.Length - 2);
        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe <= 0)
            return null;
        var head = word[..apostrophe];
        return word[(apostrophe + 1)..] switch
        {
            "t" when head.EndsWith('n') && Helpers.Contains(head[..^1]) => Negated(word, apostrophe - 1),
            "t" when Helpers.Contains(head) => Negated(word, apostrophe),
            "ll" => With(head, "will", 3),
            "re" => With(head, "are", 3),
            "m" => With(head, "am", 2),
            "ve" => With(head, "have", 3),
            "d" => With(head, "'d", 2),
            "s" => With(head, "'s", 2),
            "" when head.EndsWith("in", StringComparison.Ordinal) && head.Length > 3 => [new WordPart(head + "g", word.Length)],
            "" when head.EndsWith('s') => With(head, "'s", 1),
            _ => null,
        };
    }

    private static List<WordPart> Negated(string word, int helperLength)
    {
        var helper = word[..helperLength] switch
        {
            "ca" => "can",
            "wo" => "will",
            "sha" => "shall",
            var whole => whole,
        };
        return [new WordPart(helper, helperLength), new WordPart("not", word.Length - helperLength)];
    }

    private static List<WordPart> With(string head, string ending, int length)
    {
        var parts = Split(head) is { } inner ? new List<WordPart>(inner) : [new WordPart(head, head.Length)];
        parts.Add(new WordPart(ending, length));
        return parts;
    }
}

/// <param name="Length">How many letters of the written word it takes.</param>
internal sealed record WordPart(string Word, int Length);
