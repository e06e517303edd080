namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>
/// Cuts sentences into clauses: every finite verb group makes one, and it begins where its subject, or the word that joins it, begins.
/// So a run-on without any commas falls apart as well: “you never listen | you just talk”.
/// </summary>
internal sealed class ClauseReader
{
    private readonly List<Draft> _drafts;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly VerbGroupReader _verbs;
    private readonly List<Clause> _clauses = [];

    public ClauseReader(List<Draft> drafts, IReadOnlyList<Mention> mentions)
    {
        _drafts = drafts;
        _mentions = mentions;
        _verbs = new VerbGroupReader(drafts) { SubjectEnd = InnerSubjectEnd };
    }

    public List<Clause> Read(IReadOnlyList<Range> sentences)
    {
        for (var number = 0; number < sentences.Count; number++)
            ReadSentence(sentences[number].Start.Value, sentences[number].End.Value, number);
        return _clauses;
    }

    private void ReadSentence(int start, int end, int number)
    {
        var firstClause = _clauses.Count;
        var from = start;
        for (var at = start; at < end; at++)
        {
            if (!IsFinite(at, from, start))
                continue;
            var verb = _verbs.Read(at, end);
            var inner = _verbs.InnerSubject;
            var subject = inner.End.Value > inner.Start.Value ? MentionOf(inner.Start.Value, inner.End.Value) : SubjectBefore(at, from);
            var first = _clauses.Count == firstClause ? start : ClauseStart(subject is not null && inner.End.Value == 0 ? subject.First : at, from);
            if (_clauses.Count > firstClause)
                _clauses[^1] = _clauses[^1] with { End = first, Complement = Trim(_clauses[^1].Complement.Start.Value, first) };
            var connector = ConnectorAt(first, Math.Max(first, subject?.First ?? at));
            var kind = KindOf(first, connector, subject, verb);
            subject ??= Elided(firstClause, first, connector, verb, kind);
            _clauses.Add(new Clause
            {
                First = first,
                End = end,
                Sentence = number,
                Connector = connector,
                Kind = kind,
                Subject = subject,
                Verb = verb,
                Complement = Trim(verb.End, end),
                Mood = MoodOf(first, end, verb, subject, inner.End.Value > 0, kind),
                IsQuoted = _drafts[verb.Head].IsQuoted,
            });
            from = verb.End;
            at = verb.End - 1;
        }

        if (_clauses.Count == firstClause)
            _clauses.Add(new Clause
            {
                First = start, End = end, Sentence = number, Kind = ClauseKind.Fragment, Mood = EndMark(end) == "?" ? Mood.OpenQuestion : EndMark(end) == "!" ? Mood.Exclamation : Mood.Declarative,
                Complement = start..start, IsQuoted = _drafts[start].IsQuoted && _drafts[end - 1].IsQuoted,
            });
    }

    /// <summary>Whether a verb group with a tense begins here.</summary>
    private bool IsFinite(int at, int from, int start)
    {
        var draft = _drafts[at];
        if (draft.Is(PartOfSpeech.Modal))
            return true;
        if (draft.Part is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary))
            return false;
        if (IsAfterTo(at))
            return false;
        return draft.Form switch
        {
            VerbForm.ThirdPerson or VerbForm.Past => true,
            VerbForm.Base => HasNominative(at, from) || IsImperativePlace(at, start) || IsJoined(at, from) || IsInvertedHelper(at),
            VerbForm.PresentParticiple => HasNominative(at, from) && _drafts[at - 1].Word is not ("of" or "for"),
            _ => false,
        };
    }

    private bool IsInvertedHelper(int at) =>
        _drafts[at] is { Part: PartOfSpeech.Auxiliary or PartOfSpeech.Verb, Lemma: "do" or "have" or "be" } && _drafts[at].Word is not ("be" or "been" or "being")
        && at + 1 < _drafts.Count && _drafts[at + 1].Word is "you" or "i" or "we" or "they" or "not" or "my" or "your" or "the" or "these" or "those" or "all" or "our";

    private bool IsAfterTo(int at)
    {
        var before = at - 1;
        while (before >= 0 && _drafts[before].Part is PartOfSpeech.Adverb or PartOfSpeech.Negation)
            before--;
        return before >= 0 && _drafts[before] is { Word: "to", Part: PartOfSpeech.Particle };
    }

    /// <summary>A subject just before, that is not the object of the verb before: “you” in “I know you lie”, not “me” in “make me lie”.</summary>
    private bool HasNominative(int at, int from)
    {
        var before = BeforeAdverbs(at);
        if (before < from)
            return false;
        var draft = _drafts[before];
        if (draft.Is(PartOfSpeech.Pronoun))
        {
            if (draft.Word is "i" or "he" or "she" or "we" or "they" or "who")
                return true;
            if (draft.Word is "that" or "which" or "what")
                return _drafts[at].Form is VerbForm.ThirdPerson or VerbForm.Past || draft.Word is "that" && before > 0 && _drafts[before - 1].IsPlural;
            if (draft.Word is "me" or "him" or "us" or "them" or "her")
                return false;
        }
        else if (!(draft.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && (draft.IsPlural || draft.Is(PartOfSpeech.ProperNoun) || _drafts[at].Form == VerbForm.PresentParticiple)))
            return false;

        var earlier = (MentionEnding(before + 1)?.First ?? before) - 1;
        if (earlier < from - 1 || earlier < 0)
            return true;
        var previous = _drafts[earlier];
        return previous.Part switch
        {
            PartOfSpeech.Preposition => false,
            PartOfSpeech.Verb => Expecting.TakesClause.Contains(previous.Lemma) && !(previous.Lemma is "see" or "hear" or "find" && _drafts[at].Form is VerbForm.Base or VerbForm.PresentParticiple) || previous.Lemma == "be",
            PartOfSpeech.Particle => false,
            _ => true,
        };
    }

    private bool IsImperativePlace(int at, int start)
    {
        var before = at - 1;
        while (before >= start && (_drafts[before].Part is PartOfSpeech.Adverb or PartOfSpeech.Interjection or PartOfSpeech.Emoji || _drafts[before].Word is "\""))
            before--;
        if (before < start || _drafts[before].Word is "," or "—" or ":" or ";" or "..." or "…")
            return true;
        return _drafts[before].Part is PartOfSpeech.Conjunction && before == start || _drafts[before].Word is "so" or "then" && before == start
            || _drafts[before].Is(PartOfSpeech.Negation) && at - 1 == before && before == start;
    }

    /// <summary>“you lie and cheat”: a verb joined to one that has a subject.</summary>
    private bool IsJoined(int at, int from)
    {
        var before = BeforeAdverbs(at);
        if (before < 0 || before < from - 1 || _drafts[before].Word is not ("and" or "or" or "but" or "then"))
            return false;
        if (_clauses.Count == 0 || _clauses[^1].Verb is not { } last)
            return false;
        return _drafts[last.Head].Form == VerbForm.Base && !HasInfinitive(last.End, before);
    }

    private bool HasInfinitive(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (_drafts[at] is { Part: PartOfSpeech.Verb, Form: VerbForm.Base })
                return true;
        return false;
    }

    private int BeforeAdverbs(int at)
    {
        var before = at - 1;
        while (before >= 0 && _drafts[before].Part is PartOfSpeech.Adverb or PartOfSpeech.Negation)
            before--;
        return before;
    }

    private Mention? SubjectBefore(int at, int from)
    {
        var before = BeforeAdverbs(at);
        if (before < from)
            return null;
        if (_drafts[before].Word is "who" or "which" or "that" && _drafts[before].Is(PartOfSpeech.Pronoun) && MentionEnding(before) is { } antecedent)
            return antecedent;
        var subject = MentionEnding(before + 1);
        if (subject is null || subject.First < from || subject.IsPossessive && _drafts[subject.First].Is(PartOfSpeech.Determiner))
            return null;
        // “the way of …”, “all of you”: the phrase before “of” leads.
        if (subject.First - 1 > from && _drafts[subject.First - 1].Word == "of" && MentionEnding(subject.First - 1) is { } whole && whole.First >= from)
            return whole with { End = subject.End };
        return subject;
    }

    private Mention? MentionEnding(int end)
    {
        Mention? widest = null;
        foreach (var mention in _mentions)
            if (mention.End == end && (widest is null || mention.First < widest.First))
                widest = mention;
        return widest;
    }

    private Mention? MentionOf(int first, int end)
    {
        foreach (var mention in _mentions)
            if (mention.First == first && mention.End == end)
                return mention;
        return null;
    }

    /// <summary>Where a subject that begins here ends; the same place when none does. Only what is followed by more of the verb counts after a “be”.</summary>
    private int InnerSubjectEnd(int at)
    {
        Mention? widest = null;
        foreach (var mention in _mentions)
            if (mention.First == at && !mention.IsPossessive && (widest is null || mention.End > widest.End))
                widest = mention;
        if (widest is null || at < 1)
            return at;
        var helper = BeforeAdverbs(at);
        if (helper < 0 || _drafts[helper].Part is not (PartOfSpeech.Auxiliary or PartOfSpeech.Modal) && _drafts[helper].Lemma != "be")
            return at;
        var before = BeforeAdverbs(helper);
        var hasSubjectBefore = before >= 0 && !_drafts[helper].StartsLine && (_drafts[before].Is(PartOfSpeech.Pronoun) && _drafts[before].Word is not ("what" or "who" or "which") || _drafts[before].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun);
        return hasSubjectBefore ? at : widest.End;
    }

    /// <summary>Back from the subject over what joins the clause, but not into the verb before.</summary>
    private int ClauseStart(int subject, int from)
    {
        var first = subject;
        while (first > from && _drafts[first - 1].Part is PartOfSpeech.Adverb or PartOfSpeech.Negation or PartOfSpeech.Interjection && _drafts[first - 1].Word is not ("anymore" or "too" or "again" or "back" or "together" or "enough"))
            first--;
        while (first > from && (_drafts[first - 1].Part is PartOfSpeech.Conjunction or PartOfSpeech.Subordinator || IsWhWord(first - 1) || _drafts[first - 1] is { Word: "that", Part: PartOfSpeech.Pronoun } && first - 1 < subject))
            first--;
        return TimePhraseStart(first, from);
    }

    /// <summary>“…, ten minutes later you laughed”, “…, on Sunday you called”: when it was belongs to what follows.</summary>
    private int TimePhraseStart(int first, int from)
    {
        var at = first - 1;
        if (at <= from || !(_drafts[at].Is(PartOfSpeech.Noun) || _drafts[at].Is(PartOfSpeech.ProperNoun)) || !TimeNouns.Contains(_drafts[at].Word))
            return first;
        while (at - 1 > from && _drafts[at - 1].Part is PartOfSpeech.Determiner or PartOfSpeech.Number or PartOfSpeech.Adjective or PartOfSpeech.Preposition)
            at--;
        var isLater = _drafts[first].Word is "later" or "ago";
        if (!isLater && _drafts[at - 1].Word is not ("," or "—" or ";" or "and" or "but" or "then"))
            return first;
        return _drafts[at - 1].Part == PartOfSpeech.Conjunction ? at - 1 : at;
    }

    private static readonly HashSet<string> TimeNouns = new(StringComparer.Ordinal)
    {
        "minute", "minutes", "hour", "hours", "day", "days", "night", "morning", "evening", "afternoon", "week", "weeks", "weekend", "month", "months", "year", "years",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tonight", "time",
    };

    private bool IsWhWord(int at) => _drafts[at].Word is "what" or "who" or "which" or "why" or "how" or "when" or "where" or "whatever" or "whenever" or "every" && at + 1 < _drafts.Count && _drafts[at + 1].Word == "time";

    private string? ConnectorAt(int first, int end)
    {
        for (var at = first; at < Math.Min(end + 1, _drafts.Count); at++)
        {
            var draft = _drafts[at];
            if (draft.Part is PartOfSpeech.Conjunction or PartOfSpeech.Subordinator || draft is { Part: PartOfSpeech.Pronoun, Word: "who" or "which" or "what" } || draft is { Word: "that", Part: PartOfSpeech.Pronoun } && at < end)
                return draft.Word == "cause" ? "because" : draft.Word;
            if (draft.Part is not (PartOfSpeech.Adverb or PartOfSpeech.Interjection or PartOfSpeech.Punctuation or PartOfSpeech.Negation))
                return null;
        }

        return null;
    }

    private ClauseKind KindOf(int first, string? connector, Mention? subject, VerbGroup verb)
    {
        var before = first - 1;
        var previous = _clauses.Count > 0 && _clauses[^1].End == first ? _clauses[^1].Verb : null;
        var followsVerb = previous is not null && before >= 0 && _drafts[before].IsWord && BetweenIsObjectOnly(previous.End, first);
        if (connector is "and" or "but" or "or" or "so" && _drafts[first].Word == connector)
            return ClauseKind.Main;
        if (connector is "who" or "which" && before >= 0 && _drafts[before].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            return ClauseKind.Relative;
        if (connector is "that" && before >= 0 && _drafts[before].Is(PartOfSpeech.Noun) && !followsVerb)
            return ClauseKind.Relative;
        if (connector is "that" or "what" or "like" or "whether" or "why" or "how" or "who" && previous is not null)
            return ClauseKind.Complement;
        if (connector is not null)
            return previous is null && connector is "what" or "who" or "which" ? ClauseKind.Main : ClauseKind.Subordinate;
        if (followsVerb && Expecting.TakesClause.Contains(previous!.Lemma))
            return ClauseKind.Complement;
        return previous is not null && before >= 0 && _drafts[before].Is(PartOfSpeech.Noun) && before >= previous.End && subject is { Person: not Person.Third } && MentionEnding(before + 1) is { } antecedent && _drafts[antecedent.First].Is(PartOfSpeech.Determiner) && _drafts[antecedent.First].Word is "the" or "all" or "every" or "any" && verb.Modal is null
            ? ClauseKind.Relative
            : ClauseKind.Main;
    }

    private bool BetweenIsObjectOnly(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (!(_drafts[at].Is(PartOfSpeech.Pronoun) || _drafts[at].Is(PartOfSpeech.Adverb)))
                return false;
        return true;
    }

    /// <summary>“you never listen and always interrupt”: the second verb keeps the subject of the first.</summary>
    private Mention? Elided(int firstClause, int first, string? connector, VerbGroup verb, ClauseKind kind)
    {
        if (kind != ClauseKind.Main || connector is not ("and" or "but" or "or") && !(first > 0 && _drafts[first - 1].Word is "," or "then") || _clauses.Count == firstClause)
            return null;
        var previous = _clauses[^1];
        return previous.Mood is Mood.Imperative ? null : previous.Subject;
    }

    private Mood MoodOf(int first, int end, VerbGroup verb, Mention? subject, bool isInverted, ClauseKind kind)
    {
        var mark = EndMark(end);
        var start = first;
        while (start < verb.First && _drafts[start].Part is PartOfSpeech.Interjection or PartOfSpeech.Punctuation or PartOfSpeech.Conjunction or PartOfSpeech.Emoji)
            start++;
        var asksWith = start < end && _drafts[start].Word is "what" or "who" or "why" or "how" or "when" or "where" or "which" or "whose";
        if (kind == ClauseKind.Main || kind == ClauseKind.Subordinate && asksWith && isInverted)
        {
            if (asksWith && (isInverted || mark == "?" || subject is null || _drafts[start].Word is "what" or "who" && start + 1 == verb.First))
                return Mood.OpenQuestion;
            if (isInverted)
                return IsTag(first, end, verb) ? Mood.TagQuestion : mark == "!" ? Mood.Exclamation : Mood.YesNoQuestion;
            if (subject is null && _drafts[verb.First].Form == VerbForm.Base && _drafts[verb.First].Word is not ("am" or "are" or "have"))
                return Mood.Imperative;
            if (mark == "?")
                return Mood.YesNoQuestion;
        }

        return mark == "!" && kind == ClauseKind.Main ? Mood.Exclamation : Mood.Declarative;
    }

    /// <summary>“…, don't you?”: a helper and a pronoun after a comma, and nothing else.</summary>
    private bool IsTag(int first, int end, VerbGroup verb)
    {
        if (first == 0 || _drafts[first - 1].Word is not "," && !_drafts[first - 1].IsWord)
            return false;
        var words = 0;
        for (var at = first; at < end; at++)
            words += _drafts[at].IsWord ? 1 : 0;
        return words <= 3 && _drafts[verb.Head].Part is PartOfSpeech.Auxiliary or PartOfSpeech.Modal or PartOfSpeech.Verb;
    }

    private string EndMark(int end)
    {
        for (var at = end - 1; at >= 0 && !_drafts[at].IsWord; at--)
            if (_drafts[at].Word is "?" or "!" or ".")
                return _drafts[at].Word;
        return "";
    }

    /// <summary>The range without the marks at its end.</summary>
    private Range Trim(int first, int end)
    {
        while (end > first && _drafts[end - 1].Part is PartOfSpeech.Punctuation or PartOfSpeech.Emoji)
            end--;
        return first..Math.Max(first, end);
    }
}
