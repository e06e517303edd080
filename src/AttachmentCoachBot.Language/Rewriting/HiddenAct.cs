using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>The act that a camera would show behind a verb that judges it: “couldn't be bothered to come” (did not come), “humiliated me by laughing” (laughed), “had the nerve to bring” (brought).</summary>
/// <param name="Verb">Index of the token that names the act.</param>
/// <param name="IsLeftUndone">It did not happen.</param>
internal readonly record struct HiddenAct(int Verb, bool IsLeftUndone)
{
    private static readonly HashSet<string> Verdicts = new(StringComparer.Ordinal)
        { "embarrass", "humiliate", "insult", "undermine", "punish", "hurt", "upset", "annoy", "shame", "belittle", "betray", "disrespect", "manipulate", "provoke", "test", "spite" };

    private static readonly HashSet<string> Daring = new(StringComparer.Ordinal) { "nerve", "cheek", "gall", "audacity", "balls", "brass", "guts" };

    public static HiddenAct? In(Passage passage, Clause clause)
    {
        if (clause.Verb is not { } verb)
            return null;
        var next = verb.End;
        if (IsLeaving(verb) && IsInfinitive(passage, clause, next))
            return new HiddenAct(next + 1, true);
        if (verb is { Lemma: "have", IsNegated: false } && next + 1 < clause.End && passage.Tokens[next].Word == "the" && Daring.Contains(passage.Tokens[next + 1].Word) && IsInfinitive(passage, clause, next + 2))
            return new HiddenAct(next + 3, false);
        if (!verb.IsNegated && Verdicts.Contains(verb.Lemma))
            for (var by = next + 1; by < Math.Min(next + 4, clause.End - 1); by++)
                if (passage.Tokens[by].Word == "by" && passage.Tokens[by + 1].Form == VerbForm.PresentParticiple)
                    return new HiddenAct(by + 1, false);
        return null;
    }

    private static bool IsLeaving(VerbGroup verb) =>
        verb.Lemma is "fail" or "neglect" or "refuse" || verb.IsNegated && verb.Lemma is "think" or "bother" or "arse" or "manage" or "care" or "try" or "want";

    private static bool IsInfinitive(Passage passage, Clause clause, int at) =>
        at + 1 < clause.End && passage.Tokens[at].Word == "to" && passage.Tokens[at + 1].Part == PartOfSpeech.Verb;
}
