using AttachmentCoachBot.Dialogs.Menu;

namespace AttachmentCoachBot.Dialogs.Interruptions;

/// <summary>Does what an interruption asks for, with the exercise under way in mind.</summary>
internal sealed class InterruptionDesk(DialogContext context, DialogStack stack, MenuDesk menu)
{
    /// <summary>The interruption that the whole message means, or null. A word like “stop” inside a sentence interrupts nothing.</summary>
    public static Interruption? Find(DialogContext context) =>
        context.Content.Interruptions.FirstOrDefault(interruption => interruption.Match.Are(context.Message.Plain))
        ?? context.Content.Interruptions.FirstOrDefault(interruption => interruption.Match.AreMeantBy(context.Message.Plain));

    /// <summary>The interruption of a button (“coach/continue”), or null.</summary>
    public static Interruption? Named(DialogContext context, string value) =>
        context.Content.Interruptions.FirstOrDefault(interruption => value == $"coach/{interruption.Name}");

    public void Do(Interruption interruption)
    {
        switch (interruption.Then)
        {
            case InterruptionAction.Pause when stack.IsEmpty:
                context.Say("coach/nothing-to-stop", menu.Choices);
                break;
            case InterruptionAction.Pause:
                menu.PutAside();
                Say(interruption, menu.Choices);
                break;
            case InterruptionAction.Menu:
                menu.PutAside();
                Say(interruption);
                menu.Show();
                break;
            case InterruptionAction.Exit:
                menu.PutAside();
                context.Add(new Reply { Text = Words(interruption) ?? "", Card = new Card("quick-exit", []) });
                break;
            case InterruptionAction.Continue:
                Say(interruption);
                Continue();
                break;
            case InterruptionAction.Back:
                Back(interruption);
                break;
            case InterruptionAction.Skip when !stack.IsEmpty:
                var exercise = stack.Exercise;
                Say(interruption);
                stack.Skip();
                if (stack.IsEmpty)
                    menu.SayDone(exercise);
                break;
            case InterruptionAction.Skip:
                context.Say("coach/nothing-to-skip", menu.Choices);
                break;
            case InterruptionAction.Why when !stack.IsEmpty:
                Say(interruption);
                stack.Explain();
                stack.Reprompt();
                break;
            case InterruptionAction.Why:
                context.Say("coach/why-nothing", menu.Choices);
                break;
            case InterruptionAction.Restart:
                Restart(interruption);
                break;
            default:
                Say(interruption);
                menu.AskAgain();
                break;
        }
    }

    private void Continue()
    {
        if (stack.IsEmpty && !menu.TakeUp())
            context.Say("coach/nothing-to-continue", menu.Choices);
        else if (context.Replies.Count == 0)
            stack.Reprompt();
    }

    private void Back(Interruption interruption)
    {
        if (stack.Back())
            Say(interruption);
        else
            context.Say("coach/nothing-before");
        menu.AskAgain();
    }

    private void Restart(Interruption interruption)
    {
        if (stack.IsEmpty && context.Person.Paused.Count == 0)
        {
            context.Say("coach/nothing-to-restart", menu.Choices);
            return;
        }

        var paused = context.Person.Paused;
        var begun = stack.IsEmpty ? paused[^1].Stack[0] : context.Person.Stack[0];
        if (stack.IsEmpty)
            context.Person = context.Person with { Paused = [.. paused.SkipLast(1)] };
        Say(interruption);
        menu.StartOver(begun);
    }

    private void Say(Interruption interruption, IReadOnlyList<Choice>? choices = null)
    {
        if (Words(interruption) is { } text)
            context.Add(new Reply { Text = text, Choices = choices ?? [] });
    }

    private string? Words(Interruption interruption) => context.Take($"interruptions/{interruption.Name}", interruption.Say, _ => null);
}
