using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Speaking;

namespace AttachmentCoachBot.Dialogs.Interruptions;

/// <summary>Something the coach listens for at every step, before the step itself may answer.</summary>
/// <param name="Say">What is said; empty when the action speaks for itself.</param>
public sealed record Interruption(string Name, Phrases Match, IReadOnlyList<Wording> Say, InterruptionAction Then);

/// <summary>What happens to the exercise.</summary>
public enum InterruptionAction
{
    /// <summary>The question that waits is asked again.</summary>
    Repeat,
    /// <summary>The exercise is put aside, and the menu is shown.</summary>
    Menu,
    Back,
    Skip,
    Why,
    Pause,
    Continue,
    Restart,
    /// <summary>The exercise is put aside without another word, and the page hides itself.</summary>
    Exit,
}
