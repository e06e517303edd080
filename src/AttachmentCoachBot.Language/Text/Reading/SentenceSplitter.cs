namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>Where sentences end: at full stops, question and exclamation marks, and at the end of a line.</summary>
internal static class SentenceSplitter
{
    public static List<Range> Split(List<Draft> drafts)
    {
        var sentences = new List<Range>();
        var start = 0;
        for (var at = 1; at <= drafts.Count; at++)
        {
            if (at < drafts.Count && !Begins(drafts, at))
                continue;
            sentences.Add(start..at);
            start = at;
        }

        return sentences;
    }

    private static bool Begins(List<Draft> drafts, int at)
    {
        if (drafts[at].StartsLine)
            return true;
        if (!drafts[at].IsWord && drafts[at].Word is not "\"" || drafts[at].Word == "\"" && drafts[at].IsAttached)
            return false;
        var end = at - 1;
        while (end > 0 && (drafts[end].Word is "\"" or ")" or "'" && drafts[end].IsAttached || drafts[end].Part == PartOfSpeech.Emoji))
            end--;
        return drafts[end].Word switch
        {
            "?" or "!" => true,
            "." => !(end > 0 && drafts[end - 1].Word is "mr" or "mrs" or "ms" or "dr" or "st" or "vs" && drafts[end].IsAttached),
            "..." or "…" => drafts[at].IsCapital || drafts[at].Word is "i" or "you" or "he" or "she" or "we" or "they" or "why" or "what" or "how",
            _ => drafts[end].Part == PartOfSpeech.Emoji && drafts[at].IsCapital,
        };
    }
}
