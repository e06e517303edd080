using System.Collections.Frozen;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>Marks words that are somebody else's: inside quotation marks, or reported (“my mom thinks you're selfish”).</summary>
internal static class Quotations
{
    private static readonly FrozenSet<string> Reporting = FrozenSet.ToFrozenSet(
        ["say", "tell", "think", "claim", "call", "reckon", "believe", "insist", "yell", "shout", "whisper", "scream", "text", "write", "accuse", "joke", "argue", "complain", "reply", "answer", "ask",
         "swear", "mention", "suggest", "warn", "admit", "announce", "figure", "assume", "imply", "keep"],
        StringComparer.Ordinal);

    /// <summary>Text in quotation marks, unless the whole message stands in them (then it is the person's own draft) or they hold a mocked word or two.</summary>
    public static void MarkQuoted(List<Draft> drafts)
    {
        var open = -1;
        for (var at = 0; at < drafts.Count; at++)
        {
            if (drafts[at].Word is not ("\"" or "'") || drafts[at].Kind != PieceKind.Punctuation)
                continue;
            if (open < 0 || drafts[open].Word != drafts[at].Word)
            {
                if (drafts[at].Word == "\"" || !drafts[at].IsAttached)
                    open = at;
                continue;
            }

            Mark(drafts, open, at);
            open = -1;
        }
    }

    private static void Mark(List<Draft> drafts, int open, int close)
    {
        var words = 0;
        for (var at = open + 1; at < close; at++)
            words += drafts[at].IsWord ? 1 : 0;
        var outside = 0;
        for (var at = 0; at < drafts.Count; at++)
            outside += (at < open || at > close) && drafts[at].IsWord ? 1 : 0;
        var isIntroduced = open > 0 && (drafts[open - 1].Word is "," or ":" or "like" or "all" || Reporting.Contains(drafts[open - 1].Lemma) || open > 1 && Reporting.Contains(drafts[open - 2].Lemma));
        if (outside == 0 || words <= 2 && !isIntroduced)
            return;
        for (var at = open; at <= close; at++)
            drafts[at].IsQuoted = true;
    }

    /// <summary>The clause that somebody other than the person says or thinks.</summary>
    public static void MarkReported(List<Draft> drafts, List<Clause> clauses)
    {
        for (var i = 1; i < clauses.Count; i++)
        {
            var (reporter, reported) = (clauses[i - 1], clauses[i]);
            if (reported.Sentence != reporter.Sentence || reported.Kind != ClauseKind.Complement || reporter.Verb is not { } verb || !Reporting.Contains(verb.Lemma))
                continue;
            if (reporter.Subject is null or { Referent: Referent.Speaker or Referent.Together or Referent.Thing } || reporter.Mood is Mood.Imperative || reported.Verb is null)
                continue;
            for (var at = reported.First; at < reported.End; at++)
                drafts[at].IsQuoted = true;
            clauses[i] = reported with { IsQuoted = true };
        }
    }
}
