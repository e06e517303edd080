using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Vocabulary;

/// <summary>Everything that a word may be, by itself: the small words, the words of content, then the table and its inflected forms.</summary>
internal sealed class WordLexicon(WordTable table, SpeechTable speech)
{
    /// <summary>All readings, the likeliest first; none when the word is not known in any form.</summary>
    public IReadOnlyList<WordReading> ReadingsOf(string word)
    {
        if (ClosedClass.Find(word) is { } closed)
            return closed;
        var readings = new List<WordReading>(4);
        AddOwn(readings, word);
        AddNounForms(readings, word);
        AddVerbForms(readings, word);
        AddComparisons(readings, word);
        if (readings.Count > 1)
            readings.Sort((a, b) => b.Level.CompareTo(a.Level));
        return readings;
    }

    public bool Knows(string word) => LevelOf(word) >= 0;

    /// <summary>How common the word is in its commonest reading; -1 when it is not known.</summary>
    public int LevelOf(string word)
    {
        var readings = ReadingsOf(word);
        var level = -1;
        foreach (var reading in readings)
            level = Math.Max(level, reading.Level);
        return level;
    }

    private WordLevels LevelsOf(string word) => speech.LevelsOf(word) ?? table.Find(word);

    private void AddOwn(List<WordReading> readings, string word)
    {
        var levels = LevelsOf(word);
        if (levels.Noun >= 0)
            readings.Add(new WordReading(PartOfSpeech.Noun, VerbForm.None, word, levels.Noun));
        if (levels.Verb >= 0)
            readings.Add(new WordReading(PartOfSpeech.Verb, VerbForm.Base, word, levels.Verb));
        if (levels.Adjective >= 0)
            readings.Add(new WordReading(PartOfSpeech.Adjective, VerbForm.None, word, levels.Adjective));
        if (levels.Adverb >= 0)
            readings.Add(new WordReading(PartOfSpeech.Adverb, VerbForm.None, word, levels.Adverb));
        if (levels.Name >= 0 || speech.IsName(word))
            readings.Add(new WordReading(PartOfSpeech.ProperNoun, VerbForm.None, word, Math.Max(levels.Name, 3)));
    }

    private void AddNounForms(List<WordReading> readings, string word)
    {
        if (Nouns.SingularOf(word) is { } irregular)
            Add(readings, irregular, PartOfSpeech.Noun, VerbForm.None, isPlural: true);
        else
            foreach (var singular in Lemmas.OfS(word))
                if (Add(readings, singular, PartOfSpeech.Noun, VerbForm.None, isPlural: true))
                    break;
    }

    private void AddVerbForms(List<WordReading> readings, string word)
    {
        foreach (var lemma in IrregularVerbs.WithPast(word))
            Add(readings, lemma, PartOfSpeech.Verb, VerbForm.Past);
        foreach (var lemma in IrregularVerbs.WithParticiple(word))
            Add(readings, lemma, PartOfSpeech.Verb, VerbForm.PastParticiple);
        foreach (var lemma in Lemmas.OfS(word))
            if (Add(readings, lemma, PartOfSpeech.Verb, VerbForm.ThirdPerson))
                break;
        foreach (var lemma in Lemmas.OfEd(word))
            if (IrregularVerbs.Find(lemma) is null && Add(readings, lemma, PartOfSpeech.Verb, VerbForm.Past))
            {
                Add(readings, lemma, PartOfSpeech.Verb, VerbForm.PastParticiple);
                break;
            }

        foreach (var lemma in Lemmas.OfIng(word))
            if (Add(readings, lemma, PartOfSpeech.Verb, VerbForm.PresentParticiple))
                break;
    }

    private void AddComparisons(List<WordReading> readings, string word)
    {
        foreach (var lemma in Lemmas.OfComparison(word))
            if (Add(readings, lemma, PartOfSpeech.Adjective, VerbForm.None))
                break;
    }

    private bool Add(List<WordReading> readings, string lemma, PartOfSpeech part, VerbForm form, bool isPlural = false)
    {
        var levels = LevelsOf(lemma);
        var level = part switch
        {
            PartOfSpeech.Noun => levels.Noun,
            PartOfSpeech.Verb => levels.Verb,
            _ => levels.Adjective,
        };
        if (level < 0)
            return false;
        readings.Add(new WordReading(part, form, lemma, level, isPlural));
        return true;
    }
}
