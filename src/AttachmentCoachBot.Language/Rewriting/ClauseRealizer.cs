using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>
/// Rewords one clause as something a camera would show, said to the partner: absolutes and judging words go, questions are turned round, “he” becomes “you”,
/// and everything else stays in the person's own words.
/// </summary>
internal sealed class ClauseRealizer
{
    private static readonly HashSet<string> DroppedAdverbs = new(StringComparer.Ordinal)
    {
        "always", "never", "ever", "just", "even", "actually", "literally", "obviously", "clearly", "constantly", "simply", "really", "totally", "completely",
        "absolutely", "honestly", "basically", "only", "forever", "apparently", "conveniently", "deliberately", "purposely", "suddenly", "continually",
    };

    private static readonly HashSet<string> QuestionStarts = new(StringComparer.Ordinal) { "why", "how", "when", "where" };

    private readonly Passage _passage;
    private readonly PartnerAddress _address;
    private readonly Quotations _quotations;
    private readonly PlainWords _plain;
    private readonly bool[] _leftOut;

    public ClauseRealizer(Passage passage, PlainWords plain, bool[] leftOut)
    {
        _passage = passage;
        _plain = plain;
        _leftOut = leftOut;
        _address = new PartnerAddress(passage);
        _quotations = new Quotations(passage);
    }

    /// <summary>The clause as an observation, or null when there is nothing a camera would show in it.</summary>
    /// <param name="inherited">The subject of the clause before, for “… and hid the pieces”.</param>
    public Unit? Realize(Clause clause, Referent inherited)
    {
        if (_quotations.Contains(clause.First) && _quotations.Contains(clause.End - 1))
            return null;
        var isAttached = clause.Kind is ClauseKind.Relative or ClauseKind.Complement || IsReported(clause);
        var subject = clause.Subject?.Referent ?? inherited;
        if (clause.Mood == Mood.Imperative)
            subject = Referent.Partner;
        if (clause.Verb is { } left && _leftOut[left.Head])
            return null;
        if (!isAttached && ClauseVerdict.Judges(_passage, clause, subject) || IsTag(clause))
            return null;
        var first = clause.First;
        while (first < clause.End && (!_passage.Tokens[first].IsWord && _quotations.EndAt(first) is null || IsConnector(clause, first)))
            first++;
        if (_quotations.EndOfThatAround(first) is { } quoteEnd)
            first = quoteEnd;
        if (first >= clause.End)
            return null;
        if (WhoActs(clause) is { } actor)
            (subject, isAttached) = (actor, false);
        if (Turn(clause, subject, first) is not { Count: > 0 } turned || turned[^1].Text is "a" or "an" or "the" or "such" or "so" or "too" or "like")
            return null;
        var words = _plain.Apply(turned, _passage);
        if (words.Count < 2)
            return null;
        return new Unit(clause, words)
        {
            Link = clause.Connector ?? "",
            IsAttached = isAttached || clause.Kind is ClauseKind.Subordinate or ClauseKind.Fragment,
            IsRunOn = clause.First > 0 && clause.Connector is null && _passage.Tokens[clause.First - 1].IsWord && !IsAtSentenceStart(clause) && turned[0].Text is not ("you" or "I" or "he" or "she" or "we" or "they" or "it" or "then"),
            IsAfterComma = clause.First > 0 && _passage.Tokens[clause.First - 1].Written == ",",
            Subject = subject,
            IsPast = clause.Verb is { } verb && IsPast(verb),
            IsPerfect = clause.Verb is { IsPerfect: true, Tense: not Tense.Past },
            LacksSubject = clause.Verb is not null && !(clause.Subject is { } own && own.First >= clause.First && own.End <= clause.End) && WhoActs(clause) is null && clause.Mood != Mood.Imperative,
            Missing = MissingAct(clause, subject),
        };
    }

    /// <summary>“You were so rude about the car on Saturday”: the verdict goes, and what it was about stays, “it came to the car on Saturday”. Null when it says nothing of that.</summary>
    public Unit? WhatItWasAbout(Clause clause)
    {
        if (VerdictTopic.In(_passage, clause) is not { } first)
            return null;
        var topic = Copy(first, clause.End, Referent.Unknown);
        return topic.Count == 0 ? null
            : new Unit(clause, [new SpokenWord("it"), new SpokenWord(IsPast(clause.Verb!) ? "came" : "comes"), new SpokenWord("to"), .. topic]) { Subject = Referent.Thing, IsPast = IsPast(clause.Verb!) };
    }

    /// <summary>“He's | a coward who runs to his brother”: the act behind the name is the partner's.</summary>
    private Referent? WhoActs(Clause clause)
    {
        if (clause.Verb is null || clause.Subject is not { } name || name.End >= clause.End || _passage.Tokens[name.End].Word is not ("who" or "that"))
            return null;
        var before = _passage.Clauses.FirstOrDefault(other => other.End == clause.First && other.Sentence == clause.Sentence);
        return before is { Subject.Referent: Referent.Partner or Referent.Speaker, Verb.Lemma: "be" } && Enumerable.Range(before.Verb.End, before.End - before.Verb.End).All(at => !_passage.Tokens[at].IsWord || _passage.Tokens[at].Part == PartOfSpeech.Adverb)
            ? before.Subject.Referent : null;
    }

    private bool IsAtSentenceStart(Clause clause) => _passage.Sentences[clause.Sentence].Start.Value == clause.First;

    /// <summary>“you told Megan | you're single”: what somebody said, without a word that joins it.</summary>
    private bool IsReported(Clause clause)
    {
        if (clause.First == 0 || clause.Connector is not null || !_passage.Tokens[clause.First - 1].IsWord)
            return false;
        var before = _passage.Clauses.FirstOrDefault(other => other.End == clause.First && other.Sentence == clause.Sentence);
        return before?.Verb is { Lemma: "say" or "tell" or "claim" or "promise" or "swear" or "text" or "write" } || _passage.Tokens[clause.First - 1].Word is "saying" or "telling" or "claiming";
    }

    /// <summary>“…, can you”, “or don't you”, “who does that”: a question that only presses.</summary>
    private bool IsTag(Clause clause) =>
        clause.Mood == Mood.TagQuestion
        || clause.Mood is Mood.YesNoQuestion or Mood.OpenQuestion && (clause.Connector == "or" || clause.First > 0)
            && Enumerable.Range(clause.First, clause.End - clause.First).Select(at => _passage.Tokens[at]).All(token =>
                !token.IsWord || token.Part is PartOfSpeech.Auxiliary or PartOfSpeech.Modal or PartOfSpeech.Pronoun or PartOfSpeech.Negation or PartOfSpeech.Conjunction or PartOfSpeech.Adverb
                || token.Lemma is "do" or "be" or "have" or "forget" or "know");

    private static bool IsPast(VerbGroup verb) => verb.Tense == Tense.Past;

    private bool IsConnector(Clause clause, int at) =>
        clause.Connector is { } connector && clause.Kind is not ClauseKind.Relative and not ClauseKind.Complement
        && connector.Split(' ').Contains(_passage.Tokens[at].Word);

    private List<SpokenWord>? Turn(Clause clause, Referent subject, int first)
    {
        var verb = clause.Verb;
        if (verb is null)
            return Copy(first, clause.End, subject);
        if (WhoActs(clause) is { } actor)
            return [new SpokenWord(actor == Referent.Partner ? "you" : "I"), .. Verb(clause, verb, actor), .. Copy(verb.End, clause.End, Referent.Unknown)];
        if (clause.Mood is Mood.OpenQuestion or Mood.YesNoQuestion)
            return TurnQuestion(clause, verb, subject, first);
        if (clause.Mood == Mood.Imperative)
            return TurnOrder(clause, verb);
        var words = Copy(first, Math.Min(verb.First, clause.End), subject);
        if (HiddenAct.In(_passage, clause) is { } act)
        {
            var isPast = IsPast(verb) || _passage.Tokens[verb.First].Word == "could";
            var lemma = _passage.Tokens[act.Verb].Lemma;
            words.AddRange(act.IsLeftUndone ? VerbWording.Negated(lemma, VerbWording.AgreementOf(clause, subject), isPast) : [new SpokenWord(VerbWording.Finite(lemma, VerbWording.AgreementOf(clause, subject), isPast), act.Verb)]);
            words.AddRange(Copy(act.Verb + 1, clause.End, Referent.Unknown));
            return words;
        }

        words.AddRange(Verb(clause, verb, subject));
        words.AddRange(Copy(Math.Max(first, verb.End), clause.End, Referent.Unknown));
        return words;
    }

    /// <summary>The verb group as it stands with its new subject: negation by “never” becomes “do not”, “should have called” becomes “did not call”.</summary>
    private IEnumerable<SpokenWord> Verb(Clause clause, VerbGroup verb, Referent subject)
    {
        var who = VerbWording.AgreementOf(clause, subject);
        var isPast = IsPast(verb);
        if (verb.Modal is "would" && verb.IsPerfect && subject == Referent.Partner)
            return VerbWording.Negated(verb.Lemma, who, true);
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
        words.AddRange(Copy(Math.Max(verb.End, verb.Head + 1), clause.End, Referent.Unknown));
        return words;
    }

    private List<SpokenWord> Straight(Clause clause, VerbGroup verb, Referent subject, int first)
    {
        var words = Copy(Math.Min(first, verb.First), verb.First, subject);
        words.AddRange(Verb(clause, verb, subject));
        words.AddRange(Copy(verb.End, clause.End, Referent.Unknown));
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

    /// <summary>The words as written, without what was left out, with quotations whole and the partner addressed.</summary>
    /// <param name="subject">Partner: the first finite verb found here agrees with “you”.</param>
    private List<SpokenWord> Copy(int first, int end, Referent subject)
    {
        var words = new List<SpokenWord>();
        for (var at = first; at < end; at++)
        {
            if (_leftOut[at])
                continue;
            if (_quotations.EndAt(at) is { } quoteEnd)
            {
                words.Add(new SpokenWord(Quotations.Say(_passage, at, quoteEnd), at));
                at = quoteEnd - 1;
                continue;
            }

            if (_address.At(at) is { } you)
            {
                words.Add(new SpokenWord(you.Word, at));
                at = you.End - 1;
                continue;
            }

            var token = _passage.Tokens[at];
            if (token.Part == PartOfSpeech.Emoji || token.Written is "!" or "?" or "." or "…" or "..." or "\"" or "-" or "–" or "—" or "(" or ")" or "*" or ";" or ":")
                continue;
            if (token.Part is PartOfSpeech.Adverb or PartOfSpeech.Negation && DroppedAdverbs.Contains(token.Word))
                continue;
            words.Add(SpokenWord.Of(_passage, at));
        }

        while (words.Count > 0 && words[^1].Text is "," or "and" or "but" or "so" or "because")
            words.RemoveAt(words.Count - 1);
        while (words.Count > 1 && words[0].Text is "," or "well" || words is [{ Text: "full" }, not { Text: "of" }, ..])
            words.RemoveAt(0);
        return words;
    }

    private string? MissingAct(Clause clause, Referent subject)
    {
        if (subject != Referent.Partner || clause.Verb is not { } verb || !verb.IsNegated && verb.Modal is not ("should" or "ought to") || verb.Lemma == "be" || clause.Kind is ClauseKind.Subordinate)
            return null;
        var words = new List<SpokenWord> { new(verb.Lemma) };
        words.AddRange(_plain.Apply(Copy(verb.End, clause.End, Referent.Unknown), _passage));
        return words.Count > 9 || words.Exists(word => word.Text is "what" or "how" or "if" or "why" or "any" or "anything" or "no" or "nothing" or "once" or "one" or "or" or "until" or "since") ? null : SpokenWord.Say(words);
    }
}
