using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Words that have no place in an observation: what content says goes, names that people are called, and the comment that hangs behind a last comma.</summary>
internal sealed class Omissions(PatternIndex<string> leaveOut)
{
    private const int LongestComment = 5;

    /// <summary>For each token, whether it goes.</summary>
    public bool[] In(PatternText text, IReadOnlyList<Finding> findings)
    {
        var passage = text.Passage;
        var gone = new bool[passage.Tokens.Count];
        foreach (var (_, match) in leaveOut.FindAll(text))
            for (var at = match.First; at < match.End; at++)
                gone[at] |= !passage.Tokens[at].IsQuoted || passage.Tokens[at].IsWord;
        foreach (var finding in findings)
            if (finding.Kind is BlameKind.Label or BlameKind.Contempt or BlameKind.Absolute)
                OmitPhrase(passage, finding.Span, gone);
        foreach (var sentence in passage.Sentences)
            OmitComments(passage, sentence.Start.Value, sentence.End.Value, gone);
        return gone;
    }

    /// <summary>“you idiot”, “every single time”: words that were marked, unless they are the sentence itself.</summary>
    private static void OmitPhrase(Passage passage, TextSpan span, bool[] gone)
    {
        var marked = passage.Tokens.Where(token => token.Span.Overlaps(span)).ToList();
        marked.RemoveAll(token => passage.Clauses.Any(clause => clause.Verb is not null && clause.Subject is { } subject && token.Index >= subject.First && token.Index < subject.End));
        if (marked.Count > 0 && IsWhatWasSaid(passage, marked[0].Index) || marked.Exists(token => Calendar.IsTime(token.Word)))
            return;
        // “every single time I speak”: “time” carries the clause that follows.
        if (marked.Count > 1 && marked[^1].Word == "time" && marked[^1].Index + 1 is var next && next < passage.Tokens.Count && passage.Tokens[next].IsWord)
            marked = marked.FindLastIndex(token => token.Word is "every" or "each" or "any") is >= 0 and var every ? marked[(every + 1)..^1] : [];
        if (!marked.Exists(IsVerbal))
            foreach (var token in marked)
                gone[token.Index] = true;
    }

    /// <summary>“you called me lazy”: that somebody was called so is what happened.</summary>
    private static bool IsWhatWasSaid(Passage passage, int at) =>
        Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(before => passage.Tokens[before].Lemma == "call" && passage.Tokens[before + 1].Word is "me" or "my" or "us");

    /// <summary>“…, typical”, “…, you clown”, “…, the cheek”: short, without a verb, a number, a name or a place.</summary>
    private static void OmitComments(Passage passage, int first, int end, bool[] gone)
    {
        while (end > first && !passage.Tokens[end - 1].IsWord)
            end--;
        for (var comma = LastComma(passage, first, end); comma > first; end = comma, comma = LastComma(passage, first, end))
        {
            var comment = passage.Tokens.Skip(comma + 1).Take(end - comma - 1).Where(token => token.IsWord && !gone[token.Index]).ToList();
            var isCall = comment.Count > 0 && comment[0].Word is "you" or "ya" && !comment.Exists(IsVerbal);
            if (!isCall && !IsComment(comment) || !isCall && IsList(passage, first, comma))
                return;
            for (var at = comma; at < end; at++)
                gone[at] = true;
        }
    }

    private static int LastComma(Passage passage, int first, int end)
    {
        for (var at = end - 1; at > first; at--)
            if (passage.Tokens[at].Written is "," or "-" or "–" or "—" or "..." or "…")
                return at;
        return -1;
    }

    private static bool IsComment(List<Token> words) =>
        words.Count is > 0 and <= LongestComment
        && !words.Exists(token => IsVerbal(token) || token.IsQuoted || Calendar.IsName(token.Word)
            || token.Part is PartOfSpeech.Number or PartOfSpeech.Preposition or PartOfSpeech.ProperNoun or PartOfSpeech.Conjunction or PartOfSpeech.Negation)
        && !words.Exists(token => token.Word is "again" or "once" or "twice" or "last" or "today" or "yesterday" or "tonight" or "my" or "our" or "me" or "too" or "either" or "alone");

    /// <summary>Another piece without a verb before it: then the last one is one of a row (“no call, no text”).</summary>
    private static bool IsList(Passage passage, int first, int comma)
    {
        var before = LastComma(passage, first, comma);
        return before > first && !passage.Tokens.Skip(before + 1).Take(comma - before - 1).Any(IsVerbal);
    }

    private static bool IsVerbal(Token token) =>
        token.Part is PartOfSpeech.Auxiliary or PartOfSpeech.Modal || token.Part == PartOfSpeech.Verb && token.Form is not VerbForm.None;
}
