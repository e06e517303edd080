namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>Tells whether be, have and do help another verb or stand for themselves: “you have lied”, “you have time”.</summary>
internal static class HelperVerbs
{
    private const int Reach = 7;

    public static void Settle(List<Draft> drafts)
    {
        for (var at = 0; at < drafts.Count; at++)
            if (drafts[at].Is(PartOfSpeech.Auxiliary) && !Helps(drafts, at))
                drafts[at].Part = PartOfSpeech.Verb;
    }

    private static bool Helps(List<Draft> drafts, int at)
    {
        var helper = drafts[at];
        var passedNouns = 0;
        for (var i = at + 1; i < drafts.Count && i - at <= Reach; i++)
        {
            var next = drafts[i];
            switch (next.Part)
            {
                case PartOfSpeech.Adverb or PartOfSpeech.Negation:
                    continue;
                // A subject may stand between in a question: “did my brother call”, “are you coming”.
                case PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number
                    when IsInverted(drafts, at) && passedNouns < 1:
                    if (next.Part is PartOfSpeech.Pronoun or PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                        passedNouns += EndsSubject(drafts, i) ? 1 : 0;
                    continue;
                case PartOfSpeech.Auxiliary or PartOfSpeech.Verb:
                    return Fits(helper.Lemma, next);
                case PartOfSpeech.Particle when next.Word == "to":
                    return helper.Lemma == "have" || helper.Lemma == "be";
                default:
                    // “Do you?”, “you don't.” leave the verb out.
                    return helper.Lemma == "do" && i > at + 1 && drafts[i - 1].Part is PartOfSpeech.Negation or PartOfSpeech.Pronoun;
            }
        }

        return helper.Lemma == "do" && at + 1 < drafts.Count && drafts[at + 1].Part is PartOfSpeech.Negation or PartOfSpeech.Pronoun;
    }

    private static bool Fits(string helper, Draft verb) => helper switch
    {
        "be" => verb.Form is VerbForm.PresentParticiple or VerbForm.PastParticiple,
        "have" => verb.Form is VerbForm.PastParticiple || verb.Word is "been" or "had",
        _ => verb.Form is VerbForm.Base,
    };

    private static bool IsInverted(List<Draft> drafts, int at)
    {
        if (at == 0 || drafts[at].StartsLine)
            return true;
        return drafts[at - 1].Part is PartOfSpeech.Punctuation or PartOfSpeech.Conjunction or PartOfSpeech.Interjection or PartOfSpeech.Subordinator
            || drafts[at - 1].Word is "what" or "who" or "why" or "how" or "when" or "where" or "which" or "so" or "even";
    }

    private static bool EndsSubject(List<Draft> drafts, int at) =>
        at + 1 >= drafts.Count || drafts[at + 1].Part is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) && drafts[at + 1].Word != "'s";
}
