namespace AttachmentCoachBot.Language.Text;

/// <summary>
/// One word or mark. <see cref="Word"/> is what was meant, in lower case (“u” → “you”, “dont” → two tokens “do”, “not”);
/// <see cref="Span"/> is where it stands in the text as written.
/// </summary>
public sealed record Token
{
    public required int Index { get; init; }
    public required TextSpan Span { get; init; }

    /// <summary>As written, case and all; a piece of a contraction is its own piece (“do”, “n't”).</summary>
    public required string Written { get; init; }

    public required string Word { get; init; }
    public required string Lemma { get; init; }
    public PartOfSpeech Part { get; init; }
    public VerbForm Form { get; init; }

    /// <summary>Inside quotation marks or reported after “he said that …”: somebody's words, not the person's own claim.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>True when the word was not known as written, even after spelling correction.</summary>
    public bool IsUnknown { get; init; }

    public bool IsWord => Part is not (PartOfSpeech.Punctuation or PartOfSpeech.Emoji);
}

public enum PartOfSpeech
{
    Other, Noun, ProperNoun, Pronoun, Verb, Auxiliary, Modal, Adjective, Adverb, Determiner, Preposition,
    Conjunction, Subordinator, Particle, Negation, Number, Interjection, Punctuation, Emoji,
}

/// <summary>The form of a verb or auxiliary; <see cref="None"/> for every other part of speech.</summary>
public enum VerbForm { None, Base, ThirdPerson, Past, PastParticiple, PresentParticiple }
