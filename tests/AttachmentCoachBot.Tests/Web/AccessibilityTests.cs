using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>axe finds nothing to complain about, and everything can be done without a mouse.</summary>
[Collection(InChromium.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_page_and_panel(ColorScheme scheme)
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address, scheme);
        await chat.Says("breathing");
        await chat.Hears("Breathe in through your nose");
        await Passes(chat.Page);

        await chat.Page.SetViewportSizeAsync(360, 740);
        await chat.Presses("My things");
        await Passes(chat.Page);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_a_rewrite_and_in_the_widget(ColorScheme scheme)
    {
        await using var site = await OtherSite.Start();
        await using var server = await RunningServer.Start(settings: ["--DirectLine:Origins:0", site.Origin]);
        site.Coach = server.Address;
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address, scheme);
        await chat.Begin();
        await chat.Rewrite();
        await Passes(chat.Page);

        await using var other = await ChatPage.Open(chromium.Browser, new Uri(site.Origin), scheme);
        await other.Button("Talk it through").ClickAsync();
        await Assertions.Expect(other.Page.FrameLocator("iframe").GetByText("let’s start").Last).ToBeVisibleAsync();
        await Passes(other.Page);
    }

    [Fact]
    public async Task An_exercise_is_done_by_keyboard_alone()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.SendBox.WaitForAsync();
        var keys = chat.Page.Keyboard;

        await TabTo(chat, chat.SendBox);
        await keys.TypeAsync("breathing");
        await keys.PressAsync("Enter");
        await chat.Hears("Breathe in through your nose");
        await TabTo(chat, chat.Button("Done").Last);
        await keys.PressAsync("Enter");

        await Assertions.Expect(chat.Page.Locator("[role=feed] article").GetByText("Done", new LocatorGetByTextOptions { Exact = true })).ToHaveCountAsync(1);
        await TabTo(chat, chat.Button("Quick exit"));
    }

    private static async Task TabTo(ChatPage chat, ILocator wanted)
    {
        for (var at = 0; at < 40; at++)
        {
            if (await wanted.EvaluateAsync<bool>("wanted => wanted === document.activeElement"))
                return;
            await chat.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail("Forty presses of Tab did not get there.");
    }

    private static async Task Passes(IPage page)
    {
        var found = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}\n" + string.Join('\n', violation.Nodes.Select(node => $"    {node.Html[..Math.Min(200, node.Html.Length)]}")))));
    }
}
