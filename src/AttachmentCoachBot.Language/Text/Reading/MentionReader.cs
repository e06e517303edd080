using System.Collections.Frozen;
using AttachmentCoachBot.Language.Vocabulary;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>
/// Finds everybody and everything that is spoken of: pronouns, names, and nouns with what belongs to them. Who “he” is stays open here;
/// <see cref="PartnerResolver"/> decides it over the whole text.
/// </summary>
internal sealed class MentionReader(List<Draft> drafts, SpeechTable speech)
{
    private static readonly FrozenDictionary<string, MentionDraft> Pronouns = new Dictionary<string, MentionDraft>(StringComparer.Ordinal)
    {
        ["i"] = new(Referent.Speaker, Person.First), ["me"] = new(Referent.Speaker, Person.First), ["myself"] = new(Referent.Speaker, Person.First),
        ["mine"] = new(Referent.Speaker, Person.First, IsPossessive: true), ["my"] = new(Referent.Speaker, Person.First, IsPossessive: true),
        ["you"] = new(Referent.Partner, Person.Second), ["yourself"] = new(Referent.Partner, Person.Second), ["thou"] = new(Referent.Partner, Person.Second),
        ["yourselves"] = new(Referent.Partner, Person.Second, true), ["your"] = new(Referent.Partner, Person.Second, IsPossessive: true),
        ["yours"] = new(Referent.Partner, Person.Second, IsPossessive: true),
        ["we"] = new(Referent.Together, Person.First, true), ["us"] = new(Referent.Together, Person.First, true), ["ourselves"] = new(Referent.Together, Person.First, true),
        ["our"] = new(Referent.Together, Person.First, true, IsPossessive: true), ["ours"] = new(Referent.Together, Person.First, true, IsPossessive: true),
        ["he"] = new(Referent.Unknown, Person.Third, Pronoun: "he"), ["him"] = new(Referent.Unknown, Person.Third, Pronoun: "he"),
        ["himself"] = new(Referent.Unknown, Person.Third, Pronoun: "he"), ["his"] = new(Referent.Unknown, Person.Third, IsPossessive: true, Pronoun: "he"),
        ["she"] = new(Referent.Unknown, Person.Third, Pronoun: "she"), ["her"] = new(Referent.Unknown, Person.Third, Pronoun: "she"),
        ["herself"] = new(Referent.Unknown, Person.Third, Pronoun: "she"), ["hers"] = new(Referent.Unknown, Person.Third, IsPossessive: true, Pronoun: "she"),
        ["they"] = new(Referent.Unknown, Person.Third, true, Pronoun: "they"), ["them"] = new(Referent.Unknown, Person.Third, true, Pronoun: "they"),
        ["themselves"] = new(Referent.Unknown, Person.Third, true, Pronoun: "they"), ["themself"] = new(Referent.Unknown, Person.Third, Pronoun: "they"),
        ["their"] = new(Referent.Unknown, Person.Third, true, IsPossessive: true, Pronoun: "they"), ["theirs"] = new(Referent.Unknown, Person.Third, true, IsPossessive: true, Pronoun: "they"),
        ["it"] = new(Referent.Thing, Person.Third), ["itself"] = new(Referent.Thing, Person.Third), ["its"] = new(Referent.Thing, Person.Third, IsPossessive: true),
        ["this"] = new(Referent.Thing, Person.Third), ["that"] = new(Referent.Thing, Person.Third), ["these"] = new(Referent.Thing, Person.Third, true), ["those"] = new(Referent.Thing, Person.Third, true),
        ["something"] = new(Referent.Thing, Person.Third), ["anything"] = new(Referent.Thing, Person.Third), ["everything"] = new(Referent.Thing, Person.Third),
        ["nothing"] = new(Referent.Thing, Person.Third), ["what"] = new(Referent.Thing, Person.Third), ["which"] = new(Referent.Thing, Person.Third), ["there"] = new(Referent.Thing, Person.Third),
        ["someone"] = new(Referent.Other, Person.Third), ["somebody"] = new(Referent.Other, Person.Third), ["anyone"] = new(Referent.Other, Person.Third),
        ["anybody"] = new(Referent.Other, Person.Third), ["everyone"] = new(Referent.Other, Person.Third), ["everybody"] = new(Referent.Other, Person.Third),
        ["nobody"] = new(Referent.Other, Person.Third), ["who"] = new(Referent.Other, Person.Third), ["others"] = new(Referent.Other, Person.Third, true),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly List<MentionDraft> _mentions = [];

    public List<MentionDraft> Read()
    {
        for (var at = 0; at < drafts.Count;)
            at = Math.Max(at + 1, ReadAt(at));
        return _mentions;
    }

    private int ReadAt(int at)
    {
        var draft = drafts[at];
        if (draft.Is(PartOfSpeech.Pronoun) && Pronouns.TryGetValue(draft.Word, out var pronoun))
        {
            _mentions.Add(pronoun with { First = at, End = at + 1 });
            return at + 1;
        }

        return BeginsPhrase(draft) ? ReadPhrase(at) : at + 1;
    }

    private static bool BeginsPhrase(Draft draft) =>
        draft.Part is PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number;

    /// <summary>Determiner, adjectives, nouns; then “'s” and the same again: “my husband's mother”.</summary>
    private int ReadPhrase(int first)
    {
        var start = first;
        while (true)
        {
            var end = PhraseEnd(start, out var head);
            if (head < 0)
            {
                AddPossessiveWord(first);
                return first == start ? start + 1 : end;
            }

            AddPossessiveWord(start == first ? first : -1);
            var mention = Named(start, end, head);
            if (end < drafts.Count && drafts[end].Word == "'s" && drafts[end].Is(PartOfSpeech.Particle))
            {
                _mentions.Add(mention with { First = first, End = end + 1, IsPossessive = true });
                start = end + 1;
                if (start >= drafts.Count || !BeginsPhrase(drafts[start]))
                    return start;
                continue;
            }

            _mentions.Add(mention with { First = first, End = end });
            return end;
        }
    }

    private int PhraseEnd(int start, out int head)
    {
        head = -1;
        var at = start;
        for (; at < drafts.Count; at++)
        {
            var part = drafts[at].Part;
            if (at > start && drafts[at].StartsLine)
                break;
            if (part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                head = at;
            else if (part is PartOfSpeech.Determiner && !(head < 0))
                break;
            else if (part is PartOfSpeech.Adjective or PartOfSpeech.Number && head >= 0)
                break;
            else if (part is PartOfSpeech.Verb && drafts[at].Form is VerbForm.PastParticiple or VerbForm.PresentParticiple && at > start && head < 0 && at + 1 < drafts.Count && drafts[at + 1].Is(PartOfSpeech.Noun))
                continue;
            else if (part is PartOfSpeech.Adverb && head < 0 && at > start && at + 1 < drafts.Count && drafts[at + 1].Is(PartOfSpeech.Adjective))
                continue;
            else if (part is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Number))
                break;
        }

        if (head < 0 && drafts[start] is { Part: PartOfSpeech.Determiner, Word: not ("my" or "your" or "his" or "her" or "our" or "their" or "its") } && at < drafts.Count && drafts[at].Word is "one" or "ones")
        {
            head = at;
            return at + 1;
        }

        return head < 0 ? at : head + 1;
    }

    private void AddPossessiveWord(int at)
    {
        if (at < 0 || !drafts[at].Is(PartOfSpeech.Determiner) || !Pronouns.TryGetValue(drafts[at].Word, out var pronoun))
            return;
        if (drafts[at].Word is "my" or "your" or "his" or "her" or "our" or "their" or "its")
            _mentions.Add(pronoun with { First = at, End = at + 1, IsPossessive = true });
    }

    private MentionDraft Named(int start, int end, int head)
    {
        var owner = drafts[start].Word;
        if (PersonAt(start, head) is { } person)
        {
            var isPartner = person.IsPartner && !drafts[head].IsPlural && (owner is "my" || owner is "hubby" or "wifey" or "bae" || owner is "the" && drafts[head].Word is "missus" or "missis" or "wife" or "husband");
            return new MentionDraft(isPartner ? Referent.Partner : Referent.Other, Person.Third, drafts[head].IsPlural, Pronoun: drafts[head].IsPlural ? "they" : person.Pronoun);
        }

        if (drafts[head].Is(PartOfSpeech.ProperNoun))
        {
            var name = drafts[head].Word;
            var isPerson = speech.IsName(name) || drafts[head].Kind == PieceKind.Name;
            return new MentionDraft(isPerson ? Referent.Other : Referent.Thing, Person.Third, Pronoun: speech.PronounOfName(name) ?? "they", Name: name);
        }

        return new MentionDraft(Referent.Thing, Person.Third, drafts[head].IsPlural);
    }

    private PersonWord? PersonAt(int start, int head)
    {
        if (drafts[head].Is(PartOfSpeech.ProperNoun) && head == start)
            return speech.PersonOf(drafts[head].Word);
        for (var length = Math.Min(speech.LongestPersonPhrase, head - start + 1); length > 1; length--)
        {
            var phrase = string.Join(' ', Enumerable.Range(head - length + 1, length).Select(at => at == head ? drafts[at].Lemma : drafts[at].Word));
            if (speech.PersonOf(phrase) is { } person)
                return person;
        }

        return speech.PersonOf(drafts[head].Lemma) ?? speech.PersonOf(drafts[head].Word);
    }
}

/// <summary>A mention before it is known who “he” is.</summary>
internal sealed record MentionDraft(Referent Referent, Person Person, bool IsPlural = false, bool IsPossessive = false, string? Pronoun = null, string? Name = null)
{
    public int First { get; init; }
    public int End { get; init; }

    public Mention Finish() => new(First, End, Referent, Person, IsPlural, IsPossessive);
}
