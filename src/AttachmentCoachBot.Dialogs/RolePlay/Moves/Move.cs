using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Dialogs.RolePlay.Moves;

/// <summary>Something a line does to the one who hears it: it owns a feeling, it presses for an answer. What it does to whom stands in <c>partner-effects.yaml</c>.</summary>
/// <param name="Says">Feedback for the person: what landed (a softening move) or what to try instead (a hardening one).</param>
public sealed record Move(string Name, MoveSide Side, IReadOnlyList<Wording> Says)
{
    /// <summary>What partners answer it as: several moves may be one thing to answer.</summary>
    public required string As { get; init; }

    /// <summary>The kind of blame it is, when the language engine finds it.</summary>
    public BlameKind? Finding { get; init; }

    /// <summary>What is counted rather than matched, or null.</summary>
    public Measure? Measured { get; init; }

    /// <summary>Hardening moves that are not counted in the same sentence: “I called you boring, and I’m sorry” blames nobody.</summary>
    public IReadOnlyList<string> Clears { get; init; } = [];

    /// <summary>Which skill of the rubric it shows, or null.</summary>
    public Skill? Shows { get; init; }

    internal IReadOnlyList<Pattern> Unless { get; init; } = [];
}

public enum MoveSide { Softens, Hardens }

/// <summary>What can be seen without understanding a word; and how a line sounds as a whole, to the second opinion, when no rule says why.</summary>
public enum Measure { TooLong, QuestionsInARow, Shouting, OneWord, Silence, SoundsWarm, SoundsSharp }

/// <summary>The six skills of the debrief.</summary>
public enum Skill { Observation, Feeling, Need, Request, Acknowledging, Staying }

/// <summary>A move at its place in a line.</summary>
/// <param name="Quote">The words that make it.</param>
/// <param name="Sentence">The sentence they stand in.</param>
public sealed record FoundMove(Move Move, string Quote, string Sentence);

/// <summary>What one line does, each move once, in the order of the line.</summary>
public sealed record MoveReading(Language.Rewriting.Analysis Analysis, IReadOnlyList<FoundMove> Moves)
{
    public IEnumerable<FoundMove> Softening => Moves.Where(move => move.Move.Side == MoveSide.Softens);

    public IEnumerable<FoundMove> Hardening => Moves.Where(move => move.Move.Side == MoveSide.Hardens);

    public bool Has(string move) => Moves.Any(found => found.Move.Name == move);
}
