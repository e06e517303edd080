using AttachmentCoachBot.Language.Vocabulary;

namespace AttachmentCoachBot.Language.Text.Reading;

/// <summary>A token while it is being read; later steps fill in what the earlier ones could not know.</summary>
internal sealed class Draft
{
    public TextSpan Span { get; set; }

    public required string Word { get; set; }

    public PieceKind Kind { get; init; }

    /// <summary>Begins with a capital and is not all capitals.</summary>
    public bool IsCapital { get; init; }

    /// <summary>A line ended just before.</summary>
    public bool StartsLine { get; init; }

    /// <summary>Written without a space after the token before.</summary>
    public bool IsAttached { get; init; }

    public IReadOnlyList<WordReading> Readings { get; set; } = [];
    public PartOfSpeech Part { get; set; }
    public VerbForm Form { get; set; }
    public string Lemma { get; set; } = "";
    public bool IsPlural { get; set; }
    public bool IsQuoted { get; set; }
    public bool IsUnknown { get; set; }

    public bool IsWord => Kind is PieceKind.Word or PieceKind.Name or PieceKind.Number;

    public bool Is(PartOfSpeech part) => Part == part;

    public bool CanBe(PartOfSpeech part)
    {
        for (var i = 0; i < Readings.Count; i++)
            if (Readings[i].Part == part)
                return true;
        return false;
    }

    public bool CanBe(VerbForm form)
    {
        for (var i = 0; i < Readings.Count; i++)
            if (Readings[i].Form == form)
                return true;
        return false;
    }

    /// <summary>How common the word is in this part of speech; -1 when it is not that.</summary>
    public int LevelAs(PartOfSpeech part)
    {
        var level = -1;
        for (var i = 0; i < Readings.Count; i++)
            if (Readings[i].Part == part)
                level = Math.Max(level, Readings[i].Level);
        return level;
    }

    public void Become(WordReading reading)
    {
        Part = reading.Part;
        Form = reading.Form;
        Lemma = reading.Lemma;
        IsPlural = reading.IsPlural;
    }

    public void Become(PartOfSpeech part)
    {
        for (var i = 0; i < Readings.Count; i++)
            if (Readings[i].Part == part)
            {
                Become(Readings[i]);
                return;
            }

        Part = part;
        Form = VerbForm.None;
        Lemma = Word;
    }

    public Token Finish(int index, string text) => new()
    {
        Index = index,
        Span = Span,
        Written = Span.In(text),
        Word = Word,
        Lemma = Lemma.Length == 0 ? Word : Lemma,
        Part = Part,
        Form = Form,
        IsQuoted = IsQuoted,
        IsUnknown = IsUnknown,
    };
}

internal enum PieceKind { Word, Name, Number, Link, Hashtag, Punctuation, Emoji }
