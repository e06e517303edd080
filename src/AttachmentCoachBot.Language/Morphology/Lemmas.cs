using System.Collections.Frozen;

namespace AttachmentCoachBot.Language.Morphology;

/// <summary>Base forms that an inflected word may come from, the likeliest first; whether they are words is for the lexicon to say.</summary>
internal static class Lemmas
{
    private static readonly FrozenDictionary<string, string> IrregularComparisons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["better"] = "good", ["best"] = "good", ["worse"] = "bad", ["worst"] = "bad", ["further"] = "far", ["furthest"] = "far", ["elder"] = "old", ["eldest"] = "old",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>“tries” → try, “goes” → go, “makes” → make.</summary>
    public static IEnumerable<string> OfS(string word)
    {
        if (word.Length < 3 || word[^1] != 's' || word[^2] == 's')
            yield break;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            yield return word[..^3] + "y";
        yield return word[..^1];
        if (!word.EndsWith("es", StringComparison.Ordinal) || word.Length < 4)
            yield break;
        var stem = word[..^2];
        if (Spelling.EndsInHiss(stem) || stem[^1] == 'o')
            yield return stem;
        if (stem.EndsWith("zz", StringComparison.Ordinal) || stem.EndsWith("ss", StringComparison.Ordinal))
            yield return stem[..^1];
    }

    /// <summary>“stopped” → stop, “tried” → try, “panicked” → panic.</summary>
    public static IEnumerable<string> OfEd(string word)
    {
        if (word.Length < 4 || !word.EndsWith("ed", StringComparison.Ordinal))
            yield break;
        if (word.EndsWith("ied", StringComparison.Ordinal))
        {
            yield return word[..^3] + "y";
            yield return word[..^1];
            yield break;
        }

        foreach (var lemma in OfStem(word[..^2]))
            yield return lemma;
    }

    /// <summary>“lying” → lie, “making” → make, “runnin” → run.</summary>
    public static IEnumerable<string> OfIng(string word)
    {
        if (word.Length < 5 || !word.EndsWith("ing", StringComparison.Ordinal))
            yield break;
        var stem = word[..^3];
        if (stem[^1] == 'y' && stem.Length <= 4)
            yield return stem[..^1] + "ie";
        foreach (var lemma in OfStem(stem))
            yield return lemma;
    }

    /// <summary>“colder” → cold, “laziest” → lazy, “better” → good.</summary>
    public static IEnumerable<string> OfComparison(string word)
    {
        if (IrregularComparisons.TryGetValue(word, out var irregular))
            yield return irregular;
        var ending = word.EndsWith("er", StringComparison.Ordinal) ? 2 : word.EndsWith("est", StringComparison.Ordinal) ? 3 : 0;
        if (ending == 0 || word.Length < ending + 3)
            yield break;
        var stem = word[..^ending];
        if (stem[^1] == 'i')
            yield return stem[..^1] + "y";
        foreach (var lemma in OfStem(stem))
            yield return lemma;
    }

    private static IEnumerable<string> OfStem(string stem)
    {
        var isDoubled = stem.Length > 2 && stem[^1] == stem[^2] && !Spelling.IsVowel(stem[^1]);
        if (isDoubled && stem[^1] is not ('s' or 'l' or 'f' or 'z'))
            yield return stem[..^1];
        if (stem.EndsWith("ck", StringComparison.Ordinal))
        {
            yield return stem;
            yield return stem[..^1];
            yield break;
        }

        if (PrefersE(stem))
        {
            yield return stem + "e";
            yield return stem;
        }
        else
        {
            yield return stem;
            yield return stem + "e";
        }

        if (isDoubled)
            yield return stem[..^1];
    }

    /// <summary>“hoping” is of “hope”: after a single vowel and consonant a short verb without doubling had an e.</summary>
    private static bool PrefersE(string stem) =>
        stem[^1] is 'v' or 'u' or 'c' or 'z' && !stem.EndsWith("zz", StringComparison.Ordinal)
        || Spelling.DoublesLastLetter(stem)
        || stem.EndsWith("dg", StringComparison.Ordinal)
        || stem.EndsWith("ng", StringComparison.Ordinal) && stem.EndsWith("ang", StringComparison.Ordinal)
        || stem.Length > 3 && stem[^1] == 's' && Spelling.IsVowel(stem[^2]);
}
