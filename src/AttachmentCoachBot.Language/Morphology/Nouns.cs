using System.Collections.Frozen;

namespace AttachmentCoachBot.Language.Morphology;

/// <summary>Singular and plural, and the article that fits.</summary>
public static class Nouns
{
    private static readonly FrozenDictionary<string, string> IrregularPlurals = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["man"] = "men", ["woman"] = "women", ["child"] = "children", ["person"] = "people", ["foot"] = "feet", ["tooth"] = "teeth", ["goose"] = "geese",
        ["mouse"] = "mice", ["wife"] = "wives", ["life"] = "lives", ["knife"] = "knives", ["half"] = "halves", ["self"] = "selves", ["shelf"] = "shelves",
        ["leaf"] = "leaves", ["thief"] = "thieves", ["loaf"] = "loaves", ["wolf"] = "wolves", ["calf"] = "calves", ["scarf"] = "scarves", ["midwife"] = "midwives",
        ["housewife"] = "housewives", ["sheep"] = "sheep", ["fish"] = "fish", ["series"] = "series", ["crisis"] = "crises", ["basis"] = "bases",
        ["analysis"] = "analyses", ["hypothesis"] = "hypotheses", ["grandchild"] = "grandchildren", ["stepchild"] = "stepchildren", ["godchild"] = "godchildren",
        ["policeman"] = "policemen", ["boyfriend"] = "boyfriends", ["photo"] = "photos", ["video"] = "videos", ["piano"] = "pianos", ["radio"] = "radios",
        ["stepson"] = "stepsons", ["mother-in-law"] = "mothers-in-law", ["father-in-law"] = "fathers-in-law", ["sister-in-law"] = "sisters-in-law",
        ["brother-in-law"] = "brothers-in-law", ["ox"] = "oxen", ["phenomenon"] = "phenomena", ["criterion"] = "criteria", ["memo"] = "memos", ["logo"] = "logos",
        ["ego"] = "egos", ["bro"] = "bros", ["bimbo"] = "bimbos", ["psycho"] = "psychos", ["weirdo"] = "weirdos", ["ex"] = "exes", ["gas"] = "gases", ["bus"] = "buses",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Singulars =
        IrregularPlurals.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Plural(string noun) =>
        noun.Length == 0 ? noun : IrregularPlurals.GetValueOrDefault(noun) ?? Inflection.WithS(noun);

    /// <summary>The singular of an irregular plural, or null: “children” → “child”.</summary>
    internal static string? SingularOf(string plural) => Singulars.GetValueOrDefault(plural);

    /// <summary>“a” or “an”, by how the word is said: an hour, a university, an X-ray, a one-off.</summary>
    public static string Article(string word)
    {
        if (word.Length == 0)
            return "a";
        var lower = word.ToLowerInvariant();
        if (StartsWithAny(lower, "hour", "honest", "honor", "honour", "heir") || lower is "x" or "x-ray" or "mri" or "mp" or "nda" or "hr")
            return "an";
        if (StartsWithAny(lower, "uni", "use", "usu", "user", "eu", "one", "once", "ufo", "uk", "us-", "ute", "ubi") && !StartsWithAny(lower, "unin", "unim", "unid"))
            return "a";
        return Spelling.IsVowel(lower[0]) ? "an" : "a";
    }

    private static bool StartsWithAny(string word, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
            if (word.StartsWith(start, StringComparison.Ordinal))
                return true;
        return false;
    }
}
