using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Vocabulary;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>What a word that nobody knows may be, by its ending.</summary>
internal static class Guess
{
    private static readonly (string Ending, PartOfSpeech Part)[] Endings =
    [
        ("ly", PartOfSpeech.Adverb), ("ness", PartOfSpeech.Noun), ("ment", PartOfSpeech.Noun), ("tion", PartOfSpeech.Noun), ("sion", PartOfSpeech.Noun),
        ("ship", PartOfSpeech.Noun), ("ful", PartOfSpeech.Adjective), ("less", PartOfSpeech.Adjective), ("ous", PartOfSpeech.Adjective), ("ish", PartOfSpeech.Adjective),
        ("able", PartOfSpeech.Adjective), ("ible", PartOfSpeech.Adjective), ("ive", PartOfSpeech.Adjective), ("ic", PartOfSpeech.Adjective), ("al", PartOfSpeech.Adjective),
        ("like", PartOfSpeech.Adjective), ("y", PartOfSpeech.Adjective),
    ];

    public static IReadOnlyList<WordReading> ReadingsOf(string word, WordLexicon lexicon)
    {
        var hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && hyphen < word.Length - 1 && lexicon.ReadingsOf(word[(hyphen + 1)..]) is { Count: > 0 } last)
            return OfCompound(word, last);
        if (word.StartsWith("un", StringComparison.Ordinal) && word.Length > 5 && lexicon.ReadingsOf(word[2..]) is { Count: > 0 } positive)
            return [.. positive.Select(reading => reading with { Lemma = "un" + reading.Lemma, Level = 1 })];
        return ByEnding(word);
    }

    private static List<WordReading> OfCompound(string word, IReadOnlyList<WordReading> last)
    {
        var readings = new List<WordReading> { new(PartOfSpeech.Adjective, VerbForm.None, word, 2) };
        foreach (var reading in last)
            if (reading.Part is PartOfSpeech.Noun && reading.Level > 1)
                readings.Add(reading with { Lemma = word });
        return readings;
    }

    private static List<WordReading> ByEnding(string word)
    {
        foreach (var (ending, part) in Endings)
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return [new WordReading(part, VerbForm.None, word, 3), new WordReading(PartOfSpeech.Noun, VerbForm.None, word, 1)];
        if (word.Length > 4 && Lemmas.OfIng(word).FirstOrDefault() is { } ing)
            return [new WordReading(PartOfSpeech.Verb, VerbForm.PresentParticiple, ing, 3), new WordReading(PartOfSpeech.Noun, VerbForm.None, word, 1)];
        if (Lemmas.OfEd(word).FirstOrDefault() is { } ed)
            return [new WordReading(PartOfSpeech.Verb, VerbForm.Past, ed, 3), new WordReading(PartOfSpeech.Verb, VerbForm.PastParticiple, ed, 3)];
        if (word.Length > 3 && word[^1] == 's' && word[^2] != 's')
            return
            [
                new WordReading(PartOfSpeech.Noun, VerbForm.None, word[..^1], 3, IsPlural: true),
                new WordReading(PartOfSpeech.Verb, VerbForm.ThirdPerson, word[..^1], 1),
            ];
        return
        [
            new WordReading(PartOfSpeech.Noun, VerbForm.None, word, 3), new WordReading(PartOfSpeech.Verb, VerbForm.Base, word, 0),
            new WordReading(PartOfSpeech.Adjective, VerbForm.None, word, 0),
        ];
    }
}
