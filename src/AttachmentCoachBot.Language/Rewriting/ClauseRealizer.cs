using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>
/// Rewords one clause as something a camera would show, said to the partner: absolutes and judging words go, questions are turned round, “he” becomes “you”,
/// and everything else stays in the person's own words.
/// </summary>
internal sealed partial class ClauseRealizer
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
    private readonly JudgingWords _judging;
    private readonly bool[] _leftOut;

    public ClauseRealizer(Passage passage, RephraseContent content, bool[] leftOut)
    {
        _passage = passage;
        _plain = content.PlainWords;
        _judging = content.Judging;
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
        var subject = Teller(clause) ?? clause.Subject?.Referent ?? inherited;
        if (clause.Mood == Mood.Imperative)
            subject = Referent.Partner;
        if (clause.Verb is { } left && _leftOut[left.Head] && !(HiddenAct.In(_passage, clause) is { } behind && !_leftOut[behind.Verb]))
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
        else if (AsksWhoDoes(clause))
            subject = Referent.Partner;
        if (Turn(clause, subject, first) is not { Count: > 0 } turned || turned[^1].Text is "a" or "an" or "the" or "such" or "so" or "too" or "like")
            return null;
        var words = _plain.Apply(turned, _passage);
        var isSaying = words.Count == 1 && clause.Verb?.Lemma is "say" or "ask" or "admit" or "promise" or "answer" or "reply" or "shout" or "insist";
        if (words.Count < 2 && !isSaying || words.Any(IsVerdict) || !UnitSoundness.IsSound(words, _passage, clause, subject))
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

    /// <summary>The word is itself the verdict, and no plain word took its place. What somebody was called is what happened.</summary>
    private bool IsVerdict(SpokenWord word) =>
        word.Token >= 0 && _passage.Tokens[word.Token] is { IsQuoted: false } token && _judging.IsVerdict(token)
        && word.Text.StartsWith(token.Word[..Math.Min(3, token.Word.Length)], StringComparison.OrdinalIgnoreCase)
        && !Enumerable.Range(Math.Max(0, word.Token - 5), Math.Min(5, word.Token)).Any(before => _passage.Tokens[before].Lemma == "call");

    /// <summary>
    /// What a verdict was about: “you were so rude about the car on Saturday” holds the car, and “your endless questions about my ex are unbearable” the questions.
    /// Null when it says nothing of that.
    /// </summary>
    public Unit? WhatItWasAbout(Clause clause)
    {
        if (VerdictTopic.In(_passage, clause) is not { } topic)
            return null;
        var words = _plain.Apply(Copy(topic.First, topic.End, Referent.Unknown), _passage);
        return words.Count < 2 || words.Any(IsVerdict) ? null
            : new Unit(clause, [new SpokenWord("I"), new SpokenWord("think"), new SpokenWord("of"), .. words]) { Subject = Referent.Thing };
    }

    /// <summary>“You told me I was hard to love | and then asked”: who told goes on, not who was told about.</summary>
    private Referent? Teller(Clause clause)
    {
        if (clause.Kind != ClauseKind.Main || clause.Verb is null || clause.Subject is not { } subject || subject.First >= clause.First)
            return null;
        var before = _passage.Clauses.LastOrDefault(other => other.End == clause.First && other.Sentence == clause.Sentence);
        return before is { Kind: ClauseKind.Complement }
            ? _passage.Clauses.LastOrDefault(other => other.End <= before.First && other.Sentence == clause.Sentence && other.Kind == ClauseKind.Main)?.Subject?.Referent : null;
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
        if (HiddenAct.In(_passage, clause) is { IsPast: not null } told)
            return ActOf(told, Referent.Partner, Agreement.Second, told.IsPast is true, clause.End);
        if (verb is null)
            return Copy(first, clause.End, subject);
        if (AsksWhoDoes(clause))
            return [new SpokenWord("you"), .. Verb(clause with { Mood = Mood.Declarative }, verb, Referent.Partner), .. Yours(Copy(verb.Head + 1, clause.End, Referent.Unknown))];
        if (WhoActs(clause) is { } actor)
            return [new SpokenWord(actor == Referent.Partner ? "you" : "I"), .. Verb(clause, verb, actor), .. Copy(verb.Head + 1, clause.End, Referent.Unknown)];
        if (clause.Mood is Mood.OpenQuestion or Mood.YesNoQuestion)
            return TurnQuestion(clause, verb, subject, first);
        if (clause.Mood == Mood.Imperative)
            return TurnOrder(clause, verb);
        var front = Fronted(clause, first);
        var words = Copy(front.End, Math.Min(verb.First, clause.End), subject);
        if (HiddenAct.In(_passage, clause) is { } act)
        {
            var isPast = IsPast(verb) || _passage.Tokens[verb.First].Word == "could";
            return [.. words, .. ActOf(act, Referent.Unknown, VerbWording.AgreementOf(clause, subject), isPast, clause.End), .. front.Kept];
        }

        words.AddRange(Verb(clause, verb, subject));
        words.AddRange(Copy(Math.Max(first, AfterVerb(verb, words)), clause.End, Referent.Unknown));
        words.AddRange(front.Kept);
        return words;
    }

    /// <summary>“On Sunday you called …”, “No, Marek, I …”: when and where it was goes behind what happened, and what is only said to begin with goes.</summary>
    private (int End, List<SpokenWord> Kept) Fronted(Clause clause, int first)
    {
        if (clause.Subject is not { } subject || subject.First <= first || subject.First >= (clause.Verb?.First ?? clause.End) || clause.Kind is ClauseKind.Relative or ClauseKind.Complement)
            return (first, []);
        var start = first;
        while (start < subject.First && (!_passage.Tokens[start].IsWord || _passage.Tokens[start].Part is PartOfSpeech.Interjection or PartOfSpeech.Conjunction or PartOfSpeech.Adverb && _passage.Tokens[start].Word is not ("first" or "once" or "twice" or "yesterday" or "today" or "tonight")))
            start++;
        if (start >= subject.First)
            return (first, []);
        if (_passage.Tokens[start].Word is "every" or "each" or "any" && NextIs(start + 1, "time"))
            return (first, []);
        var words = Copy(start, subject.First, Referent.Unknown);
        var tokens = _passage.Tokens.Skip(start).Take(subject.First - start).Where(token => token.IsWord).ToList();
        var says = tokens[0].Part is PartOfSpeech.Preposition && tokens[0].Word is not ("like" or "with") || tokens.Exists(token => Calendar.IsTime(token.Word) || token.Word is "yesterday" or "today" or "tonight" or "twice" or "once" or "time" or "times" or "ago");
        return says && !tokens.Exists(token => token.Part is PartOfSpeech.Verb && token.Form is not VerbForm.PresentParticiple || token.Part is PartOfSpeech.Auxiliary or PartOfSpeech.Modal || token.Word is "i" or "you") && words.Count > 0
            ? (subject.First, words) : says ? (first, []) : (subject.First, []);
    }

    /// <summary>Where the rest begins: at the particle, when the verb was put in another form without it (“won't pick up” → “don't pick | up”).</summary>
    private int AfterVerb(VerbGroup verb, List<SpokenWord> said) =>
        verb.Particle is { } particle && verb.End - 1 > verb.Head && _passage.Tokens[verb.End - 1].Word == particle && said[^1].Text != particle ? verb.End - 1 : verb.End;

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
            if (token.Part == PartOfSpeech.Emoji || token.Written is "!" or "?" or "." or "…" or "..." or "\"" or "-" or "(" or ")" or "*")
                continue;
            if (token.Written is ";" or ":" or "–" or "—")
            {
                words.Add(new SpokenWord(","));
                continue;
            }

            if (token.Part is PartOfSpeech.Adverb or PartOfSpeech.Negation && DroppedAdverbs.Contains(token.Word))
                continue;
            words.Add(SpokenWord.Of(_passage, at));
        }

        for (var at = 0; at + 1 < words.Count; at++)
            if (words[at].Text is "a" or "an" && words[at + 1].Token > words[at].Token + 1)
                words[at] = words[at] with { Text = Nouns.Article(words[at + 1].Text) };
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
        words.AddRange(_plain.Apply(Copy(AfterVerb(verb, words), clause.End, Referent.Unknown), _passage));
        return words.Count > 9 || words.Exists(word => word.Text is "what" or "how" or "if" or "why" or "any" or "anything" or "no" or "nothing" or "once" or "one" or "or" or "until" or "since") ? null : SpokenWord.Say(words);
    }
}
