using Microsoft.Playwright;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>A rehearsal through the browser, to a good end and to a bad one. <c>SCREENSHOTS=FOLDER</c> keeps pictures of both.</summary>
[Collection(InChromium.Name)]
public sealed class RolePlayPageTests(Chromium chromium)
{
    private const string Chart = "img[alt*='tension' i]";

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task A_rehearsal_is_played_to_repair_and_its_chart_is_seen(ColorScheme scheme, int width)
    {
        await using var server = await RunningServer.Start();
        await using var chat = await Begun(server.Address, scheme, width, "I need a weekend alone", "Comes closer and asks for signs that all is well");

        await Answered(chat, "It has nothing to do with you, I love being with you. I'm just empty after all the visitors.");
        await Answered(chat, "I can see that it's scary for you when I say that.");
        await Answered(chat, "I'll call you on Saturday at eight, and I'm back on Sunday at six.");
        await chat.Says("What would make the two days easier for you?");

        await SeesChart(chat, "repair", scheme, width);
        await chat.Presses("8");
        await chat.Hears("From 4 to 8");
        Assert.Empty(chat.Errors);
        Assert.Empty(chat.Foreign);
    }

    [Theory]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task A_rehearsal_breaks_and_a_line_is_taken_back(ColorScheme scheme, int width)
    {
        await using var server = await RunningServer.Start();
        await using var chat = await Begun(server.Address, scheme, width, "No answer all night", "Goes quiet and needs room");

        await Answered(chat, "You never answer me. Never.");
        await Answered(chat, "Look at me when I'm talking to you! Why didn't you write? Who were you with? What is wrong with you?");
        await chat.Says("ANSWER ME RIGHT NOW");

        await SeesChart(chat, "rupture", scheme, width);
        await chat.Presses("Try a line again");
        await chat.Hears("say again?");
        Assert.Empty(chat.Errors);
        Assert.Empty(chat.Foreign);
    }

    private async Task<ChatPage> Begun(Uri address, ColorScheme scheme, int width, string scenario, string pattern)
    {
        var chat = await ChatPage.Open(chromium.Browser, address, scheme, width);
        await chat.Hears("Hello, I’m Attachment Coach");
        await chat.Says("rehearse");
        await chat.Presses(scenario);
        await chat.Hears("What shall I be called?");
        await chat.Says("Robin");
        await chat.Presses(pattern);
        await chat.Presses("4");
        await Assertions.Expect(chat.Button("Swap sides").Last).ToBeVisibleAsync();
        return chat;
    }

    /// <summary>Says a line and waits for the partner and the coach: then another set of buttons stands below.</summary>
    private static async Task Answered(ChatPage chat, string line)
    {
        var articles = await chat.Page.Locator("[role=feed] article").CountAsync();
        await chat.Says(line);
        await Assertions.Expect(chat.Page.Locator("[role=feed] article").Nth(articles + 1)).ToBeVisibleAsync();
        await Assertions.Expect(chat.Button("Swap sides").Last).ToBeVisibleAsync();
    }

    private static async Task SeesChart(ChatPage chat, string ending, ColorScheme scheme, int width)
    {
        await Assertions.Expect(chat.Page.Locator(Chart).Last).ToBeVisibleAsync();
        Assert.True(await chat.Page.Locator(Chart).Last.EvaluateAsync<bool>("picture => picture.decode().then(() => picture.naturalWidth > 100)"));
        await Assertions.Expect(chat.Button("Try a line again").Last).ToBeVisibleAsync();
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await chat.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"rehearsal-{ending}-{(width > 500 ? "desktop" : "phone")}-{scheme.ToString().ToLowerInvariant()}.png") });
    }
}
