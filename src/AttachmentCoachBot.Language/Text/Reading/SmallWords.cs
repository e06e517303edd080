using System.Collections.Frozen;
using AttachmentCoachBot.Language.Vocabulary;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>Rules for the small words that are several things: “that”, “like”, “so”, “her”, “to”, “no”, “up” …</summary>
internal sealed class SmallWords(List<Draft> drafts)
{
    private static readonly FrozenSet<string> Nominative = FrozenSet.ToFrozenSet(["i", "he", "she", "we", "they", "you", "it", "there", "nobody", "everyone", "everybody", "someone"], StringComparer.Ordinal);


    private static readonly FrozenSet<string> ParticleVerbs = FrozenSet.ToFrozenSet(
        ["give", "shut", "hang", "turn", "blow", "bring", "break", "show", "wake", "get", "make", "end", "mess", "screw", "fuck", "piss", "lash", "let", "go", "put", "take", "come", "stay",
         "work", "figure", "find", "call", "cut", "sort", "grow", "clean", "pick", "hold", "back", "stand", "storm", "walk", "run", "move", "pull", "push", "freak", "flip", "zone", "tune",
         "space", "check", "hook", "hang", "throw", "kick", "lock", "log", "tell", "shrug", "brush", "write", "call", "settle", "calm", "open", "close", "set", "sit", "lie", "split", "point",
         "rub", "stress", "wear", "burn", "switch", "help", "fill", "miss", "leave", "drop", "keep", "carry", "look", "hurry", "eat", "drink", "finish", "ring", "speak", "own", "man", "dress",
         "tidy", "wash", "lighten", "open", "chicken", "doze", "pass", "dump", "rip", "tear", "drag", "slow", "cool", "back", "butt", "bug", "beat", "blow", "build", "chat", "cheer", "catch"],
        StringComparer.Ordinal);

    public void TagAt(int at)
    {
        var draft = drafts[at];
        draft.Become(draft.Word switch
        {
            "that" => That(at),
            "this" or "these" or "those" or "which" or "another" => BeginsNounPhrase(at + 1) ? PartOfSpeech.Determiner : PartOfSpeech.Pronoun,
            "what" or "whatever" => PartOfSpeech.Pronoun,
            "my" or "your" or "our" or "their" or "its" => PartOfSpeech.Determiner,
            "her" or "his" => BeginsNounPhrase(at + 1) ? PartOfSpeech.Determiner : PartOfSpeech.Pronoun,
            "all" or "both" or "each" or "some" or "any" or "either" or "few" or "several" or "enough" => Quantity(at),
            "no" => No(at),
            "more" or "less" or "most" or "much" or "many" or "least" => Amount(at),
            "like" => Like(at),
            "so" => So(at),
            "to" => To(at),
            "there" => Follows(at, "is", "are", "was", "were", "has", "have", "will", "not", "'s", "must", "seems", "isn", "would") ? PartOfSpeech.Pronoun : PartOfSpeech.Adverb,
            "when" or "while" or "whenever" or "where" or "wherever" or "why" or "how" => IsQuestionWord(at) ? PartOfSpeech.Adverb : PartOfSpeech.Subordinator,
            "because" or "if" or "although" or "though" or "unless" or "whether" or "whereas" => Joining(at),
            "before" or "after" or "until" or "till" or "since" or "as" or "than" or "once" => Time(at),
            "but" => PartOfSpeech.Conjunction,
            "yet" => at > 0 && drafts[at - 1].Word is "," ? PartOfSpeech.Conjunction : PartOfSpeech.Adverb,
            "up" or "out" or "off" or "down" or "over" or "away" or "back" or "on" or "in" or "along" or "around" or "through" or "apart" or "about" or "by" or "together" => Direction(at),
            "can" or "will" or "need" or "dare" or "might" or "must" => ModalOrOther(at),
            "may" when at > 0 && (drafts[at].IsCapital && !drafts[at].StartsLine || drafts[at - 1].Word is "in" or "since" or "last" or "of" or "until" or "till" or "by" or "next") => PartOfSpeech.ProperNoun,
            "one" or "two" or "ones" => One(at),
            "right" or "well" or "pretty" or "late" or "early" or "hard" or "fast" or "long" or "far" or "low" or "high" or "last" or "first" or "next" or "past" or "mad" or "half" or "only"
                or "straight" or "alone" or "ill" or "such" or "own" or "same" or "other" or "near" or "ahead" or "home" or "then" => AdverbOrOther(at),
            "damn" or "hell" or "god" or "thanks" or "welcome" or "please" or "sorry" or "goodbye" => Exclaimed(at),
            "way" => at > 0 && drafts[at - 1].Part is PartOfSpeech.Determiner or PartOfSpeech.Adjective || Follows(at, "you", "to", "he", "she", "i", "they") ? PartOfSpeech.Noun : PartOfSpeech.Adverb,
            "'s" => PartOfSpeech.Particle,
            "mine" => PartOfSpeech.Pronoun,
            _ => draft.Readings[0].Part,
        });
        if (draft.Part == PartOfSpeech.Determiner && draft.Lemma.Length == 0)
            draft.Lemma = draft.Word;
    }

    private PartOfSpeech That(int at)
    {
        if (at + 1 >= drafts.Count || !drafts[at + 1].IsWord)
            return PartOfSpeech.Pronoun;
        var next = drafts[at + 1];
        if (BeginsClause(at + 1))
            return PartOfSpeech.Subordinator;
        if (IsFinite(next))
            return PartOfSpeech.Pronoun;
        if (BeginsNounPhrase(at + 1))
            return PartOfSpeech.Determiner;
        return next.CanBe(PartOfSpeech.Adjective) && !BeginsNounPhrase(at + 2) ? PartOfSpeech.Adverb : PartOfSpeech.Pronoun;
    }

    private PartOfSpeech Like(int at)
    {
        var before = Before(at);
        if (before >= 0)
        {
            var previous = drafts[before];
            if (previous.Word == "to" || previous.Is(PartOfSpeech.Modal) || previous.Is(PartOfSpeech.Auxiliary) && previous.Lemma == "do")
                return PartOfSpeech.Verb;
            var isSubject = previous.Is(PartOfSpeech.Pronoun) && (previous.Word is "i" or "we" or "they" || previous.Word is "you" && !(before > 0 && drafts[before - 1].Part is PartOfSpeech.Verb or PartOfSpeech.Preposition));
            if (isSubject)
                return PartOfSpeech.Verb;
            if (previous.Is(PartOfSpeech.Pronoun) && before > 0 && drafts[before - 1] is { Lemma: "do" } && !BeginsClause(at + 1))
                return PartOfSpeech.Verb;
        }

        return BeginsClause(at + 1) ? PartOfSpeech.Subordinator : PartOfSpeech.Preposition;
    }

    private PartOfSpeech So(int at)
    {
        if (at + 1 >= drafts.Count || !drafts[at + 1].IsWord)
            return PartOfSpeech.Adverb;
        var next = drafts[at + 1];
        if (next.Word == "that" || BeginsClause(at + 1) || IsClauseStart(at))
            return next.CanBe(PartOfSpeech.Adjective) && !BeginsClause(at + 1) ? PartOfSpeech.Adverb : PartOfSpeech.Subordinator;
        return PartOfSpeech.Adverb;
    }

    private PartOfSpeech To(int at)
    {
        var next = at + 1;
        while (next < drafts.Count && drafts[next].Word is "just" or "not" or "never" or "even" or "always" or "ever" or "really" or "actually" or "only" or "still")
            next++;
        if (next >= drafts.Count || !drafts[next].CanBe(VerbForm.Base))
            return next < drafts.Count && drafts[next].IsWord ? PartOfSpeech.Preposition : PartOfSpeech.Particle;
        var word = drafts[next];
        if (ClosedClass.Contains(word.Word))
            return word.CanBe(PartOfSpeech.Auxiliary) || word.Word is "need" or "like" ? PartOfSpeech.Particle : PartOfSpeech.Preposition;
        var isMotion = at > 0 && drafts[at - 1].Lemma is "go" or "get" or "come" or "drive" or "late" or "back" or "return" or "walk" or "travel" or "home" or "due";
        var difference = word.LevelAs(PartOfSpeech.Noun) - word.LevelAs(PartOfSpeech.Verb);
        return difference > 4 || isMotion && difference >= -1 && word.Word is not ("see" or "help" or "find") ? PartOfSpeech.Preposition : PartOfSpeech.Particle;
    }

    private PartOfSpeech Quantity(int at)
    {
        if (drafts[at].Word == "enough")
            return at > 0 && drafts[at - 1].Is(PartOfSpeech.Adjective) ? PartOfSpeech.Adverb : BeginsNounPhrase(at + 1) ? PartOfSpeech.Determiner : PartOfSpeech.Adverb;
        if (BeginsNounPhrase(at + 1) || at + 1 < drafts.Count && drafts[at + 1].Word is "the" or "my" or "your" or "our" or "his" or "her" or "their" or "this" or "these" or "those" or "that")
            return PartOfSpeech.Determiner;
        var after = at + 1 < drafts.Count ? drafts[at + 1] : null;
        return drafts[at].Word is "all" && after is not null && (after.CanBe(VerbForm.PresentParticiple) || after.CanBe(PartOfSpeech.Adjective)) ? PartOfSpeech.Adverb : PartOfSpeech.Pronoun;
    }

    private PartOfSpeech No(int at)
    {
        if (at + 1 < drafts.Count && drafts[at + 1].Word is "one" or "longer" or "more" or "matter" or "way")
            return PartOfSpeech.Determiner;
        return BeginsNounPhrase(at + 1) ? PartOfSpeech.Determiner : PartOfSpeech.Interjection;
    }

    private PartOfSpeech Amount(int at)
    {
        if (at + 1 < drafts.Count && drafts[at + 1].CanBe(PartOfSpeech.Adjective) && !BeginsNounPhrase(at + 2) && drafts[at].Word is not "many")
            return PartOfSpeech.Adverb;
        if (BeginsNounPhrase(at + 1))
            return PartOfSpeech.Determiner;
        return drafts[at].Word is "many" ? PartOfSpeech.Pronoun : PartOfSpeech.Adverb;
    }

    private PartOfSpeech Joining(int at) =>
        drafts[at].Word is "though" && (at + 1 >= drafts.Count || !drafts[at + 1].IsWord) ? PartOfSpeech.Adverb
        : at + 1 < drafts.Count && drafts[at + 1].Word == "of" ? PartOfSpeech.Preposition
        : PartOfSpeech.Subordinator;

    private PartOfSpeech Time(int at)
    {
        if (BeginsClause(at + 1))
            return PartOfSpeech.Subordinator;
        if (at + 1 >= drafts.Count || !drafts[at + 1].IsWord)
            return PartOfSpeech.Adverb;
        return drafts[at].Word switch
        {
            "as" when drafts[at + 1].CanBe(PartOfSpeech.Adjective) && !BeginsNounPhrase(at + 2) => PartOfSpeech.Adverb,
            "once" => PartOfSpeech.Adverb,
            _ => PartOfSpeech.Preposition,
        };
    }

    private PartOfSpeech Direction(int at)
    {
        var word = drafts[at].Word;
        if (word == "back" && at > 0 && drafts[at - 1].Is(PartOfSpeech.Determiner) && drafts[at - 1].Word is "my" or "your" or "his" or "her" or "the")
            return PartOfSpeech.Noun;
        if (at + 1 < drafts.Count && drafts[at + 1].Word == "of" && word is not "away" and not "about")
            return PartOfSpeech.Preposition;
        var hasObject = at + 1 < drafts.Count && (BeginsNounPhrase(at + 1) || IsObject(drafts[at + 1]) || drafts[at + 1].Word is "the" or "a" or "my" or "your" or "his" or "her" or "our" or "their" or "this" or "that" or "what" or "how");
        var verb = at - 1;
        if (verb >= 0 && IsObject(drafts[verb]))
            verb--;
        var followsVerb = verb >= 0 && drafts[verb].Is(PartOfSpeech.Verb);
        if (followsVerb && word is "up" or "out" or "off" or "down" or "away" or "back" or "over" or "along" && ParticleVerbs.Contains(drafts[verb].Lemma))
            return word is "over" or "down" && hasObject && verb == at - 1 && drafts[verb].Lemma is "walk" or "run" or "go" or "look" ? PartOfSpeech.Preposition : PartOfSpeech.Particle;
        if (hasObject && word is not ("away" or "back" or "apart" or "together"))
            return PartOfSpeech.Preposition;
        if (at + 1 < drafts.Count && drafts[at + 1].CanBe(VerbForm.PresentParticiple) && word is "on" or "about" or "in" or "by")
            return PartOfSpeech.Preposition;
        return followsVerb && word is not ("back" or "together" or "apart") ? PartOfSpeech.Particle : PartOfSpeech.Adverb;
    }

    private PartOfSpeech ModalOrOther(int at)
    {
        var word = drafts[at].Word;
        var isNoun = at > 0 && (drafts[at - 1].Is(PartOfSpeech.Determiner) || drafts[at - 1].Is(PartOfSpeech.Adjective) && word is "need" or "will") && !drafts[at - 1].IsCapital;
        if (isNoun && drafts[at].CanBe(PartOfSpeech.Noun))
            return PartOfSpeech.Noun;
        if (word is "need" or "dare")
            return at + 1 < drafts.Count && drafts[at + 1].Word == "not" ? PartOfSpeech.Modal : PartOfSpeech.Verb;
        return PartOfSpeech.Modal;
    }

    private PartOfSpeech One(int at)
    {
        if (at > 0 && drafts[at - 1].Word is "no" or "the" or "this" or "that" or "any" or "every" or "another" or "which" or "only")
            return PartOfSpeech.Pronoun;
        return drafts[at].Word is "ones" ? PartOfSpeech.Pronoun : PartOfSpeech.Number;
    }

    private PartOfSpeech AdverbOrOther(int at)
    {
        var word = drafts[at];
        if (word.Word is "then")
            return PartOfSpeech.Adverb;
        var followsDeterminer = at > 0 && drafts[at - 1].Part is PartOfSpeech.Determiner;
        if (BeginsNounPhrase(at + 1) && word.CanBe(PartOfSpeech.Adjective) && (followsDeterminer || word.Word is "last" or "next" or "such" or "other" or "first" or "hard" or "long" or "early" or "late" or "own"))
            return PartOfSpeech.Adjective;
        if (at + 1 < drafts.Count && drafts[at + 1].Word is "a" or "an" or "the" && word.Word is "such" or "half" or "only")
            return word.Word == "such" ? PartOfSpeech.Determiner : PartOfSpeech.Adverb;
        var before = Before(at);
        var isPredicate = before >= 0 && (drafts[before].Lemma == "be" || Expecting.Linking.Contains(drafts[before].Lemma) && drafts[before].Lemma is not ("go" or "come" or "turn" or "keep"));
        if (isPredicate && word.CanBe(PartOfSpeech.Adjective) && word.Word is not ("pretty" or "well" or "only" or "half" or "home" or "ahead")
            && !(at + 1 < drafts.Count && (drafts[at + 1].CanBe(PartOfSpeech.Adjective) || drafts[at + 1].Word is "now" or "there" or "here")))
            return PartOfSpeech.Adjective;
        if (followsDeterminer && !BeginsNounPhrase(at + 1))
            return word.CanBe(PartOfSpeech.Noun) ? PartOfSpeech.Noun : word.CanBe(PartOfSpeech.Adjective) ? PartOfSpeech.Adjective : word.Readings[0].Part;
        if (word.Word == "well" && IsClauseStart(at))
            return PartOfSpeech.Interjection;
        if (word.CanBe(PartOfSpeech.Adverb))
            return PartOfSpeech.Adverb;
        return word.CanBe(PartOfSpeech.Adjective) ? PartOfSpeech.Adjective : word.Readings[0].Part;
    }

    private PartOfSpeech Exclaimed(int at)
    {
        var word = drafts[at];
        var before = Before(at);
        if (before >= 0 && word.CanBe(PartOfSpeech.Adjective) && (drafts[before].Lemma is "be" or "feel" or "seem" or "sound" or "say" || drafts[before].Is(PartOfSpeech.Determiner)))
            return PartOfSpeech.Adjective;
        if (at > 0 && drafts[at - 1].Is(PartOfSpeech.Determiner))
            return BeginsNounPhrase(at + 1) ? PartOfSpeech.Adjective : PartOfSpeech.Noun;
        return word.CanBe(PartOfSpeech.Interjection) ? PartOfSpeech.Interjection : word.Readings[0].Part;
    }

    private bool IsQuestionWord(int at)
    {
        if (at + 1 >= drafts.Count || !drafts[at + 1].IsWord)
            return true;
        var next = drafts[at + 1];
        if (!IsClauseStart(at) && !(at > 0 && drafts[at - 1].Part is PartOfSpeech.Conjunction or PartOfSpeech.Adverb or PartOfSpeech.Interjection))
            return false;
        return next.CanBe(PartOfSpeech.Auxiliary) || next.CanBe(PartOfSpeech.Modal) || drafts[at].Word is "how" && (next.CanBe(PartOfSpeech.Adjective) || next.CanBe(PartOfSpeech.Adverb)) || next.Word is "the" or "on" or "in" or "not";
    }

    /// <summary>A subject and then a finite verb: what makes “before you left” a clause and “before dinner” a phrase.</summary>
    internal bool BeginsClause(int at)
    {
        if (at >= drafts.Count)
            return false;
        var word = drafts[at];
        if (word.Word is "i" or "he" or "she" or "we" or "they")
            return true;
        var next = at + 1;
        if (word.Word is "my" or "your" or "his" or "her" or "our" or "their" or "the" or "a" or "this" or "that" or "these" or "those" or "every" or "no" or "some" or "all")
        {
            while (next < drafts.Count && next - at < 4 && drafts[next].IsWord && !ClosedClass.Contains(drafts[next].Word) && !IsOnlyVerb(drafts[next]))
                next++;
            if (next == at + 1 && !Nominative.Contains(word.Word) && word.Word is not ("this" or "that"))
                return false;
        }
        else if (!Nominative.Contains(word.Word) && word.Word is not ("nothing" or "everything" or "something" or "people" or "everybody") && !word.IsCapital
                 && !(word.CanBe(PartOfSpeech.Noun) && !ClosedClass.Contains(word.Word) && word.LevelAs(PartOfSpeech.Noun) > word.LevelAs(PartOfSpeech.Adjective)))
            return false;
        while (next < drafts.Count && drafts[next].CanBe(PartOfSpeech.Adverb) && !drafts[next].CanBe(PartOfSpeech.Preposition) || next < drafts.Count && drafts[next].Word is "not" or "never")
            next++;
        return next < drafts.Count && IsFiniteAfter(word, drafts[next]);
    }

    private static bool IsOnlyVerb(Draft word) => !word.CanBe(PartOfSpeech.Noun) && !word.CanBe(PartOfSpeech.Adjective) && word.CanBe(PartOfSpeech.Verb);

    private static bool IsFiniteAfter(Draft subject, Draft verb) =>
        IsFinite(verb)
        || verb.CanBe(VerbForm.Base) && subject.Word is "you" or "people" or "these" or "those" && verb.LevelAs(PartOfSpeech.Verb) >= verb.LevelAs(PartOfSpeech.Noun) - 2
        || verb.CanBe(VerbForm.PresentParticiple) && subject.Word is "you" && verb.LevelAs(PartOfSpeech.Verb) > verb.LevelAs(PartOfSpeech.Adjective);

    private static bool IsFinite(Draft word) =>
        word.CanBe(PartOfSpeech.Modal) && word.Word is not "need" || word.CanBe(PartOfSpeech.Auxiliary) && word.Word is not ("be" or "been" or "being" or "doing" or "having" or "done")
        || word.CanBe(VerbForm.Past) && word.LevelAs(PartOfSpeech.Verb) >= word.LevelAs(PartOfSpeech.Adjective)
        || word.CanBe(VerbForm.ThirdPerson) && word.LevelAs(PartOfSpeech.Verb) >= word.LevelAs(PartOfSpeech.Noun);

    /// <summary>A noun with what stands before it, but no determiner: “phone”, “stupid phone”, “own mother”.</summary>
    private bool BeginsNounPhrase(int at)
    {
        for (var i = at; i < drafts.Count && i - at < 4; i++)
        {
            var word = drafts[i];
            if (!word.IsWord)
                return i > at && drafts[i - 1].CanBe(PartOfSpeech.Noun);
            if (word.IsCapital && !ClosedClass.Contains(word.Word) || word.Kind == PieceKind.Number || word.CanBe(PartOfSpeech.Number))
                return true;
            if (ClosedClass.Contains(word.Word))
            {
                if (word.Word is "own" or "other" or "same" or "last" or "first" or "few" or "little" or "more" or "way" or "kind" or "sort" or "bit" or "lot" or "thing" or "side" or "damn" or "second" or "right" or "half" or "whole" or "very" or "hell" or "home" or "past" or "early" or "late" or "long" or "hard" or "single" or "back")
                    if (word.Word is "way" or "kind" or "sort" or "bit" or "lot" or "thing" or "side" or "half" || i + 1 < drafts.Count && drafts[i + 1].IsWord && !ClosedClass.Contains(drafts[i + 1].Word))
                        return true;
                return i > at && drafts[i - 1].CanBe(PartOfSpeech.Noun) && drafts[i - 1].LevelAs(PartOfSpeech.Noun) >= drafts[i - 1].LevelAs(PartOfSpeech.Adjective) - 3;
            }

            var noun = word.LevelAs(PartOfSpeech.Noun);
            var verb = word.LevelAs(PartOfSpeech.Verb);
            var adjective = word.LevelAs(PartOfSpeech.Adjective);
            if (word.IsUnknown || noun >= 0 && noun >= verb - 1 && noun >= adjective && !(word.CanBe(VerbForm.PresentParticiple) && verb > noun))
                return true;
            if (adjective < 0 && !word.CanBe(VerbForm.PastParticiple) && !word.CanBe(VerbForm.PresentParticiple) && !word.CanBe(PartOfSpeech.Adverb))
                return noun >= 0 && noun >= verb - 3;
        }

        return at < drafts.Count && drafts[Math.Min(drafts.Count, at + 4) - 1].CanBe(PartOfSpeech.Noun);
    }

    private bool IsClauseStart(int at) =>
        at == 0 || drafts[at].StartsLine || drafts[at - 1].Part is PartOfSpeech.Punctuation or PartOfSpeech.Emoji or PartOfSpeech.Interjection or PartOfSpeech.Conjunction;

    private int Before(int at)
    {
        for (var i = at - 1; i >= 0; i--)
            if (!drafts[i].Is(PartOfSpeech.Adverb) && !drafts[i].Is(PartOfSpeech.Negation))
                return i;
        return -1;
    }

    private bool Follows(int at, params ReadOnlySpan<string> words)
    {
        if (at + 1 >= drafts.Count)
            return false;
        foreach (var word in words)
            if (drafts[at + 1].Word == word)
                return true;
        return false;
    }

    private static bool IsObject(Draft draft) => draft.Word is "me" or "you" or "him" or "her" or "us" or "them" or "it" or "myself" or "yourself" or "each";
}
