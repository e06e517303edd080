using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>
/// The act that a camera would show behind words that judge it: “couldn't be bothered to come” (did not come), “humiliated me by laughing” (laughed),
/// “so selfish for cancelling Thursday” (cancelled), “too lazy to write” (did not write).
/// </summary>
/// <param name="Verb">Index of the token that names the act.</param>
/// <param name="IsLeftUndone">It did not happen.</param>
internal readonly record struct HiddenAct(int Verb, bool IsLeftUndone)
{
    /// <summary>It happened once; null when only the clause's own verb tells.</summary>
    public bool? IsPast { get; init; }

    private static readonly HashSet<string> Verdicts = new(StringComparer.Ordinal)
        { "embarrass", "humiliate", "insult", "undermine", "punish", "hurt", "upset", "annoy", "shame", "belittle", "betray", "disrespect", "manipulate", "provoke", "test", "spite", "control", "show", "ruin", "spoil", "wreck", "destroy", "make", "break", "drive", "shock", "disgust", "scare", "terrify" };

    private static readonly HashSet<string> Daring = new(StringComparer.Ordinal) { "nerve", "cheek", "gall", "audacity", "balls", "brass", "guts", "decency", "heart" };

    /// <summary>“love telling”, “insist on telling”, “won't stop telling”: what is judged is how it is done.</summary>
    private static readonly HashSet<string> Attitudes = new(StringComparer.Ordinal) { "love", "enjoy", "like", "adore", "insist", "relish", "delight", "dare", "manage", "bother" };

    /// <summary>What is said in mockery of something that was not done: nobody knows for certain.</summary>
    private static readonly HashSet<string> Kindnesses = new(StringComparer.Ordinal)
        { "remember", "ask", "help", "care", "notice", "think", "offer", "listen", "call", "thank", "love", "support", "wait", "consider", "be" };

    public static HiddenAct? In(Passage passage, Clause clause)
    {
        if (clause.Verb is not { } verb)
            return OfYou(passage, clause, clause.First);
        var next = verb.End;
        if (IsLeaving(verb) && IsInfinitive(passage, clause, next))
            return new HiddenAct(next + 1, true);
        if (verb is { Lemma: "have", IsNegated: false } && next + 1 < clause.End && passage.Tokens[next].Word is "the" or "some" or "a" && Daring.Contains(passage.Tokens[next + 1].Word) && IsInfinitive(passage, clause, next + 2))
            return new HiddenAct(next + 3, false);
        if (verb is { Lemma: "have", IsNegated: true } && next + 1 < clause.End && passage.Tokens[next].Word == "the" && Daring.Contains(passage.Tokens[next + 1].Word) && IsInfinitive(passage, clause, next + 2))
            return new HiddenAct(next + 3, true);
        if (verb.Lemma == "dare" && clause.Mood == Mood.OpenQuestion && next + 1 < clause.End && passage.Tokens[next].Word == "you")
            return passage.Tokens[next + 1].Part == PartOfSpeech.Verb ? new HiddenAct(next + 1, false) { IsPast = true } : null;
        if (!verb.IsNegated && Verdicts.Contains(verb.Lemma))
            for (var by = next + 1; by < Math.Min(next + 8, clause.End - 1); by++)
                if (passage.Tokens[by].Word == "by" && passage.Tokens[by + 1].Form == VerbForm.PresentParticiple)
                    return new HiddenAct(by + 1, false);
        if (clause.Subject is { Referent: Referent.Partner } && Attitude(passage, clause, verb) is { } act)
            return act;
        return verb.Lemma is "be" or "get" or "act" or "think" or "find" || verb.IsPassive ? BehindBeing(passage, clause, verb) : null;
    }

    private static HiddenAct? Attitude(Passage passage, Clause clause, VerbGroup verb)
    {
        var next = verb.End;
        if (!verb.IsNegated && Attitudes.Contains(verb.Lemma) && verb.Modal is null or "have to")
        {
            if (next + 1 < clause.End && passage.Tokens[next].Word == "on")
                next++;
            if (next < clause.End && passage.Tokens[next].Form == VerbForm.PresentParticiple)
                return new HiddenAct(next, false);
            return IsInfinitive(passage, clause, next) && verb.Lemma is not "like" ? new HiddenAct(next + 1, false) : null;
        }

        if (verb.IsNegated && verb.Lemma is "stop" or "quit" or "help" && next < clause.End && passage.Tokens[next].Form == VerbForm.PresentParticiple)
            return new HiddenAct(next, false);
        return verb.IsNegated && verb.Lemma == "wait" && IsInfinitive(passage, clause, next) ? new HiddenAct(next + 1, false) : null;
    }

    /// <summary>“You're so cheap for …ing”, “it was mean of you to …”, “too proud to …”, “cruel enough to …”, “you think it's funny to …”.</summary>
    private static HiddenAct? BehindBeing(Passage passage, Clause clause, VerbGroup verb)
    {
        var tokens = passage.Tokens;
        if (OfYou(passage, clause, verb.End) is { } ofYou)
            return ofYou;
        if (clause.Subject is not { Referent: Referent.Partner })
            return null;
        for (var at = verb.First + 1; at + 2 < clause.End; at++)
        {
            if (tokens[at].Word == "too" && tokens[at + 1].Part is PartOfSpeech.Adjective or PartOfSpeech.Verb or PartOfSpeech.Noun && IsInfinitive(passage, clause, at + 2))
                return new HiddenAct(at + 3, true);
            if (tokens[at].Word == "enough" && IsInfinitive(passage, clause, at + 1))
                return new HiddenAct(at + 2, false);
            if (tokens[at].Word is "for" or "by" && at > verb.End && tokens[at - 1].Part is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Verb && verb.Lemma == "be" && !verb.IsPassive)
            {
                var act = tokens[at + 1].Word == "not" ? at + 2 : at + 1;
                if (act < clause.End && tokens[act].Form == VerbForm.PresentParticiple && tokens[act].Lemma is not "be")
                    return new HiddenAct(act, act == at + 2) { IsPast = !Repeats(passage, act, clause.End) };
            }
        }

        return null;
    }

    /// <summary>“(so rude) of you to leave early”, with or without a verb before it.</summary>
    private static HiddenAct? OfYou(Passage passage, Clause clause, int from)
    {
        var tokens = passage.Tokens;
        for (var at = from + 1; at + 2 < clause.End; at++)
        {
            if (tokens[at].Word != "of" || tokens[at - 1].Part is not (PartOfSpeech.Adjective or PartOfSpeech.Noun) || !passage.Mentions.Any(mention => mention.First == at + 1 && mention.End == at + 2 && mention is { Referent: Referent.Partner, IsPossessive: false }))
                continue;
            var isNot = tokens[at + 2].Word == "not";
            var to = isNot ? at + 3 : at + 2;
            if (!IsInfinitive(passage, clause, to))
                continue;
            var act = to + 1;
            return !isNot && Kindnesses.Contains(tokens[act].Lemma) ? null : new HiddenAct(act, isNot) { IsPast = !Repeats(passage, act, clause.End) };
        }

        return null;
    }

    private static bool Repeats(Passage passage, int first, int end) =>
        passage.Tokens.Skip(first).Take(end - first).Any(token => token.Word is "every" or "each" or "always" or "never" or "constantly" or "whenever" || token.Word.EndsWith("days", StringComparison.Ordinal) && Calendar.IsName(token.Word));

    private static bool IsLeaving(VerbGroup verb) =>
        verb.Lemma is "fail" or "neglect" or "refuse" || verb.IsNegated && verb.Lemma is "think" or "bother" or "arse" or "manage" or "care" or "try" or "want" or "remember";

    private static bool IsInfinitive(Passage passage, Clause clause, int at) =>
        at + 1 < clause.End && passage.Tokens[at].Word == "to" && (passage.Tokens[at + 1].Part == PartOfSpeech.Verb || passage.Tokens[at + 1].Form == VerbForm.Base);
}
