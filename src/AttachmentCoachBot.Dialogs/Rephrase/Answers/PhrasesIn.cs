using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Rephrase.Answers;

/// <summary>Finds phrases of a lexicon in a short answer, the longest first where they overlap, and leaves out what is denied (“not sad”).</summary>
internal static class PhrasesIn
{
    private static readonly string[] Denials = ["not", "never", "no", "isnt", "wasnt", "dont", "didnt", "less"];

    /// <summary>The phrases as the lexicon writes them, in the order of the answer.</summary>
    public static IReadOnlyList<string> Find(string plain, IEnumerable<string> phrases)
    {
        var answer = $" {plain} ";
        var found = new List<(int At, string Plain, string Phrase)>();
        foreach (var phrase in phrases.Select(phrase => (Plain: MessageReader.Plain(phrase), phrase)).OrderByDescending(phrase => phrase.Plain.Length).ThenBy(phrase => phrase.Plain, StringComparer.Ordinal))
        {
            var at = answer.IndexOf($" {phrase.Plain} ", StringComparison.Ordinal);
            if (at >= 0 && !found.Exists(other => at < other.At + other.Plain.Length && other.At < at + phrase.Plain.Length) && !IsDenied(answer[..at]))
                found.Add((at, phrase.Plain, phrase.phrase));
        }

        return [.. found.OrderBy(match => match.At).Select(match => match.Phrase)];
    }

    private static bool IsDenied(string before) => before.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(2).Any(word => Denials.Contains(word));
}
