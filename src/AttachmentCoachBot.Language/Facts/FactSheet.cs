using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Facts;

/// <summary>One fact the person gave, in their own words; it must still be there after a rewrite.</summary>
public sealed record Fact(string Words, TextSpan Span);

/// <summary>What a text says happened: who, what, when, where, how often, and the feelings and needs named in it.</summary>
public sealed record FactSheet
{
    /// <summary>Behaviour families it belongs to, likeliest first (“unanswered-messages”); names from <c>dialogs/behaviours.lexicon.yaml</c>.</summary>
    public IReadOnlyList<string> Behaviours { get; init; } = [];

    public IReadOnlyList<Fact> Times { get; init; } = [];
    public IReadOnlyList<Fact> Frequencies { get; init; } = [];
    public IReadOnlyList<Fact> Places { get; init; } = [];
    public IReadOnlyList<Fact> People { get; init; } = [];
    public IReadOnlyList<Fact> Objects { get; init; } = [];
    public IReadOnlyList<Fact> Feelings { get; init; } = [];
    public IReadOnlyList<Fact> Needs { get; init; } = [];
}
