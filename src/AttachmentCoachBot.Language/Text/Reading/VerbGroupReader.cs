namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>Reads one verb group from its first word: helpers, negation, adverbs, a subject in between (“do you ever listen”), the head, a particle.</summary>
internal sealed class VerbGroupReader(List<Draft> drafts)
{
    private int _at;
    private int _first;
    private int _end;
    private string? _modal;
    private string? _negator;
    private Tense _tense;
    private bool _isPerfect;
    private bool _isProgressive;
    private bool _isPassive;
    private int _head;
    private List<int>? _adverbs;

    /// <summary>The subject that stands inside an inverted group; empty when there is none.</summary>
    public Range InnerSubject { get; private set; }

    public VerbGroup Read(int first, int end)
    {
        (_at, _end, _modal, _negator, _tense, _isPerfect, _isProgressive, _isPassive, _head, _adverbs) = (first, end, null, null, Tense.None, false, false, false, first, null);
        _first = first;
        InnerSubject = default;
        TakeFinite();
        while (TakeNext())
        {
        }

        var groupEnd = Math.Max(_head + 1, LastOwnWord(first) + 1);
        var particle = ParticleAfter(groupEnd, ref groupEnd);
        _negator ??= NegatorAround(first, groupEnd);
        return new VerbGroup
        {
            First = first,
            End = groupEnd,
            Head = _head,
            Lemma = drafts[_head].Lemma,
            Tense = _tense,
            IsProgressive = _isProgressive,
            IsPerfect = _isPerfect,
            IsPassive = _isPassive,
            Modal = _modal,
            IsNegated = _negator is not null,
            Negator = _negator,
            Adverbs = _adverbs ?? (IReadOnlyList<int>)[],
            Particle = particle,
        };
    }

    private void TakeFinite()
    {
        var word = drafts[_at];
        if (word.Is(PartOfSpeech.Modal))
        {
            _modal = word.Lemma;
            _tense = word.Lemma is "will" or "shall" ? Tense.Future : Tense.Present;
        }
        else
            _tense = word.Form switch
            {
                VerbForm.Past => Tense.Past,
                VerbForm.PresentParticiple => Tense.Present,
                VerbForm.PastParticiple => Tense.Past,
                _ => Tense.Present,
            };

        _isProgressive = word.Form == VerbForm.PresentParticiple;
        _head = _at++;
    }

    private bool TakeNext()
    {
        var start = _at;
        SkipAdverbsAndSubject();
        if (_at >= _end)
            return Stay(start);
        var last = drafts[_head];
        var next = drafts[_at];
        if (next.Is(PartOfSpeech.Particle) && next.Word == "to" && _at + 1 < _end)
            return SemiModal(last) is { } semi ? TakeInfinitive(semi, start) : Stay(start);
        if (next.Part is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary))
            return next.Word == "better" && last.Word is "had" or "'d" or "would" ? TakeBetter(start) : Stay(start);
        var isKeep = last.Lemma == "keep" && last.Is(PartOfSpeech.Verb) && next.Form == VerbForm.PresentParticiple && start == _at;
        if (isKeep)
            _modal = "keep";
        else if (!last.Is(PartOfSpeech.Modal) && !last.Is(PartOfSpeech.Auxiliary) && !(last.Lemma == "be" && next.Form is VerbForm.PresentParticiple or VerbForm.PastParticiple))
            return Stay(start);
        else if (last.Lemma == "have")
            _isPerfect = true;
        else if (last.Lemma == "be" && next.Form == VerbForm.PresentParticiple)
            _isProgressive = true;
        else if (last.Lemma == "be" && next.Form == VerbForm.PastParticiple)
            _isPassive = true;
        _head = _at++;
        return true;
    }

    /// <summary>What “to” makes of the word before it: “have to”, “used to”, “going to”, “supposed to”.</summary>
    private string? SemiModal(Draft last) => last.Word switch
    {
        "have" or "has" or "had" or "having" => "have to",
        "got" or "gotten" when _isPerfect || _head == _at - 1 && last.Form == VerbForm.Past => "have to",
        "used" when !_isPassive => "used to",
        "going" when _isProgressive || _tense == Tense.Present => "going to",
        "supposed" => "be supposed to",
        "need" or "needs" or "needed" => "need to",
        "ought" => "ought to",
        _ => null,
    };

    private bool TakeInfinitive(string semi, int start)
    {
        var at = _at + 1;
        while (at < _end && drafts[at].Part is PartOfSpeech.Adverb or PartOfSpeech.Negation)
            at++;
        if (at >= _end || drafts[at].Form != VerbForm.Base)
            return Stay(start);
        if (semi == "going to")
            _tense = _tense == Tense.Past ? Tense.Past : Tense.Future;
        else if (semi == "used to")
            _tense = Tense.Past;
        _modal = semi == "going to" && _tense == Tense.Future ? _modal ?? "will" : semi;
        (_isProgressive, _isPassive, _isPerfect) = (semi != "going to" && _isProgressive, false, semi is not "have to" and not "be supposed to" && _isPerfect);
        for (var i = _at + 1; i < at; i++)
            TakeAdverb(i);
        _head = at;
        _at = at + 1;
        return true;
    }

    private bool TakeBetter(int start)
    {
        if (_at + 1 >= _end || drafts[_at + 1].Part is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Negation))
            return Stay(start);
        _modal = "had better";
        _tense = Tense.Present;
        _at++;
        SkipAdverbsAndSubject();
        if (_at < _end && drafts[_at].Form == VerbForm.Base)
            _head = _at++;
        return true;
    }

    private bool Stay(int at)
    {
        _at = at;
        return false;
    }

    private void SkipAdverbsAndSubject()
    {
        for (; _at < _end; _at++)
        {
            var next = drafts[_at];
            if (next.Part is PartOfSpeech.Adverb or PartOfSpeech.Negation)
                TakeAdverb(_at);
            else if (InnerSubject.Equals(default) && IsInverted() && SubjectEnd(_at) is var end && end > _at)
            {
                InnerSubject = _at..end;
                _at = end - 1;
            }
            else
                return;
        }
    }

    /// <summary>A helper at the head of its clause, with the subject behind it.</summary>
    private bool IsInverted() =>
        _head == _first && (drafts[_head].Part is PartOfSpeech.Auxiliary or PartOfSpeech.Modal || drafts[_head].Lemma == "be");

    public Func<int, int> SubjectEnd { get; init; } = at => at;

    private void TakeAdverb(int at)
    {
        var draft = drafts[at];
        if (draft.Is(PartOfSpeech.Negation) || draft.Word is "hardly" or "barely" or "scarcely" or "rarely")
            _negator ??= draft.Word;
        if (draft.Is(PartOfSpeech.Adverb) && !(_adverbs?.Contains(at) ?? false))
            (_adverbs ??= []).Add(at);
    }

    /// <summary>Adverbs before the group (“you never even”) and a “no” behind it (“you have no respect”).</summary>
    private string? NegatorAround(int first, int end)
    {
        for (var at = first - 1; at >= 0 && drafts[at].Part is PartOfSpeech.Adverb or PartOfSpeech.Negation; at--)
        {
            if (drafts[at].Is(PartOfSpeech.Negation) || drafts[at].Word is "hardly" or "barely" or "scarcely" or "rarely")
                return drafts[at].Word;
        }

        if (first > 0 && drafts[first - 1].Word is "nobody" or "nothing" or "none")
            return drafts[first - 1].Word;
        if (first > 1 && drafts[first - 1].Word == "one" && drafts[first - 2].Word == "no")
            return "no one";
        if (end < _end && (drafts[end].Word is "nothing" or "nobody" or "none" or "never" || drafts[end] is { Word: "no", Part: PartOfSpeech.Determiner }))
            return drafts[end].Word;
        return null;
    }

    private int LastOwnWord(int first)
    {
        // A group whose head was left out still holds its “not”: “you don't”.
        var last = first;
        for (var at = first + 1; at < _end && drafts[at].Is(PartOfSpeech.Negation); at++)
        {
            TakeAdverb(at);
            last = at;
        }

        return last;
    }

    private string? ParticleAfter(int at, ref int end)
    {
        if (at < _end && drafts[at].Is(PartOfSpeech.Particle) && drafts[at].Word is not ("to" or "'s"))
        {
            end = at + 1;
            return drafts[at].Word;
        }

        return at + 1 < _end && drafts[at].Is(PartOfSpeech.Pronoun) && drafts[at + 1].Is(PartOfSpeech.Particle) && drafts[at + 1].Word is not ("to" or "'s") ? drafts[at + 1].Word : null;
    }
}
