using Microsoft.Playwright;

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
        await chat.Drafts();
        await chat.Presses("Short");
        await chat.Hears("Before");
        await chat.Hears(Rewritten);
    }

    /// <summary>By buttons, from what is hard to hear to the drafts.</summary>
    public static async Task Drafts(this ChatPage chat)
    {
        foreach (var label in (string[])["lonely", "connection"])
            await chat.Presses(label);
        await chat.PressesWhatBegins("Could you send me one short line");
        await chat.Presses("I reach out and want an answer");
        await chat.Hears("Which one is closest to you?");
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
        await Assertions.Expect(chat.Button("My partner").Last).ToBeVisibleAsync();
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

    /// <summary>To where the partner waits for the first line.</summary>
    public static async Task Rehearse(this ChatPage chat, string scenario, string pattern)
    {
        await chat.Says("rehearse");
        await chat.Presses(scenario);
        await chat.Hears("What shall I be called?");
        await chat.Says("Robin");
        await chat.Presses(pattern);
        await chat.Presses("4");
        await Assertions.Expect(chat.Button("Swap sides").Last).ToBeVisibleAsync();
    }

    /// <summary>A weekend alone, said so that somebody who is afraid of distance can hear it.</summary>
    public static async Task Repair(this ChatPage chat)
    {
        await chat.SaysInRehearsal("It has nothing to do with you, I love being with you. I'm just empty after all the visitors.");
        await chat.SaysInRehearsal("I can see that it's scary for you when I say that.");
        await chat.SaysInRehearsal("I'll call you on Saturday at eight, and I'm back on Sunday at six.");
        await chat.Says("What would make the two days easier for you?");
    }

    /// <summary>Says a line and waits for the partner and the coach: then another set of buttons stands below.</summary>
    public static async Task SaysInRehearsal(this ChatPage chat, string line)
    {
        var articles = await chat.Page.Locator("[role=feed] article").CountAsync();
        await chat.Says(line);
        await Assertions.Expect(chat.Page.Locator("[role=feed] article").Nth(articles + 1)).ToBeVisibleAsync();
        await Assertions.Expect(chat.Button("Swap sides").Last).ToBeVisibleAsync();
    }
}
