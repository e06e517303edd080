using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>How the verb of a clause is said with its new subject.</summary>
internal sealed partial class ClauseRealizer
{
    /// <summary>“(you) did not write in it”: the act behind the verdict as a clause.</summary>
    private List<SpokenWord> ActOf(HiddenAct act, Referent subject, Agreement who, bool isPast, int end)
    {
        var lemma = _passage.Tokens[act.Verb].Lemma;
        List<SpokenWord> words = subject == Referent.Partner ? [new SpokenWord("you")] : [];
        words.AddRange(act.IsLeftUndone ? VerbWording.Negated(lemma, who, isPast) : [new SpokenWord(VerbWording.Finite(lemma, who, isPast), act.Verb)]);
        words.AddRange(Copy(act.Verb + 1, end, Referent.Unknown));
        return words;
    }

    /// <summary>The verb group as it stands with its new subject: negation by “never” becomes “do not”, “should have called” becomes “did not call”.</summary>
    private IEnumerable<SpokenWord> Verb(Clause clause, VerbGroup verb, Referent subject)
    {
        var who = VerbWording.AgreementOf(clause, subject);
        var isPast = IsPast(verb);
        if (verb.Modal is "would" && verb.IsPerfect && subject == Referent.Partner)
            return verb.IsNegated ? [new SpokenWord(VerbWording.Finite(verb.Lemma, who, true), verb.Head)] : VerbWording.Negated(verb.Lemma, who, true);
        if (verb.Modal is "should" or "ought to" or "should have" or "supposed to" && subject == Referent.Partner && clause.Kind is not (ClauseKind.Complement or ClauseKind.Relative))
            return VerbWording.Negated(verb.Lemma, who, verb.IsPerfect);
        if (verb is { Modal: "have to", Tense: Tense.Past, IsNegated: false } && subject == Referent.Partner && clause.Kind != ClauseKind.Complement && !IsReported(clause))
            return [new SpokenWord(VerbWording.Finite(verb.Lemma, who, true), verb.Head)];
        if (verb is { Lemma: "want", IsNegated: false, Modal: null } && subject == Referent.Partner && clause.Kind != ClauseKind.Complement && !IsReported(clause) && NextIs(verb.End, "to") is var asks && (asks || NextIs(verb.End, "me") && NextIs(verb.End + 1, "to")))
            return [new SpokenWord(VerbWording.Finite("ask", who, isPast), verb.Head)];
        if (verb is { Lemma: "make", IsNegated: false, Modal: null } && subject == Referent.Partner && NextIs(verb.End, "me") && verb.End + 1 < clause.End && _passage.Tokens[verb.End + 1].Form == VerbForm.Base)
            return [new SpokenWord(VerbWording.Finite("have", who, isPast), verb.Head)];
        if (verb.Modal == "keep")
            return [new SpokenWord(VerbWording.Finite(verb.Lemma, who, isPast), verb.Head)];
        if (verb is { Negator: "never", Modal: null, IsProgressive: false, IsPassive: false })
            return verb.IsPerfect
                ? [new SpokenWord(who == Agreement.ThirdSingular ? "has" : "have"), new SpokenWord("not", IsContracted: true), .. CopyVerb(verb, who, skipHave: true)]
                : VerbWording.Negated(verb.Lemma, who, isPast);
        if (verb is { IsNegated: true, Modal: "can" or "will" or "can't" or "won't" })
            return VerbWording.Negated(verb.Lemma, who, false);
        return CopyVerb(verb, who, skipHave: false);
    }

    private bool NextIs(int at, string word) => at < _passage.Tokens.Count && _passage.Tokens[at].Word == word;

    private IEnumerable<SpokenWord> CopyVerb(VerbGroup verb, Agreement who, bool skipHave)
    {
        var isFirst = true;
        for (var at = verb.First; at < verb.End; at++)
        {
            var token = _passage.Tokens[at];
            if (token.Word == "never" && verb.IsNegated && verb.Modal is not null)
            {
                yield return new SpokenWord("not");
                continue;
            }

            if (_leftOut[at] || DroppedAdverbs.Contains(token.Word) && at != verb.Head || skipHave && token.Lemma == "have" && at != verb.Head)
                continue;
            var word = SpokenWord.Of(_passage, at);
            if (isFirst && token.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary && (who == Agreement.Second || who == Agreement.First && token.Form == VerbForm.ThirdPerson && token.Lemma != "be"))
                word = word with { Text = VerbWording.WithYou(token) };
            isFirst &= token.Part is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Modal);
            yield return word;
        }
    }
}
