using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>What a verdict on the partner was about: “so rude about the car on Saturday” holds the car and the day.</summary>
internal static class VerdictTopic
{
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal) { "it", "this", "that", "everything", "nothing", "anything", "things", "to" };

    /// <summary>Index of the first word after “about”; null when the clause is no verdict or tells nothing more.</summary>
    public static int? In(Passage passage, Clause clause)
    {
        if (clause is not { Subject.Referent: Referent.Partner, Verb: { Lemma: "be" or "get" or "act", IsNegated: false } verb } || clause.Mood is Mood.OpenQuestion or Mood.YesNoQuestion)
            return null;
        for (var at = verb.End; at + 1 < clause.End; at++)
            if (passage.Tokens[at].Word == "about")
                return Nothing.Contains(passage.Tokens[at + 1].Word) ? null : at + 1;
        return null;
    }
}
