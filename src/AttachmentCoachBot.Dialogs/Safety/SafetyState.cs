using AttachmentCoachBot.Language.Safety;

namespace AttachmentCoachBot.Dialogs.Safety;

/// <summary>What is remembered of a moment in which somebody may have been in danger. There is no score and no level in it.</summary>
public sealed record SafetyState
{
    public required SafetyCategory Category { get; init; }

    public SafetySubject Subject { get; init; }

    public bool IsPast { get; init; }

    /// <summary>True when it was a gentle check-in rather than a clear word.</summary>
    public bool IsSoft { get; init; }

    public SafetyStep Step { get; init; }

    /// <summary>How the person answered last.</summary>
    public SafetyAnswer Answer { get; init; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>Messages since the conversation about it was settled; the second check comes after a few.</summary>
    public int TurnsSinceSettled { get; init; }

    public bool IsCheckedAgain { get; init; }

    /// <summary>True once the numbers were shown, so that the same list does not come every turn.</summary>
    public bool IsHelpShown { get; init; }

    /// <summary>Exercises directed at the other person rest until a fresh, explicit check.</summary>
    public bool IsLocked { get; init; } = true;
}

/// <summary>Where the conversation about it stands.</summary>
public enum SafetyStep { Open, AskingCountry, Settled }

public enum SafetyAnswer { None, InDanger, Safe, NotMeant }
