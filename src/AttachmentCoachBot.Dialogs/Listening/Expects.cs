namespace AttachmentCoachBot.Dialogs.Listening;

/// <summary>How the step that waits listens to this message.</summary>
/// <param name="FreeWords">It takes anything in the person's own words.</param>
/// <param name="IsAnswer">The message is, word for word, one of the answers it offers; then it is never an interruption.</param>
public sealed record Expects(bool FreeWords, bool IsAnswer)
{
    public static readonly Expects Words = new(true, false);
    public static readonly Expects Choice = new(false, false);
    public static readonly Expects ThisChoice = new(false, true);
}
