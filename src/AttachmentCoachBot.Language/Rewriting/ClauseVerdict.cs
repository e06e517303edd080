using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Whether a clause says what a camera would show, or what somebody thinks of it.</summary>
internal static class ClauseVerdict
{
    private static readonly HashSet<string> Inner = new(StringComparer.Ordinal)
    {
        "care", "think", "love", "adore", "hate", "like", "know", "believe", "enjoy", "respect", "appreciate", "prefer", "understand", "mean", "mind", "own",
        "deserve", "matter", "suck", "value", "cherish", "resent", "despise", "realize", "realise", "suppose", "bother", "dare", "consider", "stab", "ruin",
        "destroy", "poison", "manipulate", "gaslight", "betray", "disrespect", "undermine", "punish", "exhaust", "suffocate", "smother", "control", "weaponize",
        "weaponise", "sabotage", "disgust", "humiliate", "embarrass", "insult",
    };

    private static readonly HashSet<string> OwnVerdict = new(StringComparer.Ordinal) { "hate", "feel", "despise", "deserve", "regret", "wish", "hope", "swear", "bet", "guess", "suppose" };

    private static readonly HashSet<string> Places = new(StringComparer.Ordinal)
    {
        "on", "at", "in", "with", "out", "away", "late", "gone", "back", "home", "up", "off", "here", "there", "upstairs", "downstairs", "outside", "asleep", "awake",
        "under", "by", "near", "behind", "over", "around", "silent", "quiet", "busy", "drunk", "distant",
    };

    /// <summary>“The kitchen was full of dishes”: a camera shows it.</summary>
    private static readonly HashSet<string> States = new(StringComparer.Ordinal)
        { "full", "empty", "open", "closed", "locked", "unlocked", "dirty", "wet", "cold", "hot", "broken", "missing", "covered", "flat", "overdue", "unpaid", "unmade" };

    /// <summary>True when the clause judges, reads a mind or threatens, and so has no place in an observation.</summary>
    public static bool Judges(Passage passage, Clause clause, Referent subject)
    {
        if (clause.Verb is not { } verb)
            return HiddenAct.In(passage, clause) is null && !IsCircumstance(passage, clause);
        if (HiddenAct.In(passage, clause) is not null)
            return false;
        if (verb.Lemma == "be" && !verb.IsProgressive && !verb.IsPassive)
            return JudgesByBeing(passage, clause, verb, subject);
        if (verb.IsPassive && subject == Referent.Partner && Characters.Contains(verb.Lemma))
            return true;
        if (IsComment(passage, clause, verb) || IsOrder(passage, clause, verb) || IsUnreal(passage, clause))
            return true;
        if (subject == Referent.Speaker && (verb.Lemma is "suppose" or "mean" or "expect" or "force" or "allow" && verb.IsPassive || verb.Modal is "be supposed to" or "will" or "would" or "should" or "might" && !verb.IsNegated))
            return clause.Kind is not ClauseKind.Subordinate;
        if (MeasuresByOthers(passage, clause, verb, subject))
            return true;
        return subject switch
        {
            Referent.Partner => JudgesPartner(passage, verb),
            Referent.Speaker when verb.Lemma is "want" or "say" or "need" or "ask" or "mean" or "know" or "think" && verb.End >= clause.End - 1 => true,
            Referent.Speaker when verb.Lemma == "have" && verb.End < clause.End && passage.Tokens[verb.End].Word is "it" or "enough" => true,
            Referent.Speaker => OwnVerdict.Contains(verb.Lemma) || verb.Lemma == "be" || verb is { IsPassive: true, Lemma: "do" or "finish" },
            Referent.Together => verb is { IsPassive: true, Lemma: "do" or "finish" },
            Referent.Other => verb.Tense != Tense.Past && verb.Lemma is "think" or "know" or "agree" or "believe" or "say" or "hate" or "deserve" && clause.Subject is { } they && (they.IsPlural || they.End - they.First == 1),
            _ => Inner.Contains(verb.Lemma),
        };
    }

    /// <summary>“In front of eighty people.”, “Three days in a row.”: no verb, and still something that a camera shows.</summary>
    private static bool IsCircumstance(Passage passage, Clause clause)
    {
        var words = Enumerable.Range(clause.First, clause.End - clause.First).Select(at => passage.Tokens[at]).Where(token => token.IsWord).ToList();
        return words.Count > 2 && clause.First > 0 && clause.Mood != Mood.OpenQuestion
            && (words[0].Part is PartOfSpeech.Preposition && words[0].Word is not ("like" or "of" or "for") || words[0].Part is PartOfSpeech.Number && words.Exists(word => word.Part == PartOfSpeech.Noun));
    }

    /// <summary>“Other men take their wives out”, “everybody leaves”: what the partner is measured by, and nothing that happened.</summary>
    private static bool MeasuresByOthers(Passage passage, Clause clause, VerbGroup verb, Referent subject) =>
        subject is not (Referent.Partner or Referent.Speaker or Referent.Together) && verb.Tense != Tense.Past && clause.Subject is { } who
        && (passage.Tokens[who.First].Word is "other" or "normal" or "real" or "most" && who.End - who.First > 1 && Peers.Contains(passage.Tokens[who.End - 1].Lemma)
            || passage.Tokens[who.First].Word is "everybody" or "everyone" or "anybody" or "anyone" && who.End - who.First == 1 && verb.End >= clause.End - 1);

    /// <summary>“…, so tell me straight”, “and don't give me that”: nobody is named, and nothing happened yet.</summary>
    private static bool IsOrder(Passage passage, Clause clause, VerbGroup verb) =>
        passage.Tokens[verb.First].Form == VerbForm.Base && verb.Modal is null && (clause.Subject is null || clause.Subject.First < clause.First) && clause.Connector is "so" or "and" or null
        && passage.Clauses.LastOrDefault(other => other.End == clause.First && other.Sentence == clause.Sentence) is { Verb: { } before } && passage.Tokens[before.First].Form is not VerbForm.Base;

    /// <summary>“If I meant anything to you, you wouldn't …”: what would have to be the case.</summary>
    private static bool IsUnreal(Passage passage, Clause clause) =>
        clause.Connector == "if" && passage.Clauses.Any(other => other.Sentence == clause.Sentence && other != clause && other.Verb is { Modal: "would" or "could" });

    /// <summary>“That makes me sick”, “it hurts”, “this is so out of order”: a word on what was told, and nothing new.</summary>
    private static bool IsComment(Passage passage, Clause clause, VerbGroup verb) =>
        clause.Mood is Mood.Declarative or Mood.Exclamation && clause.Subject is { Referent: Referent.Thing } what && what.End - what.First == 1 && passage.Tokens[what.First].Word is "it" or "that" or "this" or "which" or "what" or "everything" or "nothing"
        && verb.Lemma is "make" or "kill" or "hurt" or "drive" or "mean" or "show" or "prove" or "tell" or "say" or "feel" or "seem" or "look" or "sound" or "bug" or "stink" or "suck" or "matter" or "take" or "break" or "tear" or "piss" or "explain" or "figure" or "serve" or "annoy" or "upset" or "disgust";

    /// <summary>What somebody is called in the form of a participle: “you're twisted”, “you're obsessed”.</summary>
    private static readonly HashSet<string> Characters = new(StringComparer.Ordinal)
    {
        "twist", "obsess", "spoil", "delude", "screw", "fuck", "mess", "damage", "break", "warp", "disturb", "bother", "interest", "threaten", "wire", "program", "curse", "build", "blind", "entitle", "scare",
        "frighten", "terrify", "convince", "determine", "detach", "close", "consume", "possess", "devote", "commit", "confuse", "involve", "invest", "concern", "hinge", "unhinge", "wrap", "fix", "set", "bear",
        "whip", "brainwash", "make", "love", "trust", "use", "absorb", "suit", "mean", "cut", "stick", "stuff", "fake", "rot", "mark", "wound", "shut",
    };

    private static readonly HashSet<string> Peers = new(StringComparer.Ordinal)
        { "man", "woman", "husband", "wife", "partner", "boyfriend", "girlfriend", "father", "mother", "dad", "mum", "mom", "couple", "people", "guy", "bloke", "girl", "parent" };

    private static bool JudgesPartner(Passage passage, VerbGroup verb)
    {
        if (verb.Lemma == "like" && Within(passage, verb, 9, word => word is "photo" or "photos" or "picture" or "pictures" or "pics" or "post" or "posts" or "selfie" or "selfies" or "story"))
            return false;
        if (verb.Lemma == "make" && Next(passage, verb) == "me" && Next(passage, verb, 1) is "look" or "feel" or "seem" or "sound" or "sick")
            return true;
        if (verb.Lemma == "make" && Within(passage, verb, 8, Fuss.Contains) || verb.Lemma == "do" && Next(passage, verb) is "nothing" or "everything" or "fuck" or "sod")
            return true;
        if (verb.Lemma == "have" && Next(passage, verb) is "no" or "zero" or "nothing")
            return true;
        if (verb.Lemma == "want")
            return Next(passage, verb) is "me" or "to" && Next(passage, verb, 1) is "" or "anymore" or "when" or "." or "," or "hurt" or "punish" or "control";
        if (verb is { IsPassive: true, Lemma: "make" })
            return true;
        if (verb.Lemma is "act" or "behave" && Next(passage, verb) is "like" or "as" or "all")
            return true;
        if (verb.Lemma is "treat" or "act" or "behave" or "take" && Next(passage, verb) is "me" or "like" or "as" && Next(passage, verb, 1) is "like" or "for" or "as")
            return true;
        if (verb is { Modal: "have to", Tense: Tense.Past })
            return Inner.Contains(verb.Lemma);
        if (verb.Modal is "would" or "must" or "might" or "need to" or "have to" or "better" or "ought to")
            return verb.Modal != "would" || Next(passage, verb) is "rather" || Enumerable.Range(verb.First, verb.End - verb.First).Any(at => passage.Tokens[at].Word == "rather") || verb.Lemma is "do" or "have";
        return Inner.Contains(verb.Lemma);
    }

    private static bool JudgesByBeing(Passage passage, Clause clause, VerbGroup verb, Referent subject)
    {
        var words = Enumerable.Range(verb.End, Math.Max(0, clause.End - verb.End))
            .Select(at => passage.Tokens[at])
            .Where(token => token.IsWord && token.Part is not (PartOfSpeech.Adverb or PartOfSpeech.Negation) || Places.Contains(token.Word))
            .ToList();
        if (subject is Referent.Thing or Referent.Unknown && clause.Subject is { } it && it.End - it.First == 1 && passage.Tokens[it.First].Word is "it" or "that" or "this" or "which" or "what"
            && clause.Kind is not (ClauseKind.Complement or ClauseKind.Relative) && !words.Exists(word => word.Part == PartOfSpeech.Number || Calendar.IsTime(word.Word) || word.Word is "ago" or "late"))
            return !words.Exists(word => word.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || words[0].Part is PartOfSpeech.Adjective or PartOfSpeech.Preposition || words[0].Word is "a" or "an" or "such" or "the" or "what" or "so" or "just" or "like";
        if (clause.Mood is Mood.YesNoQuestion or Mood.OpenQuestion && subject == Referent.Partner)
            return words.Count == 0 || !Places.Contains(words[0].Word) && words[0].Part != PartOfSpeech.Preposition;
        if (words.Count == 0 || words[0].Word is "finished" or "done" or "over" or "through" && subject is Referent.Together or Referent.Speaker)
            return true;
        if (Places.Contains(words[0].Word) || words[0].Part is PartOfSpeech.Preposition or PartOfSpeech.Number)
            return words[0].Word == "like" || words[0].Word is "of" or "in" && words.Count > 1 && words[1].Word is "denial" or "wrong";
        var hasCount = words.Exists(word => word.Part == PartOfSpeech.Number) || words.Exists(word => word.Word is "late" or "hour" or "hours" or "minutes");
        if (hasCount)
            return false;
        if (subject is Referent.Thing or Referent.Other or Referent.Unknown && words.Exists(word => word.Part == PartOfSpeech.Preposition) && words.Exists(word => Calendar.IsName(word.Word) || word.Word == "birthday"))
            return false;
        if (words[0].Word == "the" && words.Count > 1 && words[1].Word == "only")
            return false;
        if (subject is Referent.Thing or Referent.Other && States.Contains(words[0].Word))
            return false;
        if (subject == Referent.Speaker)
            return words[0].Part is not (PartOfSpeech.Verb or PartOfSpeech.Adjective) || words[0].Word is "sick" or "tired" or "done" or "fed" or "sorry";
        if (subject is Referent.Thing or Referent.Other)
            return words[0].Part is PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Adverb or PartOfSpeech.Pronoun;
        return words[0].Part is not PartOfSpeech.Verb;
    }

    /// <summary>“You make a drama out of everything”: what is made is a verdict.</summary>
    private static readonly HashSet<string> Fuss = new(StringComparer.Ordinal)
        { "drama", "fuss", "scene", "fool", "mockery", "mountain", "mess", "excuse", "excuses", "mug", "misery", "hell" };

    private static bool Within(Passage passage, VerbGroup verb, int words, Func<string, bool> isIt) =>
        Enumerable.Range(verb.End, Math.Min(words, Math.Max(0, passage.Tokens.Count - verb.End))).Any(at => isIt(passage.Tokens[at].Word));

    private static string Next(Passage passage, VerbGroup verb, int more = 0) =>
        verb.End + more < passage.Tokens.Count ? passage.Tokens[verb.End + more].Word : "";
}
