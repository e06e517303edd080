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
    public async Task A_whole_rephrase_from_the_first_word_to_the_quick_exit_is_done_by_keyboard_alone()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.Page.RouteAsync("https://www.wikipedia.org/**", route => route.FulfillAsync(new RouteFulfillOptions { Body = "<title>Elsewhere</title>", ContentType = "text/html" }));
        await PressOnKeyboard(chat, chat.Button("I’m 18 or older, let’s start"));
        await PressOnKeyboard(chat, chat.Button("Skip"));
        await chat.Hears("What would you like to do?");

        await GoTo(chat, chat.SendBox);
        await chat.Page.Keyboard.TypeAsync(Visit.Accusation);
        await chat.Page.Keyboard.PressAsync("Enter");
        foreach (var label in (string[])["lonely", "connection"])
            await PressOnKeyboard(chat, chat.Button(label));
        await PressOnKeyboard(chat, chat.ButtonThatBegins("Could you send me one short line"));
        await PressOnKeyboard(chat, chat.Button("I reach out and want an answer"));
        await PressOnKeyboard(chat, chat.Button("Short"));
        await chat.Hears(Visit.Rewritten);
        await PressOnKeyboard(chat, chat.Button("Keep this one"));
        await chat.Hears("I keep it for you");
        await PressOnKeyboard(chat, chat.Button("Quick exit"));

        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Elsewhere");
    }

    [Fact]
    public async Task The_panel_is_opened_read_and_closed_by_keyboard_and_gives_the_focus_back()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address, width: 360, height: 740);
        await chat.Connects();

        await PressOnKeyboard(chat, chat.Button("My things"));
        await GoTo(chat, chat.Button("Delete everything"));
        await chat.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(chat.Button("Delete everything")).ToHaveCountAsync(0);
        await Assertions.Expect(chat.Button("My things")).ToBeFocusedAsync();
    }

    private static async Task PressOnKeyboard(ChatPage chat, ILocator button)
    {
        await Assertions.Expect(button.Last).ToBeVisibleAsync();
        await GoTo(chat, button.Last);
        await chat.Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>By Tab, and within a row of buttons by the arrows, as a toolbar has it.</summary>
    private static async Task GoTo(ChatPage chat, ILocator wanted)
    {
        for (var at = 0; at < 60; at++)
        {
            var there = await wanted.EvaluateAsync<string>("""
                wanted => wanted === document.activeElement ? 'there'
                  : wanted.closest('[role=toolbar]')?.contains(document.activeElement) ? 'beside' : 'away'
                """);
            if (there == "there")
                return;
            await chat.Page.Keyboard.PressAsync(there == "beside" ? "ArrowRight" : "Tab");
        }

        Assert.Fail("Sixty presses of keys did not get there.");
    }

    private static async Task Passes(IPage page)
    {
        var found = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}\n" + string.Join('\n', violation.Nodes.Select(node => $"    {node.Html[..Math.Min(200, node.Html.Length)]}")))));
    }
}
