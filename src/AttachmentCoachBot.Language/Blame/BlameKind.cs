namespace AttachmentCoachBot.Language.Blame;

/// <summary>What makes a sentence hard to hear. In JSON and in <c>dialogs/</c> the names are written in snake case (<c>mind_reading</c>).</summary>
public enum BlameKind
{
    Absolute, Accusation, MindReading, Label, Contempt, Should, Ultimatum,
    RhetoricalQuestion, PseudoFeeling, Comparison, GuiltTrip, Scorekeeping, Dismissal,
}
