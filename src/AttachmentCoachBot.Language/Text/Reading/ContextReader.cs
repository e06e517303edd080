using System.Collections.Frozen;
using AttachmentCoachBot.Language.Vocabulary;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>
/// Decides what only the neighbours can tell: “he's” (is, has, or whose), “you'd” (would, had, did), “ur” and “your” (you are), “its”, “id”, “ill”, “should of”,
/// and the digits and letters that stand for words (“2 me”, “r u”).
/// </summary>
internal sealed class ContextReader(List<Draft> drafts, WordLexicon lexicon)
{
    private static readonly FrozenSet<string> Handled = FrozenSet.ToFrozenSet(
        ["ur", "your", "its", "id", "ill", "were", "cause", "2", "4", "b", "c", "k", "n", "r", "u", "w", "y", "im", "wed", "well", "hell", "cant", "wont", "of", "'s", "'d", "ai"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Subjects = FrozenSet.ToFrozenSet(
        ["i", "you", "u", "he", "she", "it", "we", "they", "who", "what", "that", "there", "here", "this", "how", "where", "when", "why", "everyone", "everybody", "someone",
         "somebody", "nobody", "anyone", "everything", "something", "nothing", "these", "those"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Objects = FrozenSet.ToFrozenSet(["me", "you", "u", "him", "her", "them", "us", "it"], StringComparer.Ordinal);

    /// <summary>Words that never begin what somebody owns, so an “'s” or “ur” before them is a verb.</summary>
    private static readonly FrozenSet<string> NotOwned = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "my", "your", "his", "their", "our", "not", "so", "too", "very", "such", "always", "never", "just", "still", "even", "really", "already", "gonna",
         "going", "being", "been", "like", "in", "on", "at", "with", "to", "from", "for", "about", "all", "here", "there", "only", "also", "probably", "constantly", "literally",
         "actually", "supposed", "why", "what", "when", "how", "because", "who", "that", "off", "out", "up", "down", "over", "away", "back", "ever", "kinda", "pretty", "u", "i",
         "better", "nothing", "everything", "something", "no", "hardly", "basically", "seriously", "honestly", "one"],
        StringComparer.Ordinal);

    public static bool DependsOnNeighbours(string word) => Handled.Contains(word);

    public void Resolve()
    {
        for (var at = 0; at < drafts.Count; at++)
            if (Handled.Contains(drafts[at].Word))
                ResolveAt(at);
    }

    private void ResolveAt(int at)
    {
        switch (drafts[at].Word)
        {
            case "u":
                Say(at, "you");
                break;
            case "n":
                Say(at, "and");
                break;
            case "w":
                Say(at, "with");
                break;
            case "im":
                Split(at, 1, "i", "am");
                break;
            case "cant":
                Split(at, 2, "can", "not");
                break;
            case "wont":
                Split(at, 2, "will", "not");
                break;
            case "ur" when BeginsPredicate(at + 1):
            case "your" when BeginsPredicate(at + 1) && Word(at + 1) is not "back" && !(at > 0 && Word(at - 1) is "of"):
                Split(at, drafts[at].Span.Length - 1, "you", "are");
                break;
            case "ur":
                Say(at, "your");
                break;
            case "its" when BeginsPredicate(at + 1) || at == 0 && Word(at + 1) is "ok" or "okay" or "fine" or "cool":
                Split(at, 2, "it", "is");
                break;
            case "id" when at + 1 < drafts.Count && (IsVerbBase(at + 1) || Word(at + 1) is "rather" or "never" or "just" or "really" or "love" or "have" or "be"):
                Split(at, 1, "i", "would");
                break;
            case "ill" when !(at > 0 && Word(at - 1) is "be" or "is" or "was" or "are" or "am" or "been" or "feel" or "get" or "fell" or "so" or "very" or "seriously" or "mentally" or "not"):
                Split(at, 1, "i", "will");
                break;
            case "were" when StartsClause(at) && (IsForm(at + 1, VerbForm.PresentParticiple) || Word(at + 1) is "gonna" or "both" or "never" or "not" or "always" or "so" or "all"):
                Split(at, 2, "we", "are");
                break;
            case "cause" when Subjects.Contains(Word(at + 1)) || Word(at + 1) is "my" or "your" or "ur" or "im" or "of":
                if (!(at > 0 && Word(at - 1) is "to" or "the" or "will" or "would" or "can" or "not" or "a" or "you" && Word(at + 1) is not ("i" or "he" or "she" or "we")))
                    Say(at, "because");
                break;
            case "2" when Objects.Contains(Word(at + 1)) || IsVerbBase(at + 1) && Word(at + 1) is not "times" && at > 0:
                Say(at, "to");
                break;
            case "4" when Objects.Contains(Word(at + 1)) || Word(at + 1) is "my" or "the" or "your" or "ur" or "once" or "ever":
                Say(at, "for");
                break;
            case "b" when at > 0 && drafts[at - 1].Word is "to" or "not" or "would" or "will" or "can" or "should" or "could" or "might" or "must" or "always" or "just":
                Say(at, "be");
                break;
            case "c" when at > 0 && drafts[at - 1].Word is "to" or "not" or "you" or "i" or "can" or "will" or "never":
                Say(at, "see");
                break;
            case "r" when Word(at + 1) is "u" or "you" or "we" or "they" || at > 0 && Word(at - 1) is "you" or "we" or "they":
                Say(at, "are");
                break;
            case "y" when Word(at + 1) is "do" or "are" or "r" or "did" or "can" or "would" or "u" or "you" or "is" or "should":
                Say(at, "why");
                break;
            case "k" when StartsClause(at):
                Say(at, "okay");
                break;
            case "of" when at > 0 && FollowsModal(at):
                Say(at, "have");
                break;
            case "ai":
                Say(at, HelperOfAint(at));
                break;
            case "'s":
                Say(at, MeaningOfS(at));
                break;
            case "'d":
                Say(at, MeaningOfD(at));
                break;
        }
    }

    private string HelperOfAint(int at)
    {
        var next = Skip(at + 1);
        if (next < drafts.Count && IsForm(next, VerbForm.PastParticiple) && !IsForm(next, VerbForm.PresentParticiple) && LevelOf(next, PartOfSpeech.Adjective) < 3)
            return at > 0 && Word(at - 1) is "he" or "she" or "it" or "that" ? "has" : "have";
        return at == 0 ? "is" : Word(at - 1) switch
        {
            "i" => "am",
            "you" or "we" or "they" or "these" or "those" or "all" => "are",
            _ => "is",
        };
    }

    private string MeaningOfS(int at)
    {
        if (at == 0)
            return "'s";
        var owner = Word(at - 1);
        if (owner == "let")
            return "us";
        var next = Skip(at + 1);
        var isPronoun = Subjects.Contains(owner) || owner is "else";
        if (!isPronoun && (!BeginsPredicate(at + 1) || IsSomebodysPlace(at)))
            return "'s";
        if (owner is "everyone" or "somebody" or "someone" or "anyone" or "else" && IsNounNext(at + 1))
            return "'s";
        return next < drafts.Count && IsPerfect(at + 1, next) ? "has" : "is";
    }

    /// <summary>“to your mother's in Reading”, “at his cousin's for days”: where somebody lives.</summary>
    private bool IsSomebodysPlace(int at) =>
        at > 2 && Word(at - 2) is "my" or "your" or "his" or "her" or "our" or "their" && Word(at - 3) is "to" or "at" or "from" or "round"
        && (at + 1 >= drafts.Count || !drafts[at + 1].IsWord || Word(at + 1) is "in" or "for" or "on" or "at" or "all" or "every" or "instead" or "again" or "and" or "until" or "till" or "since" or "without");

    /// <summary>“he's been”, “she's never told me”, “he's broken my …”; “he's tired”, “he's obsessed” are not.</summary>
    private bool IsPerfect(int from, int next)
    {
        var word = Word(next);
        if (word is "been" or "got" or "gotten" or "had" or "become" or "begun")
            return true;
        if (!IsForm(next, VerbForm.PastParticiple) || IsForm(next, VerbForm.Base))
            return word is "let" or "put" or "hurt" or "come" or "run" && (Objects.Contains(Word(next + 1)) || Word(next + 1) is "my" or "back");
        var isPastOnly = LevelOf(next, PartOfSpeech.Adjective) < 0;
        var hasObject = Objects.Contains(Word(next + 1)) || Word(next + 1) is "my" or "your" or "the" or "our" or "a" or "that" or "to" && isPastOnly;
        var hasAdverb = false;
        for (var i = from; i < next; i++)
            hasAdverb |= Word(i) is "never" or "already" or "ever" or "always" or "just";
        return hasObject || hasAdverb && isPastOnly || word is "gone" or "forgotten" or "changed" or "lied" or "cheated" or "started" or "stopped" or "decided" or "promised" or "lost";
    }

    private string MeaningOfD(int at)
    {
        var next = Skip(at + 1);
        if (next >= drafts.Count)
            return "would";
        if (at > 0 && Word(at - 1) is "where" or "how" or "why" or "when" && Subjects.Contains(Word(next)) && Word(at - 1) is not "who")
            return "did";
        if (Word(next) is "better")
            return "had";
        var isBase = IsForm(next, VerbForm.Base) || Word(next) is "be" or "have" or "do" or "rather" or "like";
        return !isBase && (IsForm(next, VerbForm.PastParticiple) || Word(next) is "been" or "had") ? "had" : "would";
    }

    /// <summary>True when what begins here is said of somebody rather than owned: “so mean”, “a liar”, “late”, “lying”.</summary>
    private bool BeginsPredicate(int at)
    {
        if (at >= drafts.Count || !drafts[at].IsWord)
            return false;
        var word = Word(at);
        if (word is "own" or "one" && IsNounNext(at + 1))
            return false;
        if (NotOwned.Contains(word))
            return word is not ("like" or "better" or "back" or "one" or "down" or "over" or "off" or "out" or "even" or "that" or "who" or "what") || !IsNounNext(at + 1) || word is "like";
        if (IsForm(at, VerbForm.PresentParticiple) && LevelOf(at, PartOfSpeech.Noun) < 3 && !IsNounNext(at + 1))
            return true;
        var adjective = Math.Max(LevelOf(at, PartOfSpeech.Adjective), IsForm(at, VerbForm.PastParticiple) ? 2 : -1);
        if (adjective > LevelOf(at, PartOfSpeech.Noun) && !IsNounNext(at + 1) && !IsAdjectiveNext(at + 1))
            return true;
        return LevelOf(at, PartOfSpeech.Adverb) > LevelOf(at, PartOfSpeech.Noun) && LevelOf(at, PartOfSpeech.Adjective) < 0;
    }

    private bool IsNounNext(int at) =>
        at < drafts.Count && drafts[at].IsWord && !ClosedClass.Contains(Word(at)) && LevelOf(at, PartOfSpeech.Noun) >= 0;

    private bool IsAdjectiveNext(int at) =>
        at + 1 < drafts.Count && LevelOf(at, PartOfSpeech.Adjective) >= 0 && !ClosedClass.Contains(Word(at)) && IsNounNext(at + 1);

    private bool FollowsModal(int at)
    {
        var before = Word(at - 1) == "not" && at > 1 ? at - 2 : at - 1;
        return Word(before) is "should" or "could" or "would" or "must" or "might" or "may";
    }

    private bool StartsClause(int at) => at == 0 || drafts[at].StartsLine || !drafts[at - 1].IsWord;

    private bool IsVerbBase(int at) => IsForm(at, VerbForm.Base) && LevelOf(at, PartOfSpeech.Verb) >= LevelOf(at, PartOfSpeech.Noun);

    private bool IsForm(int at, VerbForm form) => at < drafts.Count && Readings(at).Any(reading => reading.Form == form);

    private int LevelOf(int at, PartOfSpeech part)
    {
        var level = -1;
        if (at < drafts.Count)
            foreach (var reading in Readings(at))
                if (reading.Part == part)
                    level = Math.Max(level, reading.Level);
        return level;
    }

    private IReadOnlyList<WordReading> Readings(int at)
    {
        var draft = drafts[at];
        if (draft.Readings.Count == 0 && draft.IsWord)
            draft.Readings = lexicon.ReadingsOf(draft.Word);
        return draft.Readings;
    }

    private string Word(int at) => at >= 0 && at < drafts.Count ? drafts[at].Word : "";

    private int Skip(int at)
    {
        while (at < drafts.Count && Word(at) is "not" or "never" or "always" or "just" or "really" or "only" or "also" or "already" or "ever" or "even" or "still" or "probably" or "actually")
            at++;
        return at;
    }

    private void Say(int at, string word)
    {
        drafts[at].Word = word;
        drafts[at].Readings = [];
    }

    private void Split(int at, int firstLength, string first, string second)
    {
        var whole = drafts[at];
        var cut = Math.Clamp(whole.Span.Start + firstLength, whole.Span.Start, whole.Span.End);
        drafts[at] = new Draft
        {
            Span = new TextSpan(whole.Span.Start, cut), Word = first, Kind = whole.Kind, IsCapital = whole.IsCapital, StartsLine = whole.StartsLine, IsAttached = whole.IsAttached,
        };
        drafts.Insert(at + 1, new Draft { Span = new TextSpan(cut, whole.Span.End), Word = second, Kind = whole.Kind, IsAttached = true });
    }
}
