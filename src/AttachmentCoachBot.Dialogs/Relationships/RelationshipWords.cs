using System.Text.RegularExpressions;

namespace AttachmentCoachBot.Dialogs.Relationships;

/// <summary>Who somebody is to the person, as it was said: the kind, the person's own word for it, and a name.</summary>
/// <param name="Kind">One of <see cref="RelationshipWords.Kinds"/>.</param>
/// <param name="Word">As said (“wife”, “mum”).</param>
/// <param name="Name">“Sam”; null when none was said.</param>
public sealed record Acquaintance(string Kind, string Word, string? Name);

/// <summary>Finds in a short answer or a story whom it is about: “my boyfriend Sam”, “it's about my mum”.</summary>
public static partial class RelationshipWords
{
    public const string Partner = "partner";

    /// <summary>The kinds that are told apart, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<string> Kinds = [Partner, "ex", "parent", "friend", "family", "someone else"];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        [Partner] =
        [
            "partner", "husband", "wife", "boyfriend", "girlfriend", "spouse", "fiance", "fiancé", "fiancee", "fiancée", "bf", "gf", "hubby", "wifey", "missus", "fella", "bae", "other half",
            "better half", "significant other", "lover", "date",
        ],
        ["ex"] = ["ex", "ex-husband", "ex-wife", "ex-boyfriend", "ex-girlfriend", "ex-partner", "ex husband", "ex wife", "ex boyfriend", "ex girlfriend", "ex partner"],
        ["parent"] = ["parent", "mother", "father", "mum", "mom", "mam", "mummy", "mommy", "mama", "ma", "dad", "daddy", "papa", "pa", "parents", "stepmother", "stepfather", "stepmum", "stepmom", "stepdad"],
        ["friend"] = ["friend", "best friend", "bestie", "mate", "best mate", "buddy", "pal", "flatmate", "roommate", "housemate"],
        ["family"] =
        [
            "sister", "brother", "sibling", "son", "daughter", "child", "kid", "teenager", "grandmother", "grandfather", "gran", "grandma", "grandpa", "nan", "aunt", "auntie", "uncle", "cousin",
            "mother-in-law", "father-in-law", "sister-in-law", "brother-in-law", "mother in law", "father in law", "sister in law", "brother in law", "family", "stepson", "stepdaughter",
        ],
        ["someone else"] = ["boss", "manager", "colleague", "coworker", "co-worker", "workmate", "neighbour", "neighbor", "landlord", "teacher", "crush", "someone else", "somebody else"],
    };

    private static readonly Dictionary<string, string> KindOf = Words.SelectMany(kind => kind.Value.Select(word => (word, kind.Key))).ToDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal);

    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "i", "im", "ive", "id", "the", "a", "he", "she", "they", "we", "it", "my", "and", "but", "so", "when", "then", "last", "yesterday", "today", "tonight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "christmas", "easter", "no", "yes", "ok", "okay", "well", "about", "with", "is", "was",
    };

    /// <summary>The first one named in a text, or null. Those of the partner's side (“his mother”) are not the person's own.</summary>
    public static Acquaintance? In(string text)
    {
        var match = Mine().Match(text);
        return match.Success ? Of(match) : null;
    }

    /// <summary>All that a text names, in order.</summary>
    public static IReadOnlyList<Acquaintance> AllIn(string text) => [.. Mine().Matches(text).Select(Of).DistinctBy(one => one.Word)];

    /// <summary>The same, from an answer to “who is it about?”, where “mum” or “Sam” alone are enough.</summary>
    public static Acquaintance? InAnswer(string text)
    {
        if (In(text) is { } said)
            return said;
        var bare = Bare().Match(text);
        if (bare.Success)
            return Of(bare);
        var name = NameAlone().Match(text.Trim());
        return name.Success && !NoNames.Contains(name.Groups["name"].Value.ToLowerInvariant()) ? new Acquaintance("", "", name.Groups["name"].Value) : null;
    }

    private static Acquaintance Of(Match match)
    {
        var word = match.Groups["word"].Value.ToLowerInvariant();
        var kind = KindOf[word];
        var name = match.Groups["name"].Success ? match.Groups["name"].Value : match.Groups["before"].Success ? match.Groups["before"].Value : null;
        return new Acquaintance(kind, word, name is null || NoNames.Contains(name.ToLowerInvariant()) ? null : name);
    }

    private const string Word =
        "(?<word>ex[- ](?:husband|wife|boyfriend|girlfriend|partner)|(?:mother|father|sister|brother)[- ]in[- ]law|best (?:friend|mate)|other half|better half|significant other|some(?:one|body) else|co-?worker|step(?:mother|father|mum|mom|dad|son|daughter)|"
        + "partner|husband|wife|boyfriend|girlfriend|spouse|fianc[eé]e?|bf|gf|hubby|wifey|missus|fella|bae|lover|date|ex|parents?|mother|father|mum|mom|mam|mummy|mommy|mama|ma|dad|daddy|papa|pa|friend|bestie|mate|buddy|pal|flatmate|roommate|housemate|"
        + "sister|brother|sibling|son|daughter|child|kid|teenager|grandmother|grandfather|gran|grandma|grandpa|nan|aunt|auntie|uncle|cousin|family|boss|manager|colleague|workmate|neighbou?r|landlord|teacher|crush)";

    private const RegexOptions Free = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex($@"(?:(?<before>(?-i:\p{{Lu}}[\p{{L}}'’-]+)),? (?:who is |is )?)?\b(?:my|our) (?:(?:old|own|new|dear|lovely|little|big|older|younger|current|long-distance|close|good|beloved) )*{Word}\b(?:,? (?:called |named )?(?<name>(?-i:\p{{Lu}}[\p{{L}}-]+)))?", Free)]
    private static partial Regex Mine();

    [GeneratedRegex($@"^\W*(?:(?:it is|its|it['’]s|this is|about|with|a|an|the|one of|for|let['’]?s take)\s+)*{Word}\b(?:,? (?:called |named )?(?<name>(?-i:\p{{Lu}}[\p{{L}}-]+)))?", Free)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?:(?:it is|its|it['’]s|about|with|her name is|his name is|their name is|call (?:her|him|them))\s+)?(?<name>(?-i:\p{Lu}[\p{L}'’-]{1,19}))[.!]?$", Free)]
    private static partial Regex NameAlone();
}
