using AttachmentCoachBot.Dialogs.RolePlay.Moves;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.RolePlay.Partner;

/// <summary>
/// What a partner can pick up from the person's line, seen from the other side: “Could you text me by six?” gives <c>request</c> “text you by six”.
/// What is not in the line is null, and lines that need it are passed over.
/// </summary>
public sealed class LineWords
{
    /// <summary>The names that content may use.</summary>
    public static readonly IReadOnlyList<string> Names = ["time", "feeling", "thing", "person", "request", "plan", "absolute", "sentence"];

    /// <summary>A request or a sentence longer than this sounds like a parrot.</summary>
    private const int LongestRequest = 11, LongestSentence = 9;

    private static readonly Dictionary<string, string> OtherSide = new(StringComparer.Ordinal)
    {
        ["i"] = "you", ["me"] = "you", ["my"] = "your", ["mine"] = "yours", ["myself"] = "yourself", ["your"] = "my", ["yours"] = "mine", ["yourself"] = "myself",
    };

    private static readonly string[] Asking = ["could", "would", "can", "will"];
    private static readonly string[] Padding = ["please", "maybe", "perhaps", "possibly", "just", "also", "be", "willing", "mind", "consider", "up", "for", "to"];
    /// <summary>What is asked for by these verbs comes after them, and “let’s agree that …” is no deed.</summary>
    private static readonly string[] NoDeeds = ["agree", "start", "stop", "tell", "say", "not"];

    private static readonly string[] Absolutes = ["always", "never", "ever", "everything", "nothing", "constantly", "forever"];

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private LineWords()
    {
    }

    public string? this[string name] => _words.GetValueOrDefault(name);

    public static LineWords Of(MoveReading reading)
    {
        var found = new LineWords();
        var (passage, facts) = (reading.Analysis.Passage, reading.Analysis.Facts);
        found.Keep("time", facts.Times.Select(fact => fact.Words).LastOrDefault());
        found.Keep("feeling", reading.Has("owned-feeling") ? facts.Feelings.Select(fact => fact.Words).FirstOrDefault(words => words != "sorry") : null);
        found.Keep("thing", facts.Objects.Select(fact => fact.Words).FirstOrDefault());
        found.Keep("person", facts.People.Select(fact => fact.Words).FirstOrDefault(words => char.IsUpper(words[0]) && !words.Contains(' ', StringComparison.Ordinal)));
        found.Keep("absolute", passage.Tokens.FirstOrDefault(token => Absolutes.Contains(token.Word))?.Word);
        foreach (var range in passage.Sentences)
        {
            var (first, length) = range.GetOffsetAndLength(passage.Tokens.Count);
            found.KeepRequest(passage, first, first + length);
        }

        found.Keep("sentence", ShortSentence(passage, reading));
        return found;
    }

    private void Keep(string name, string? words)
    {
        if (words is { Length: > 0 })
            _words.TryAdd(name, words.Trim());
    }

    private void KeepRequest(Passage passage, int first, int end)
    {
        while (end > first && !passage.Tokens[end - 1].IsWord)
            end--;
        for (var at = first; at + 2 < end; at++)
        {
            var isLets = passage.Tokens[at].Word == "let" && passage.Tokens[at + 1].Word is "us" or "'s";
            if (!isLets && !(Asking.Contains(passage.Tokens[at].Word) || passage.Tokens[at].Word == "shall"))
                continue;
            var subject = passage.Tokens[at + 1].Word;
            var isYou = subject == "you";
            if (!isLets && !isYou && subject != "we")
                continue;
            var start = at + 2;
            while (start < end && Padding.Contains(passage.Tokens[start].Word))
                start++;
            if (end - start is < 1 or > LongestRequest || passage.Tokens[start].Form is not (VerbForm.Base or VerbForm.None) || passage.Tokens[start].Part != PartOfSpeech.Verb
                || NoDeeds.Contains(passage.Tokens[start].Lemma))
                return;
            Keep(isYou ? "request" : "plan", Turned(passage, start, end));
            return;
        }
    }

    /// <summary>The same words from the other chair.</summary>
    private static string? Turned(Passage passage, int first, int end)
    {
        var said = new System.Text.StringBuilder();
        for (var at = first; at < end; at++)
        {
            var token = passage.Tokens[at];
            var next = at + 1 < end ? passage.Tokens[at + 1] : null;
            // “you” is both “I” and “me”; what a verb or a preposition stands before cannot be told apart safely in long clauses, so a clause's own subject decides.
            var word = token.Word == "you"
                ? next is { Part: PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Modal } or { Part: PartOfSpeech.Adverb } ? "I" : "me"
                : OtherSide.GetValueOrDefault(token.Word) ?? token.Written;
            if (token.Word is "am" or "are" or "'m" or "'re" && at > first && passage.Tokens[at - 1].Word is "i" or "you")
                word = passage.Tokens[at - 1].Word == "i" ? "’re" : "’m";
            if (token.Part == PartOfSpeech.Punctuation)
                return said.Length > 0 ? said.ToString() : null;
            if (said.Length > 0 && word[0] is not ('’' or '\''))
                said.Append(' ');
            said.Append(word);
        }

        return said.ToString();
    }

    /// <summary>The sentence that stung, as it was said, when it is short enough to come back.</summary>
    private static string? ShortSentence(Passage passage, MoveReading reading)
    {
        if (reading.Hardening.FirstOrDefault(found => found.Move.Measured is null) is not { Quote.Length: > 0 } hard)
            return null;
        foreach (var range in passage.Sentences)
        {
            var (first, length) = range.GetOffsetAndLength(passage.Tokens.Count);
            var quote = passage.Quote(first, first + length).Trim().TrimEnd('.', '!', '?', ' ');
            if (length <= LongestSentence && quote.Contains(hard.Quote.Trim().TrimEnd('.', '!', '?', ' '), StringComparison.OrdinalIgnoreCase))
                return quote;
        }

        return null;
    }
}
