namespace AttachmentCoachBot.Tests.Web;

/// <summary>The ways that people go through an exercise at the page.</summary>
internal static class Visit
{
    public const string Accusation = "You never text me back when you are out, you obviously do not care.";

    public const string Rewritten = "When you don't text me back when you are out, I feel lonely, because I need connection.";

    public static async Task Begin(this ChatPage chat)
    {
        await chat.Hears("Hello, I’m Attachment Coach");
        await chat.Presses("I’m 18 or older, let’s start");
        await chat.Hears("What may I call you?");
        await chat.Presses("Skip");
        await chat.Hears("What would you like to do?");
    }

    /// <summary>By buttons, up to the card with before and after.</summary>
    public static async Task Rewrite(this ChatPage chat)
    {
        await chat.Says(Accusation);
        foreach (var label in (string[])["lonely", "connection"])
            await chat.Presses(label);
        await chat.PressesWhatBegins("Could you send me one short line");
        await chat.Presses("I reach out and want an answer");
        await chat.Presses("Short");
        await chat.Hears("Before");
        await chat.Hears(Rewritten);
    }

    public static async Task Keep(this ChatPage chat)
    {
        await chat.Presses("Keep this one");
        await chat.Hears("I keep it for you");
    }

    /// <summary>All statements about Sam, and the map.</summary>
    public static async Task FindPattern(this ChatPage chat)
    {
        await chat.Says("style");
        await Microsoft.Playwright.Assertions.Expect(chat.Button("My partner").Last).ToBeVisibleAsync();
        await chat.Presses("My partner");
        await chat.Hears("What may I call them here?");
        await chat.Says("Sam");
        await chat.Presses("Begin");
        int[] answers = [6, 2, 2, 6, 7, 1, 2, 6, 6, 2, 3, 7, 2, 2, 1];
        for (var at = 0; at < answers.Length; at++)
        {
            await chat.Hears(at < 12 ? $"{at + 1} of 12" : $"{at - 11} of 3, about");
            await chat.Says($"{answers[at]}");
        }

        await chat.Hears("you lean clearly toward");
        await chat.Hears("Would you like to look at how Sam seems to you");
    }
}
