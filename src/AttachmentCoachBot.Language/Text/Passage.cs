namespace AttachmentCoachBot.Language.Text;

/// <summary>A text that was read: tokens, sentences, clauses and who is spoken of. Everything later works on this, never on the raw string.</summary>
public sealed record Passage
{
    /// <summary>As the person wrote it.</summary>
    public required string Text { get; init; }

    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>Token ranges of the sentences, in order.</summary>
    public required IReadOnlyList<Range> Sentences { get; init; }

    public required IReadOnlyList<Clause> Clauses { get; init; }
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>Words that were read as another word; the coach always says so (“I read ‘critisized’ as ‘criticized’”).</summary>
    public IReadOnlyList<Respelling> Respellings { get; init; } = [];

    /// <summary>Whether the partner is spoken to (“you”) or about (“he”, “my wife”).</summary>
    public PartnerReference Partner { get; init; } = PartnerReference.Second;

    /// <summary>True when only the first part of an overlong text was read (4,000 characters).</summary>
    public bool IsCut { get; init; }

    public TextSpan SpanOf(int first, int end) => Tokens[first].Span.To(Tokens[end - 1].Span);

    public string Quote(int first, int end) => end > first ? SpanOf(first, end).In(Text) : "";
}

/// <summary>One word that was read as another.</summary>
public sealed record Respelling(TextSpan Span, string Written, string Read);

/// <summary>How the text names the partner: the person, the pronoun to use (“you”, “he”, “she”, “they”), and the words used (“my husband”, “Sam”).</summary>
public sealed record PartnerReference(Person Person, string Pronoun, string? Name)
{
    public static readonly PartnerReference Second = new(Person.Second, "you", null);
}

/// <summary>What is already known when a text is read: names of the partner, whether “he”, “she” or “they” is the partner.</summary>
public sealed record ReadingContext(IReadOnlyList<string> PartnerNames, string? PartnerPronoun)
{
    public static readonly ReadingContext Unknown = new([], null);
}
