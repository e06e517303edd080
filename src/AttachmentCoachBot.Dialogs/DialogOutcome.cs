namespace AttachmentCoachBot.Dialogs;

/// <summary>What a dialog wants after it was begun, continued, resumed or skipped.</summary>
public abstract record DialogOutcome
{
    private DialogOutcome()
    {
    }

    /// <summary>It asked something and waits for the answer.</summary>
    public sealed record Wait(DialogFrame Frame) : DialogOutcome;

    /// <summary>It is done; the dialog that called it resumes with the result.</summary>
    public sealed record End(Material Result) : DialogOutcome;

    /// <summary>Another dialog goes first, and this one resumes afterwards.</summary>
    public sealed record Call(DialogFrame Frame, string Dialog, Material Material) : DialogOutcome;

    /// <summary>Another dialog takes its place and gets its material.</summary>
    public sealed record HandOver(string Dialog, Material Material) : DialogOutcome;

    /// <summary>The message is not for this dialog: it ends, and the message is heard as if at the menu.</summary>
    public sealed record Yield : DialogOutcome;
}
