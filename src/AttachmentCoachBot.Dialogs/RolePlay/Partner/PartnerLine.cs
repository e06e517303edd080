using AttachmentCoachBot.Dialogs.Speaking;

namespace AttachmentCoachBot.Dialogs.RolePlay.Partner;

/// <summary>One thing a simulated partner may say: to which moves, in which state.</summary>
/// <param name="To">What it answers: the “as” of a move, or one of <see cref="Occasions"/>.</param>
/// <param name="When">The states it belongs to; empty for any.</param>
/// <param name="Beat">What can be seen while it is said (“looks up”); empty for nothing.</param>
public sealed record PartnerLine(IReadOnlyList<string> To, IReadOnlyList<Mood> When, string Beat, Wording Say)
{
    /// <summary>What <see cref="To"/> may name besides the moves.</summary>
    public static readonly IReadOnlyList<string> Occasions = ["plain", "swing", "soft", "hard", "anything", "repair", "repair-request", "repair-question", "rupture", "pause-end", "turns"];

    /// <summary>True when it puts back something the person said.</summary>
    public bool Quotes => Say.Placeholders.Any(LineWords.Names.Contains);

    public bool Fits(string to, Mood mood) => To.Contains(to) && (When.Count == 0 || When.Contains(mood));
}

/// <summary>How alarmed the partner is, in three steps.</summary>
public enum Mood { Calm, Tense, Alarmed }
