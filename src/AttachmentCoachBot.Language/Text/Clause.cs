namespace AttachmentCoachBot.Language.Text;

/// <summary>A clause: who, does what (tense, negation, modal), and the rest. Token ranges are half-open indices into <see cref="Passage.Tokens"/>.</summary>
public sealed record Clause
{
    public required int First { get; init; }
    public required int End { get; init; }
    public required int Sentence { get; init; }
    public ClauseKind Kind { get; init; }
    public Mood Mood { get; init; }

    /// <summary>The word that joins this clause to the one before: “because”, “when”, “if”, “that”, “but”, “and”; null for a plain main clause.</summary>
    public string? Connector { get; init; }

    public Mention? Subject { get; init; }
    public VerbGroup? Verb { get; init; }

    /// <summary>What follows the verb group, up to the end of the clause; empty when nothing does.</summary>
    public Range Complement { get; init; }

    public bool IsQuoted { get; init; }
}

public enum ClauseKind { Main, Subordinate, Relative, Complement, Fragment }

public enum Mood { Declarative, YesNoQuestion, OpenQuestion, TagQuestion, Imperative, Exclamation }

/// <summary>The verb of a clause with everything that changes its meaning.</summary>
public sealed record VerbGroup
{
    public required int First { get; init; }
    public required int End { get; init; }

    /// <summary>Index of the head verb's token.</summary>
    public required int Head { get; init; }

    public required string Lemma { get; init; }
    public Tense Tense { get; init; }
    public bool IsProgressive { get; init; }
    public bool IsPerfect { get; init; }
    public bool IsPassive { get; init; }

    /// <summary>“can”, “will”, “should”, “have to”, “used to”, “keep” …; null when there is none.</summary>
    public string? Modal { get; init; }

    /// <summary>By “not”, “never”, “hardly”, “no” …</summary>
    public bool IsNegated { get; init; }

    /// <summary>The negating word itself: “not”, “never” …</summary>
    public string? Negator { get; init; }

    /// <summary>Adverbs inside the group, as indices: “always”, “just”, “even” …</summary>
    public IReadOnlyList<int> Adverbs { get; init; } = [];

    /// <summary>“up” in “give up”, “out” in “go out”; null when there is none.</summary>
    public string? Particle { get; init; }
}

public enum Tense { None, Present, Past, Future }

/// <summary>Somebody or something the text speaks of, at one place.</summary>
public sealed record Mention(int First, int End, Referent Referent, Person Person, bool IsPlural, bool IsPossessive = false);

/// <summary>Who is meant, seen from the person who writes.</summary>
public enum Referent { Unknown, Speaker, Partner, Together, Other, Thing }

public enum Person { First, Second, Third }
