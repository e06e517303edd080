using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs;

/// <summary>
/// An exercise, with the Bot Framework's life cycle: begin, continue with an answer, resume after a dialog it called, ask again, end with a result.
/// A dialog itself never changes; everything that does is in its frame.
/// </summary>
public interface IDialog
{
    /// <summary>The name in the state, in content and in file names (“trigger”).</summary>
    string Name { get; }

    /// <summary>As shown to people (“Take a hard moment apart”).</summary>
    string Title { get; }

    /// <summary>Typed at the menu, these start it.</summary>
    Phrases Start { get; }

    /// <summary>Starts it with what another exercise hands over, if anything.</summary>
    DialogOutcome Begin(DialogContext context, Material material);

    /// <summary>Takes the person's message as the answer to the step that waits.</summary>
    DialogOutcome Continue(DialogContext context, DialogFrame frame);

    /// <summary>Goes on after a dialog that it called has ended.</summary>
    DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result);

    /// <summary>Leaves the step that waits without an answer.</summary>
    DialogOutcome Skip(DialogContext context, DialogFrame frame);

    /// <summary>Asks the question that waits once more.</summary>
    void Reprompt(DialogContext context, DialogFrame frame);

    /// <summary>Says why the step that waits asks.</summary>
    void Explain(DialogContext context, DialogFrame frame);

    /// <summary>How the step that waits listens.</summary>
    Listening.Expects Expects(DialogContext context, DialogFrame frame);

    /// <summary>False when the step that waits no longer exists in content; the exercise then starts again.</summary>
    bool CanContinue(DialogFrame frame);

    /// <summary>The last thing the person said in it, for “here is where we were”; null when nothing was said yet.</summary>
    string? LastAnswer(DialogFrame frame);
}
