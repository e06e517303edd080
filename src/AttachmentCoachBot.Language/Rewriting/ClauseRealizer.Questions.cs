using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Questions and orders, turned round into what they say happened.</summary>
internal sealed partial class ClauseRealizer
{
    /// <summary>“Who forgets their own wife's birthday?”, “what kind of man leaves …?”: asked of the partner, and about the partner.</summary>
    private bool AsksWhoDoes(Clause clause) =>
        clause is { Mood: Mood.OpenQuestion, Verb: { Lemma: not "be", Modal: null } verb, Subject: { } who } && who.First <= clause.First + 3 && verb.First >= who.End
        && _passage.Tokens[clause.First] is { Word: "who" or "what" or "which" } first
        && (first.Word == "who" && who.End == clause.First + 1 || clause.First + 2 < clause.End && _passage.Tokens[clause.First + 1].Word is "kind" or "sort" or "type")
        && _passage.Tokens[verb.First].Part == PartOfSpeech.Verb && !(verb.Lemma is "say" or "tell" or "know" or "care" or "need" or "ask" or "think" or "want" or "give" or "happen" or "do" && first.Word == "who");

    private static IEnumerable<SpokenWord> Yours(IEnumerable<SpokenWord> words) =>
        words.Select(word => word.Text is "their" or "his" or "her" ? word with { Text = "your" } : word);

    private List<SpokenWord>? TurnQuestion(Clause clause, VerbGroup verb, Referent subject, int first)
    {
        if (clause.Mood == Mood.YesNoQuestion && subject == Referent.Speaker)
            return null;
        var at = first;
        while (at < clause.End && (QuestionStarts.Contains(_passage.Tokens[at].Word) || _passage.Tokens[at].Word is "come" or "the" or "hell" or "on" or "earth"))
            at++;
        if (clause.Subject is not { } mention || _passage.Tokens[first].Word is "who" or "what" or "where" or "when" && mention.First <= first)
            return null;
        var helper = at < clause.End ? _passage.Tokens[at] : null;
        if (helper is null || mention.First <= at)
            return clause.Mood == Mood.YesNoQuestion || QuestionStarts.Contains(_passage.Tokens[first].Word) ? Straight(clause, verb, subject, at) : null;
        // “Would it kill you to put your plate away?” says that it is not put away.
        if (verb.Lemma is "kill" or "hurt" && NextIs(verb.End, "you") && NextIs(verb.End + 1, "to") && verb.End + 2 < clause.End)
            return [new SpokenWord("you"), .. VerbWording.Negated(_passage.Tokens[verb.End + 2].Lemma, Agreement.Second, false), .. Copy(verb.End + 3, clause.End, Referent.Unknown)];
        var who = VerbWording.AgreementOf(clause, subject);
        List<SpokenWord> words = Copy(mention.First, mention.End, subject);
        var isNegated = Enumerable.Range(at, clause.End - at).Take(5).Any(index => _passage.Tokens[index].Word is "not" or "never");
        var isPast = helper.Word is "did" or "was" or "were" or "had" or "could" || verb.Tense == Tense.Past;
        if (helper.Lemma == "be")
        {
            words.Add(new SpokenWord(VerbWording.Finite("be", who, isPast)));
            words.AddRange(Copy(Math.Max(mention.End, at + 1), clause.End, Referent.Unknown));
            return words;
        }

        words.AddRange(isNegated ? VerbWording.Negated(verb.Lemma, who, isPast) : [new SpokenWord(VerbWording.Finite(verb.Lemma, who, isPast), verb.Head)]);
        words.AddRange(Copy(Math.Max(AfterVerb(verb, words), verb.Head + 1), clause.End, Referent.Unknown));
        return words;
    }

    private List<SpokenWord> Straight(Clause clause, VerbGroup verb, Referent subject, int first)
    {
        var words = Copy(Math.Min(first, verb.First), verb.First, subject);
        words.AddRange(Verb(clause, verb, subject));
        words.AddRange(Copy(AfterVerb(verb, words), clause.End, Referent.Unknown));
        return words;
    }

    /// <summary>“Stop leaving the lights on” says that the lights are left on; other orders say nothing that a camera saw.</summary>
    private List<SpokenWord>? TurnOrder(Clause clause, VerbGroup verb)
    {
        if (verb.Lemma is not ("stop" or "quit") && !(verb.IsNegated && verb.Lemma == "keep"))
            return null;
        var act = verb.Head + 1;
        while (act < clause.End && _passage.Tokens[act].Form != VerbForm.PresentParticiple)
            act++;
        if (act >= clause.End || act > verb.Head + 3 || _passage.Tokens[act].Lemma is "treat" or "act" or "behave" or "be")
            return null;
        List<SpokenWord> words = [new SpokenWord("you"), new SpokenWord(_passage.Tokens[act].Lemma, act)];
        words.AddRange(Copy(act + 1, clause.End, Referent.Unknown));
        return words;
    }
}
