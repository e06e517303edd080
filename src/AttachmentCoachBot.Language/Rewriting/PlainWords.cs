using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Verbs and phrases that judge while they tell, and what a camera would have shown: “moan about” → “talk about”. Content of <c>rephrase.templates.yaml</c>.</summary>
internal sealed class PlainWords
{
    private readonly Dictionary<string, List<(string[] From, string[] To)>> _byFirst = new(StringComparer.Ordinal);

    public void Add(ContentNode from, ContentNode to)
    {
        var words = from.Text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return;
        if (!_byFirst.TryGetValue(words[0], out var list))
            _byFirst[words[0]] = list = [];
        list.Add((words, to.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
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

    private (string[] From, string[] To)? Find(IReadOnlyList<SpokenWord> words, int at, Passage passage)
    {
        foreach (var key in new[] { words[at].Text, LemmaOf(words[at], passage) })
            if (_byFirst.TryGetValue(key, out var list))
                foreach (var entry in list)
                    if (at + entry.From.Length <= words.Count && Matches(words, at, entry.From, passage))
                        return entry;
        return null;
    }

    private static bool Matches(IReadOnlyList<SpokenWord> words, int at, string[] from, Passage passage)
    {
        for (var i = 1; i < from.Length; i++)
            if (words[at + i].Text != from[i] && LemmaOf(words[at + i], passage) != from[i])
                return false;
        return true;
    }

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
