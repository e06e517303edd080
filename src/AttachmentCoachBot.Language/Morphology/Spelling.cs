using System.Collections.Frozen;

namespace AttachmentCoachBot.Language.Morphology;

/// <summary>What English spelling does where an ending meets a word.</summary>
internal static class Spelling
{
    /// <summary>Longer verbs with the stress on the last syllable, and those that double without it.</summary>
    private static readonly FrozenSet<string> LongDoubling = FrozenSet.ToFrozenSet(
        [
            "abet", "abhor", "acquit", "admit", "allot", "annul", "appal", "babysit", "befit", "begin", "beset", "commit", "compel", "confer", "control",
            "debug", "defer", "deter", "dispel", "distil", "embed", "emit", "enrol", "enthral", "equip", "excel", "expel", "extol", "forbid", "forget", "format",
            "handicap", "impel", "incur", "infer", "input", "instil", "intermit", "kidnap", "misfit", "nonplus", "occur", "offset", "omit", "outbid",
            "outfit", "outrun", "outwit", "overlap", "patrol", "permit", "prefer", "program", "propel", "rebel", "rebut", "recap", "recur", "refer", "regret", "remit",
            "repel", "reset", "rerun", "submit", "transfer", "transmit", "typeset", "unplug", "unwrap", "unzip", "upset", "worship", "zigzag", "bullshit",
        ],
        StringComparer.Ordinal);

    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    public static bool EndsInHiss(string word) =>
        word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) && !word.EndsWith("stomach", StringComparison.Ordinal)
        || word.EndsWith("sh", StringComparison.Ordinal);

    /// <summary>“stop” → “stopped”, “admit” → “admitted”, but “visit” → “visited”, “fix” → “fixed”.</summary>
    public static bool DoublesLastLetter(string word)
    {
        if (word.Length < 3 || IsVowel(word[^1]) || word[^1] is 'w' or 'x' or 'y' || !IsVowel(word[^2]))
            return false;
        if (IsVowel(word[^3]) && !(word[^3] == 'u' && word.Length > 3 && word[^4] == 'q'))
            return false;
        return LongDoubling.Contains(word) || Syllables(word) == 1;
    }

    /// <summary>Runs of vowels; the “u” of “qu” is none.</summary>
    private static int Syllables(string word)
    {
        var count = 0;
        var wasVowel = false;
        for (var i = 0; i < word.Length; i++)
        {
            var isVowel = i > 0 && word[i] == 'y' || IsVowel(word[i]) && !(word[i] == 'u' && i > 0 && word[i - 1] == 'q');
            count += isVowel && !wasVowel ? 1 : 0;
            wasVowel = isVowel;
        }

        return count;
    }
}
