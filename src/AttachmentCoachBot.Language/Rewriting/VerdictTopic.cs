using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>What a verdict on the partner was about: “so rude about the car on Saturday” holds the car and the day, “your jokes about my weight are cruel” the jokes.</summary>
internal static class VerdictTopic
{
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal) { "it", "this", "that", "everything", "nothing", "anything", "things", "to", "me", "us", "how" };

    /// <summary>The words that name it; null when the clause is no verdict or tells nothing more.</summary>
    public static (int First, int End)? In(Passage passage, Clause clause)
    {
        if (clause.Mood is Mood.OpenQuestion or Mood.YesNoQuestion or Mood.TagQuestion)
            return null;
        if (Owned(passage, clause) is { } owned)
            return owned;
        if (clause is not { Subject.Referent: Referent.Partner, Verb: { Lemma: "be" or "get" or "act", IsNegated: false } verb })
            return null;
        for (var at = verb.End; at + 1 < clause.End; at++)
            if (passage.Tokens[at].Word == "about")
                return Nothing.Contains(passage.Tokens[at + 1].Word) || passage.Tokens[at + 1].Part == PartOfSpeech.Verb ? null : (at + 1, clause.End);
        return null;
    }

    /// <summary>“Your endless questions about my ex (are unbearable)”, “you and your …”: a thing of the partner's that leads the clause.</summary>
    private static (int First, int End)? Owned(Passage passage, Clause clause)
    {
        var first = clause.First;
        if (first + 2 < clause.End && passage.Tokens[first].Word == "you" && passage.Tokens[first + 1].Word is "and" or "with")
            first += 2;
        if (!passage.Mentions.Any(mention => mention.First == first && mention is { Referent: Referent.Partner, IsPossessive: true }))
            return null;
        var end = clause.Verb is { } verb ? verb.First : clause.End;
        while (end > first && passage.Tokens[end - 1].Part is PartOfSpeech.Adverb or PartOfSpeech.Punctuation)
            end--;
        return end - first >= 2 && passage.Tokens.Skip(first).Take(end - first).Any(token => token.Part is PartOfSpeech.Noun) ? (first, end) : null;
    }
}
