using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Vocabulary;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>
/// Reads a misspelt word as the nearest common word. Only words that nothing else knows are touched, and never a capitalised word inside a sentence:
/// that is a name.
/// </summary>
internal sealed class Speller
{
    private const int CommonLevel = 2;
    private const int ShortestWord = 4, ShortWord = 5, LongWord = 10;
    private const int LongestWord = 18;
    private const int MostCorrections = 30;

    private readonly Lazy<ILookup<int, Candidate>> _candidatesByLength;

    public Speller(WordTable table, SpeechTable speech) =>
        _candidatesByLength = new(() => Candidates(table, speech).DistinctBy(candidate => candidate.Word).ToLookup(candidate => candidate.Word.Length));

    public IReadOnlyList<Respelling> Correct(List<Draft> drafts, string text)
    {
        List<Respelling>? respellings = null;
        var tries = 0;
        for (var at = 0; at < drafts.Count && tries < MostCorrections; at++)
        {
            var draft = drafts[at];
            if (!draft.IsUnknown || !MayCorrect(draft, at, drafts))
                continue;
            tries++;
            if ((InFull(draft.Word) ?? (IsCompound(draft.Word) ? null : Nearest(draft.Word))) is not { } word)
                continue;
            (respellings ??= []).Add(new Respelling(draft.Span, draft.Span.In(text), word));
            draft.Word = word;
            draft.IsUnknown = false;
            draft.Readings = [];
        }

        return respellings ?? [];
    }

    private static bool MayCorrect(Draft draft, int at, List<Draft> drafts)
    {
        if (draft.Kind != PieceKind.Word || draft.Word.Length is < ShortestWord or > LongestWord || !draft.Word.All(char.IsAsciiLetterLower))
            return false;
        return !draft.IsCapital || at == 0 || draft.StartsLine || !drafts[at - 1].IsWord;
    }

    /// <summary>“buyin” is “buying”: the g that is not spoken.</summary>
    private string? InFull(string word) => word.EndsWith("in", StringComparison.Ordinal) && IsCommon(word + "g") ? word + "g" : null;

    /// <summary>“worktop”, “punchline”: two words grown together that no list knows, and no mistake.</summary>
    private bool IsCompound(string word)
    {
        for (var at = 3; at <= word.Length - 3; at++)
            if (IsCommon(word[..at]) && IsCommon(word[at..]))
                return true;
        return false;
    }

    private bool IsCommon(string word)
    {
        foreach (var candidate in _candidatesByLength.Value[word.Length])
            if (candidate.Word == word)
                return true;
        return false;
    }

    /// <summary>Short words are too close to one another for a guess: there only letters that changed places count.</summary>
    private static bool IsLikely(string word, string candidate) =>
        word.Length > ShortWord || word.Length == candidate.Length && word.Order().SequenceEqual(candidate.Order());

    private string? Nearest(string word)
    {
        var limit = word.Length >= LongWord ? 2 : 1;
        Candidate? best = null;
        var bestCost = int.MaxValue;
        for (var length = word.Length - limit; length <= word.Length + limit; length++)
            foreach (var candidate in _candidatesByLength.Value[length])
            {
                if (limit == 2 && candidate.Word[0] != word[0] && candidate.Word[1] != word[0])
                    continue;
                var distance = Content.Nearest.EditDistance(word, candidate.Word);
                if (distance > limit || !IsLikely(word, candidate.Word))
                    continue;
                var cost = distance * 10 - candidate.Level + (candidate.Word[0] == word[0] ? 0 : 4) + (candidate.Word[^1] == word[^1] ? 0 : 1);
                if (cost >= bestCost)
                    continue;
                best = candidate;
                bestCost = cost;
            }

        return best?.Word;
    }

    private static IEnumerable<Candidate> Candidates(WordTable table, SpeechTable speech)
    {
        foreach (var word in ClosedClass.Words)
            if (word.All(char.IsAsciiLetterLower))
                yield return new Candidate(word, 7);
        foreach (var word in speech.Known)
            yield return new Candidate(word, 3);
        foreach (var (word, levels) in table.All())
        {
            if (levels.Highest < CommonLevel || word.Contains('-', StringComparison.Ordinal))
                continue;
            yield return new Candidate(word, levels.Highest);
            if (levels.Noun >= CommonLevel)
                yield return new Candidate(Nouns.Plural(word), levels.Noun - 1);
            if (levels.Verb < CommonLevel)
                continue;
            yield return new Candidate(Inflection.ThirdPerson(word), levels.Verb - 1);
            yield return new Candidate(Inflection.Past(word), levels.Verb - 1);
            yield return new Candidate(Inflection.PresentParticiple(word), levels.Verb - 1);
        }
    }

    private sealed record Candidate(string Word, int Level);
}
