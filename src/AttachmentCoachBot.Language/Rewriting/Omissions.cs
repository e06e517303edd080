using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Words that have no place in an observation: what content says goes, names that people are called, and the comment that hangs behind a last comma.</summary>
internal sealed class Omissions(PatternIndex<string> leaveOut, JudgingWords judging)
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
        OmitJudgingWords(passage, gone);
        OmitLikenesses(passage, gone);
        foreach (var sentence in passage.Sentences)
            OmitComments(passage, sentence.Start.Value, sentence.End.Value, gone);
        return gone;
    }

    /// <summary>“obviously”, “your ridiculous mother”: the clause stands without them.</summary>
    private void OmitJudgingWords(Passage passage, bool[] gone)
    {
        var tokens = passage.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (gone[at] || tokens[at].IsQuoted)
                continue;
            var next = at + 1 < tokens.Count ? tokens[at + 1] : null;
            if (judging.IsAdverb(tokens[at]) && tokens[at].Part is PartOfSpeech.Adverb or PartOfSpeech.Other or PartOfSpeech.Interjection && next?.Word is not "since")
                gone[at] = true;
            if (!judging.IsAdjective(tokens[at]) || tokens[at].Form is VerbForm.Past or VerbForm.ThirdPerson || tokens[at].Part == PartOfSpeech.Pronoun || !StandsBeforeNoun(tokens, at))
                continue;
            gone[at] = true;
            for (var degree = at - 1; degree >= 0 && tokens[degree].Word is "so" or "very" or "too" or "such" or "pretty" or "quite" or "most" or "more" or "really"; degree--)
                gone[degree] = true;
        }
    }

    private static bool StandsBeforeNoun(IReadOnlyList<Token> tokens, int at)
    {
        var noun = at + 1;
        while (noun < tokens.Count && (tokens[noun].Part == PartOfSpeech.Adjective || tokens[noun].Written == ","))
            noun++;
        return noun < tokens.Count && tokens[noun].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
    }

    /// <summary>“You spoke to me like a child in front of your team”: what somebody is likened to goes, wherever it stands.</summary>
    private static void OmitLikenesses(Passage passage, bool[] gone)
    {
        var tokens = passage.Tokens;
        for (var at = 1; at + 2 < tokens.Count; at++)
        {
            if (tokens[at].Word != "like" || tokens[at].IsQuoted || tokens[at].Part == PartOfSpeech.Verb || tokens[at + 1].Word is not ("a" or "an" or "some" or "two")
                || tokens[at - 1].Lemma is "be" or "look" or "feel" or "sound" or "smell" or "taste" or "something" or "thing" or "seem")
                continue;
            var end = at + 2;
            while (end < tokens.Count && tokens[end].Part is PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Number)
                end++;
            while (end < tokens.Count && tokens[end].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !Calendar.IsName(tokens[end].Word))
                end++;
            for (var likened = at; likened < end; likened++)
                gone[likened] = true;
        }
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
