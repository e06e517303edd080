using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Privacy;
using AttachmentCoachBot.Dialogs.Safety;

namespace AttachmentCoachBot.Dialogs;

/// <summary>The dialogs under way in one turn: does what an outcome says and keeps the stack in the state.</summary>
internal sealed class DialogStack(DialogContext context)
{
    /// <summary>How many answers “back” can take back.</summary>
    private const int LongestHistory = 20;

    private IReadOnlyList<DialogFrame> Frames => context.Person.Stack;

    public bool IsEmpty => Frames.Count == 0;

    public DialogFrame Top => Frames[^1];

    /// <summary>Name of the exercise that was begun first.</summary>
    public string Exercise => Frames[0].Dialog;

    /// <summary>The exercise's title; its name when content no longer has it.</summary>
    public string Title => context.Content.Dialogs.TryGetValue(Exercise, out var dialog) ? dialog.Title : Exercise;

    /// <summary>False when content changed so that a dialog on the stack cannot go on.</summary>
    public bool CanContinue => Frames.All(frame => context.Content.Dialogs.TryGetValue(frame.Dialog, out var dialog) && dialog.CanContinue(frame));

    public Expects Expects => IsEmpty ? Expects.Choice : TopDialog.Expects(context, Top);

    public string? LastAnswer => Frames.Reverse().Select(frame => context.Content.Dialogs[frame.Dialog].LastAnswer(frame)).FirstOrDefault(answer => answer is not null);

    private IDialog TopDialog => context.Content.Dialogs[Top.Dialog];

    /// <summary>Starts an exercise at the bottom. False when the message was not for it after all.</summary>
    public bool Begin(string exercise, Material material)
    {
        context.Person = Memory.Beginning(context.Person with { Stack = [], Earlier = [] }, exercise, context.Input.When);
        return Follow(Push(exercise, material));
    }

    /// <summary>Starts an exercise from its beginning, with what another exercise had handed over to it.</summary>
    public bool BeginAgain(DialogFrame begun)
    {
        context.Person = context.Person with { Stack = [], Earlier = [] };
        return Follow(begun.HandedOver is { } given ? PushGiven(begun.Dialog, new Material(given)) : Push(begun.Dialog, Material.None));
    }

    /// <summary>Gives the message to the step that waits. False when it ended with the message unheard.</summary>
    public bool Continue() => Remembering(() => TopDialog.Continue(context, Top));

    public void Skip() => Remembering(() => TopDialog.Skip(context, Top));

    public void Explain() => TopDialog.Explain(context, Top);

    public void Reprompt() => TopDialog.Reprompt(context, Top);

    /// <summary>Takes the last answer back. False when there is none.</summary>
    public bool Back()
    {
        var earlier = context.Person.Earlier;
        if (earlier.Count == 0)
            return false;
        context.Person = context.Person with { Stack = earlier[^1], Earlier = [.. earlier.SkipLast(1)] };
        return true;
    }

    private bool Remembering(Func<DialogOutcome> answer)
    {
        var before = Frames;
        var heard = Follow(answer());
        if (!IsEmpty && !before.SequenceEqual(Frames, ReferenceEqualityComparer.Instance))
            context.Person = context.Person with { Earlier = [.. context.Person.Earlier.Append(before).TakeLast(LongestHistory)] };
        return heard;
    }

    private bool Follow(DialogOutcome outcome)
    {
        while (true)
        {
            switch (outcome)
            {
                case DialogOutcome.Wait(var frame):
                    ReplaceTop(frame);
                    return true;
                case DialogOutcome.Call(var frame, var dialog, var material):
                    ReplaceTop(frame);
                    outcome = Push(dialog, material);
                    break;
                case DialogOutcome.HandOver(var dialog, var material):
                    Pop();
                    outcome = PushGiven(dialog, material);
                    break;
                case DialogOutcome.End(var result):
                    Pop();
                    if (IsEmpty)
                    {
                        context.Person = context.Person with { Earlier = [] };
                        return true;
                    }

                    outcome = TopDialog.Resume(context, Top, result);
                    break;
                default:
                    context.Person = context.Person with { Stack = [], Earlier = [] };
                    return false;
            }
        }
    }

    /// <summary>A dialog begins above the others; its frame stands for it until it says what it waits for.</summary>
    private DialogOutcome Push(string dialog, Material material) => Push(new DialogFrame { Dialog = dialog }, material);

    private DialogOutcome PushGiven(string dialog, Material material) => Push(new DialogFrame { Dialog = dialog, HandedOver = material.Parts }, material);

    private DialogOutcome Push(DialogFrame frame, Material material)
    {
        var dialog = frame.Dialog;
        // What is meant for the other person rests until a fresh, explicit safety check.
        if (SafetyLocks.Hold(context.Person, dialog))
            (dialog, material) = (SafetyCheckDialog.Id, new Material(new Dictionary<string, string>(material.Parts) { ["exercise"] = dialog }));
        context.Person = context.Person with { Stack = [.. Frames, frame with { Dialog = dialog }] };
        return context.Content.Dialogs[dialog].Begin(context, material);
    }

    private void Pop() => context.Person = context.Person with { Stack = [.. Frames.SkipLast(1)] };

    private void ReplaceTop(DialogFrame frame)
    {
        if (!ReferenceEquals(Top, frame))
            context.Person = context.Person with { Stack = [.. Frames.SkipLast(1), frame with { HandedOver = frame.HandedOver ?? Top.HandedOver }] };
    }
}
