using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.RolePlay;

/// <summary>A rehearsal under way.</summary>
public sealed record RolePlayFrame : DialogFrame
{
    /// <summary>Name of the scenario; empty until it was chosen.</summary>
    public string Scenario { get; init; } = "";

    /// <summary>In the person's own scenario: what it is about, in their words.</summary>
    public string? Event { get; init; }

    /// <summary>In the person's own scenario: the sentence they want to say, kept before.</summary>
    public string? Phrase { get; init; }

    /// <summary>What <see cref="Phrase"/> was made from: the first draft, which can be heard from the other chair.</summary>
    public string? FirstDraft { get; init; }

    public string Partner { get; init; } = "";

    public AttachmentPattern? Pattern { get; init; }

    /// <summary>Confidence from 0 to 10, before and after; null when it was not said.</summary>
    public int? Before { get; init; }

    public int? After { get; init; }

    public IReadOnlyList<RehearsedTurn> Turns { get; init; } = [];

    /// <summary>What was taken back by the last rewind, from the line that was tried again on: the other branch, to compare with.</summary>
    public IReadOnlyList<RehearsedTurn> TakenBack { get; init; } = [];

    /// <summary>How many lines the two branches have in common.</summary>
    public int Common { get; init; }

    /// <summary>How many hints were given.</summary>
    public int Hints { get; init; }

    /// <summary>How it ended; null while it goes on.</summary>
    public Scenarios.Ending? Ending { get; init; }
}

/// <summary>A line of the person, what it did, and what came back.</summary>
/// <param name="Words">The person's line, cut when it is very long.</param>
/// <param name="Answer">The partner's line, as content has it.</param>
/// <param name="Feedback">What the coach said to it; empty for nothing.</param>
public sealed record RehearsedTurn(string Words, string Answer, string Feedback, PartnerFeelings Feelings, IReadOnlyList<string> Moves, bool IsSwing = false);
