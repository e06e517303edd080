using AttachmentCoachBot.Language.Vocabulary;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>
/// Gives every token its part of speech, from left to right: small words by rules of their own (<see cref="SmallWords"/>), all others by how
/// common each reading is and what the words before let expect.
/// </summary>
internal sealed class Tagger
{
    private readonly List<Draft> _drafts;
    private readonly WordLexicon _lexicon;
    private readonly SmallWords _smallWords;
    private readonly Expecting _expecting;

    public Tagger(List<Draft> drafts, WordLexicon lexicon)
    {
        _drafts = drafts;
        _lexicon = lexicon;
        _smallWords = new SmallWords(drafts);
        _expecting = new Expecting(drafts);
    }

    /// <summary>Looks up what each word may be; must run before spelling is corrected and again for corrected words.</summary>
    public static void LookUp(List<Draft> drafts, WordLexicon lexicon)
    {
        foreach (var draft in drafts)
        {
            if (draft.Kind is not (PieceKind.Word or PieceKind.Hashtag))
                continue;
            if (draft.Readings.Count == 0)
                draft.Readings = lexicon.ReadingsOf(draft.Word);
            draft.IsUnknown = draft.Readings.Count == 0 && draft.Word is not ("'s" or "'d");
        }
    }

    public void Tag()
    {
        for (var at = 0; at < _drafts.Count; at++)
        {
            var draft = _drafts[at];
            if (TagByKind(draft))
                continue;
            if (draft.Readings.Count == 0)
                draft.Readings = Guess.ReadingsOf(draft.Word, _lexicon);
            if (ClosedClass.Contains(draft.Word))
                _smallWords.TagAt(at);
            else
                TagByExpectation(at);
        }

        HelperVerbs.Settle(_drafts);
    }

    private static bool TagByKind(Draft draft)
    {
        if (draft.Word == "'s")
        {
            draft.Become(PartOfSpeech.Particle);
            return true;
        }

        if (draft.Kind == PieceKind.Word)
            return false;
        draft.Become(draft.Kind switch
        {
            PieceKind.Number => PartOfSpeech.Number,
            PieceKind.Emoji => PartOfSpeech.Emoji,
            PieceKind.Punctuation => PartOfSpeech.Punctuation,
            PieceKind.Name => PartOfSpeech.ProperNoun,
            PieceKind.Hashtag => PartOfSpeech.Noun,
            _ => PartOfSpeech.Other,
        });
        return true;
    }

    private void TagByExpectation(int at)
    {
        var draft = _drafts[at];
        var isName = IsNameAt(at);
        if (isName && (draft.IsUnknown || draft.LevelAs(PartOfSpeech.ProperNoun) >= draft.Readings[0].Level || !draft.CanBe(PartOfSpeech.Verb)))
        {
            draft.Become(PartOfSpeech.ProperNoun);
            return;
        }

        var expected = _expecting.At(at);
        var best = draft.Readings[0];
        var bestScore = int.MinValue;
        foreach (var reading in draft.Readings)
        {
            var score = reading.Level + _expecting.Fit(expected, reading, at);
            if (score <= bestScore)
                continue;
            best = reading;
            bestScore = score;
        }

        draft.Become(best);
    }

    /// <summary>A capital inside a sentence, or a listed name that is no common word.</summary>
    private bool IsNameAt(int at)
    {
        var draft = _drafts[at];
        var startsSentence = at == 0 || draft.StartsLine || _drafts[at - 1].Is(PartOfSpeech.Punctuation) && _drafts[at - 1].Word is not ("," or "—" or ";");
        if (draft.IsCapital && !startsSentence)
            return draft.LevelAs(PartOfSpeech.ProperNoun) >= 0 || draft.IsUnknown || draft.Readings[0].Level < 5;
        var name = draft.LevelAs(PartOfSpeech.ProperNoun);
        return name >= 0 && (draft.IsCapital ? name + 2 : name) > Math.Max(draft.LevelAs(PartOfSpeech.Verb), Math.Max(draft.LevelAs(PartOfSpeech.Adjective), draft.LevelAs(PartOfSpeech.Noun)));
    }
}
