using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Verbs and phrases that judge while they tell, and what a camera would have shown: “moan about” → “talk about”. Content of <c>rephrase.templates.yaml</c>.</summary>
internal sealed class PlainWords
{
    private readonly Dictionary<string, List<(string[] From, string[] To, bool IsNoun)>> _byFirst = new(StringComparer.Ordinal);

    /// <param name="isNoun">Whether it stands for a thing; else the first word is a verb.</param>
    public void Add(ContentNode from, ContentNode to, bool isNoun)
    {
        var words = from.Text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return;
        if (!_byFirst.TryGetValue(words[0], out var list))
            _byFirst[words[0]] = list = [];
        list.Add((words, to.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries), isNoun));
        list.Sort((a, b) => b.From.Length.CompareTo(a.From.Length));
    }

    /// <summary>The words with every judging phrase replaced; a verb keeps its form (“moaned about” → “talked about”).</summary>
    public IReadOnlyList<SpokenWord> Apply(IReadOnlyList<SpokenWord> words, Passage passage)
    {
        var result = new List<SpokenWord>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            if (Find(words, at, passage) is not { } found)
            {
                result.Add(words[at]);
                continue;
            }

            if (found.To[0] == "not")
            {
                result.AddRange(LeftUndone(found.To, words[at], passage));
                at += found.From.Length - 1;
                continue;
            }

            if (found.IsNoun)
            {
                foreach (var word in InNumberOf(found.To, words[at + found.From.Length - 1]))
                    result.Add(new SpokenWord(word));
                at += found.From.Length - 1;
                continue;
            }

            for (var i = 0; i < found.To.Length; i++)
                result.Add(i == 0 ? words[at] with { Text = InFormOf(found.To[0], words[at], passage, found.From[0]), IsContracted = false } : new SpokenWord(found.To[i]));
            at += found.From.Length - 1;
        }

        return result;
    }

    /// <summary>“ghosted me” → “did not answer me”: the verb that takes its place is denied.</summary>
    private static IEnumerable<SpokenWord> LeftUndone(string[] to, SpokenWord written, Passage passage)
    {
        var form = written.Token >= 0 ? passage.Tokens[written.Token].Form : VerbForm.None;
        var isFinite = form is VerbForm.Past or VerbForm.ThirdPerson || form == VerbForm.Base && (written.Token == 0 || passage.Tokens[written.Token - 1].Part == PartOfSpeech.Pronoun);
        if (isFinite)
            yield return new SpokenWord(form == VerbForm.Past ? "did" : "do");
        yield return new SpokenWord("not", IsContracted: isFinite);
        yield return new SpokenWord(isFinite || form == VerbForm.Base ? to[1] : form switch
        {
            VerbForm.PresentParticiple => Inflection.PresentParticiple(to[1]),
            VerbForm.PastParticiple => Inflection.PastParticiple(to[1]),
            _ => to[1],
        });
        foreach (var word in to.Skip(2))
            yield return new SpokenWord(word);
    }

    private (string[] From, string[] To, bool IsNoun)? Find(IReadOnlyList<SpokenWord> words, int at, Passage passage)
    {
        foreach (var key in new[] { words[at].Text, LemmaOf(words[at], passage) })
            if (_byFirst.TryGetValue(key, out var list))
                foreach (var entry in list)
                    if (at + entry.From.Length <= words.Count && IsOfItsKind(words, at, entry.From, entry.IsNoun, passage) && Matches(words, at, entry.From, passage))
                        return entry;
        return null;
    }

    /// <summary>“your moaning” is no verb, and “you dump it” no noun; a longer phrase says by itself which it is.</summary>
    private static bool IsOfItsKind(IReadOnlyList<SpokenWord> words, int at, string[] from, bool isNoun, Passage passage)
    {
        if (words[at].Token < 0)
            return !isNoun;
        var part = passage.Tokens[words[at].Token].Part;
        if (isNoun)
            return from.Length > 1 || part is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary);
        return part == PartOfSpeech.Verb || from.Length > 1 && part is not PartOfSpeech.Preposition || at > 0 && words[at - 1].Text is "you" or "I" or "he" or "she" or "we" or "they" or "to" or "and" or "not";
    }

    private static bool Matches(IReadOnlyList<SpokenWord> words, int at, string[] from, Passage passage)
    {
        for (var i = 1; i < from.Length; i++)
            if (words[at + i].Text != from[i] && LemmaOf(words[at + i], passage) != from[i])
                return false;
        return true;
    }

    /// <summary>“excuses” → “reasons”.</summary>
    private static IEnumerable<string> InNumberOf(string[] to, SpokenWord written) =>
        written.Text.EndsWith('s') && !to[^1].EndsWith('s') && written.Text.Length > 4 && written.Text is not ("chaos" or "mess") ? [.. to[..^1], Nouns.Plural(to[^1])] : to;

    private static string LemmaOf(SpokenWord word, Passage passage) => word.Token >= 0 ? passage.Tokens[word.Token].Lemma : word.Text;

    private static string InFormOf(string lemma, SpokenWord written, Passage passage, string from)
    {
        if (written.Text == from || written.Token < 0)
            return written.Text == from || written.Text != Inflection.Past(from) ? lemma : Inflection.Past(lemma);
        if (written.Text == Inflection.Past(from))
            return Inflection.Past(lemma);
        if (written.Text == Inflection.ThirdPerson(from))
            return Inflection.ThirdPerson(lemma);
        return passage.Tokens[written.Token].Form switch
        {
            VerbForm.Past => Inflection.Past(lemma),
            VerbForm.PastParticiple => Inflection.PastParticiple(lemma),
            VerbForm.PresentParticiple => Inflection.PresentParticiple(lemma),
            VerbForm.ThirdPerson => Inflection.ThirdPerson(lemma),
            _ => lemma,
        };
    }
}
