using Microsoft.Playwright;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>A rehearsal through the browser, to a good end and to a bad one.</summary>
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

        await chat.Repair();

        await SeesChart(chat);
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

        await chat.SaysInRehearsal("You never answer me. Never.");
        await chat.SaysInRehearsal("Look at me when I'm talking to you! Why didn't you write? Who were you with? What is wrong with you?");
        await chat.Says("ANSWER ME RIGHT NOW");

        await SeesChart(chat);
        await chat.Presses("Try a line again");
        await chat.Hears("say again?");
        Assert.Empty(chat.Errors);
        Assert.Empty(chat.Foreign);
    }

    private async Task<ChatPage> Begun(Uri address, ColorScheme scheme, int width, string scenario, string pattern)
    {
        var chat = await ChatPage.Open(chromium.Browser, address, scheme, width);
        await chat.Hears("Hello, I’m Attachment Coach");
        await chat.Rehearse(scenario, pattern);
        return chat;
    }

    private static async Task SeesChart(ChatPage chat)
    {
        await Assertions.Expect(chat.Page.Locator(Chart).Last).ToBeVisibleAsync();
        Assert.True(await chat.Page.Locator(Chart).Last.EvaluateAsync<bool>("picture => picture.decode().then(() => picture.naturalWidth > 100)"));
        await Assertions.Expect(chat.Button("Try a line again").Last).ToBeVisibleAsync();
    }
}
