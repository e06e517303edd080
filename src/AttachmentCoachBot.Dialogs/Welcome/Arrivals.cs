namespace AttachmentCoachBot.Dialogs.Welcome;

/// <summary>Meeting somebody for the first time, and again.</summary>
internal static class Arrivals
{
    /// <summary>Below this many words, a first message is a knock at the door rather than something to be heard.</summary>
    private const int WordsOfAStory = 4;

    /// <summary>Greets somebody new. True when they came with something that is to be heard at once.</summary>
    public static bool Welcome(DialogContext context, DialogStack stack)
    {
        context.Person = context.Person with { IsWelcomed = true };
        var hasSomethingToSay = context.Input.Kind == InputKind.Message
            && (context.Message.WordCount >= WordsOfAStory || context.Pressed is not null
                || context.Content.Dialogs.Values.Any(dialog => dialog.Name != "welcome" && dialog.Start.AreMeantBy(context.Message.Plain)));
        if (hasSomethingToSay)
        {
            context.Say("welcome/in-short");
            return true;
        }

        stack.Begin("welcome", Material.None);
        return false;
    }

    /// <summary>Somebody known opened the conversation again, or sent something that is not a message.</summary>
    public static bool ReturnOf(DialogContext context, DialogStack stack)
    {
        var menu = new Menu.MenuDesk(context, stack);
        switch (context.Input.Kind)
        {
            case InputKind.Arrival when stack.IsEmpty:
                context.Say("coach/greeting", menu.Choices);
                return true;
            case InputKind.Arrival:
                context.Say("coach/welcome-back", ("exercise", stack.Title));
                stack.Reprompt();
                return true;
            case InputKind.Attachment:
                context.Say("coach/attachment");
                menu.AskAgain();
                return true;
            default:
                return false;
        }
    }
}
