using System.Collections.Frozen;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>What the words before a place let expect there.</summary>
internal enum Expected
{
    /// <summary>A sentence or clause begins.</summary>
    Start,
    /// <summary>After “I”, “you”, “we”, “they”: a verb without -s, or a past.</summary>
    PluralVerb,
    /// <summary>After “he”, “it”, “who”: a verb with -s, or a past.</summary>
    SingularVerb,
    /// <summary>After “to”, “will”, “don't”: a base form.</summary>
    Infinitive,
    AfterHave,
    AfterBe,
    /// <summary>After a determiner or adjective: a noun, perhaps more adjectives first.</summary>
    NounPhrase,
    AfterPreposition,
    /// <summary>After a noun that may be the subject.</summary>
    AfterNoun,
    /// <summary>After a verb that takes what follows: “you hide your …”.</summary>
    AfterVerb,
    /// <summary>After “feel”, “look”, “get”: a state.</summary>
    AfterLinkingVerb,
    /// <summary>After “keep”, “stop”, “enjoy”: an -ing form.</summary>
    AfterKeep,
    /// <summary>After “makes me”, “let him”: a base form or a state.</summary>
    AfterCausedObject,
    /// <summary>After “see him”, “told me”, “with you”.</summary>
    AfterObject,
}

internal sealed class Expecting(List<Draft> drafts)
{
    internal static readonly FrozenSet<string> Linking = FrozenSet.ToFrozenSet(
        ["feel", "look", "seem", "sound", "get", "become", "stay", "turn", "act", "go", "grow", "appear", "smell", "taste", "remain", "end", "come", "keep"], StringComparer.Ordinal);


    private static readonly FrozenSet<string> Causing = FrozenSet.ToFrozenSet(["make", "let", "help", "have", "see", "watch", "hear", "bid"], StringComparer.Ordinal);

    /// <summary>Verbs that are followed by a whole clause: what comes next is its subject, not an object.</summary>
    internal static readonly FrozenSet<string> TakesClause = FrozenSet.ToFrozenSet(
        ["think", "know", "say", "feel", "guess", "hope", "wish", "believe", "bet", "mean", "swear", "tell", "realize", "realise", "notice", "figure", "reckon", "suppose", "assume", "promise",
         "forget", "remember", "pretend", "claim", "hear", "see", "find", "admit", "act", "understand", "worry", "decide", "imagine", "expect", "care", "doubt", "show", "prove", "complain",
         "insist", "agree", "suspect", "fear", "dream", "explain", "like", "appreciate"],
        StringComparer.Ordinal);

    public Expected At(int at)
    {
        // “she screams then wants cuddles”: a second verb of the same subject.
        if (at > 1 && drafts[at - 1].Word == "then" && drafts[at - 2].IsWord && drafts[at].CanBe(VerbForm.ThirdPerson))
            return Expected.SingularVerb;
        var before = Before(at);
        if (before < 0)
            return Expected.Start;
        var previous = drafts[before];
        return previous.Part switch
        {
            PartOfSpeech.Punctuation or PartOfSpeech.Emoji or PartOfSpeech.Interjection or PartOfSpeech.Subordinator => Expected.Start,
            PartOfSpeech.Conjunction => AfterConjunction(before),
            PartOfSpeech.Modal => Expected.Infinitive,
            PartOfSpeech.Particle when previous.Word == "to" => Expected.Infinitive,
            PartOfSpeech.Particle when previous.Word == "'s" => Expected.NounPhrase,
            PartOfSpeech.Auxiliary => AfterHelper(previous),
            PartOfSpeech.Determiner or PartOfSpeech.Number => Expected.NounPhrase,
            PartOfSpeech.Adjective => AfterAdjective(before),
            PartOfSpeech.Preposition => Expected.AfterPreposition,
            PartOfSpeech.Pronoun => AfterPronoun(before),
            PartOfSpeech.Noun or PartOfSpeech.ProperNoun => Expected.AfterNoun,
            PartOfSpeech.Verb => AfterVerb(previous),
            _ => Expected.AfterVerb,
        };
    }

    public int Fit(Expected expected, Vocabulary.WordReading reading, int at)
    {
        var fit = Fits.Of(expected, reading.Part, reading.Form);
        if (reading.Part == PartOfSpeech.Verb && expected == Expected.AfterNoun)
            fit += AgreesWithNoun(at, reading.Form) ? 1 : -4;
        if (reading.Part == PartOfSpeech.Adjective && expected is Expected.NounPhrase or Expected.AfterPreposition or Expected.AfterVerb)
            fit += MayFollowAsNoun(at + 1) ? 2 : -4;
        if (reading.Part == PartOfSpeech.Noun && expected is Expected.NounPhrase && MayFollowAsNoun(at + 1) && !EndsNounPhrase(at + 1))
            fit -= 2;
        if (reading.Part == PartOfSpeech.Verb && reading.Form == VerbForm.Base && expected == Expected.Start && BeginsObject(at + 1))
            fit += 3;
        return fit;
    }

    private static Expected AfterHelper(Draft helper) => helper.Lemma switch
    {
        "do" => Expected.Infinitive,
        "have" => Expected.AfterHave,
        _ => Expected.AfterBe,
    };

    private static Expected AfterVerb(Draft verb)
    {
        if (verb.Lemma == "be")
            return Expected.AfterBe;
        if (verb.Lemma is "keep" or "stop" or "start" or "quit" or "enjoy" or "avoid" or "mind" or "spend" or "finish")
            return Expected.AfterKeep;
        if (verb.Lemma is "let" or "help")
            return Expected.AfterCausedObject;
        if (Linking.Contains(verb.Lemma))
            return Expected.AfterLinkingVerb;
        return Expected.AfterVerb;
    }

    /// <summary>“always late and tired”, “yell and scream”: what is joined is like what came before.</summary>
    private Expected AfterConjunction(int conjunction)
    {
        if (drafts[conjunction].Word is not ("and" or "or" or "nor"))
            return Expected.Start;
        var before = Before(conjunction);
        if (before < 0)
            return Expected.Start;
        return drafts[before].Part switch
        {
            PartOfSpeech.Adjective => Expected.AfterLinkingVerb,
            PartOfSpeech.Verb when drafts[before].Form == VerbForm.Base => Expected.Infinitive,
            PartOfSpeech.Verb when drafts[before].Form == VerbForm.PresentParticiple => Expected.AfterKeep,
            PartOfSpeech.Verb when drafts[before].Form is VerbForm.ThirdPerson or VerbForm.Past => Expected.SingularVerb,
            _ => Expected.Start,
        };
    }

    private Expected AfterAdjective(int adjective)
    {
        var before = Before(adjective);
        if (before < 0)
            return Expected.NounPhrase;
        var isPredicate = drafts[before].Is(PartOfSpeech.Verb) && (drafts[before].Lemma == "be" || Linking.Contains(drafts[before].Lemma));
        return isPredicate && !MayFollowAsNoun(adjective + 1) ? Expected.AfterVerb : Expected.NounPhrase;
    }

    private Expected AfterPronoun(int pronoun)
    {
        var word = drafts[pronoun].Word;
        if (word is "i" or "we" or "they")
            return Expected.PluralVerb;
        if (word is "he" or "she" or "who" or "everyone" or "everybody" or "someone" or "somebody" or "nobody")
            return Expected.SingularVerb;
        var before = Before(pronoun);
        var isObject = before >= 0 && IsObjectAfter(drafts[before], word);
        if (!isObject)
            return word is "you" or "these" or "those" ? Expected.PluralVerb : word is "me" or "him" or "them" or "us" ? Expected.AfterObject : Expected.SingularVerb;
        return Causing.Contains(drafts[before].Lemma) ? Expected.AfterCausedObject : Expected.AfterObject;
    }

    private static bool IsObjectAfter(Draft previous, string pronoun) => previous.Part switch
    {
        PartOfSpeech.Preposition => true,
        PartOfSpeech.Verb => pronoun is "me" or "him" or "them" or "us" || previous.Lemma != "be" && !TakesClause.Contains(previous.Lemma),
        PartOfSpeech.Particle => previous.Word is not ("to" or "'s"),
        _ => false,
    };

    /// <summary>The last token before that says something about the grammar; adverbs and negations do not.</summary>
    private int Before(int at)
    {
        if (at < drafts.Count && drafts[at].StartsLine)
            return -1;
        for (var i = at - 1; i >= 0; i--)
        {
            if (!drafts[i].Is(PartOfSpeech.Adverb) && !drafts[i].Is(PartOfSpeech.Negation))
                return i;
            if (drafts[i].StartsLine)
                return -1;
        }

        return -1;
    }

    private bool AgreesWithNoun(int at, VerbForm form)
    {
        var before = Before(at);
        return form switch
        {
            VerbForm.Base => before >= 0 && drafts[before].IsPlural,
            VerbForm.ThirdPerson => before >= 0 && !drafts[before].IsPlural,
            _ => true,
        };
    }

    private bool MayFollowAsNoun(int at) =>
        at < drafts.Count && drafts[at].IsWord && !Vocabulary.ClosedClass.Contains(drafts[at].Word)
        && (drafts[at].IsCapital || drafts[at].LevelAs(PartOfSpeech.Noun) >= Math.Max(0, drafts[at].LevelAs(PartOfSpeech.Verb) - 3));

    private bool EndsNounPhrase(int at) => drafts[at].CanBe(VerbForm.ThirdPerson) || drafts[at].CanBe(VerbForm.Past);

    private bool BeginsObject(int at) =>
        at < drafts.Count && drafts[at].Word is "me" or "my" or "your" or "the" or "a" or "it" or "him" or "her" or "us" or "them" or "this" or "that" or "to" or "up" or "out" or "off" or "on";
}
