using Microsoft.Playwright;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>What the page is for, from the first visit to the quick exit.</summary>
[Collection(InChromium.Name)]
public sealed class RephraseTests(Chromium chromium)
{
    [Fact]
    public async Task With_buttons_a_person_gets_from_an_accusation_to_a_saved_phrase()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);

        await chat.Begin();
        await chat.Rewrite();

        await Assertions.Expect(chat.Page.Locator("#chat .ac-adaptiveCard u, #chat .ac-adaptiveCard [style*=underline]").Filter(new LocatorFilterOptions { HasText = "You never" }).First).ToBeVisibleAsync();
        await chat.Keep();
        await Assertions.Expect(chat.Page.Locator("#mine .phrases")).ToContainTextAsync(Visit.Rewritten);
        Assert.Empty(chat.Foreign);
        Assert.Empty(chat.Errors);
    }

    [Fact]
    public async Task In_own_words_with_a_reload_in_the_middle_then_a_picture_an_export_and_a_quick_exit()
    {
        await using var server = await RunningServer.Start(settings: ["--DirectLine:MessagesPerMinute", "1000"]);
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.Page.RouteAsync("https://www.wikipedia.org/**", route => route.FulfillAsync(new RouteFulfillOptions { Body = "<title>Elsewhere</title>", ContentType = "text/html" }));
        await chat.Begin();
        await chat.Says(Visit.Accusation);
        await chat.Hears("What do you feel");
        await chat.Says("a bit alone");
        await chat.Page.ReloadAsync();
        await chat.Hears("you need");
        await chat.Says("connection");
        await chat.Hears("What is one small thing");
        await chat.Says("call me on your way home");
        await chat.Hears("what do you tend to do?");
        await chat.Says("I step back");
        await chat.Says("short");
        await chat.Hears("call me on your way home");
        await chat.Says("keep it");
        await chat.Hears("I keep it for you");
        await chat.FindPattern();
        await Assertions.Expect(chat.Page.Locator("#chat img[src^='data:image/png']")).ToBeVisibleAsync();
        await Assertions.Expect(chat.Page.Locator("#mine img")).ToBeVisibleAsync();

        await chat.Presses("Take it with me");
        var file = chat.Page.Locator("#chat a[href*='/export']").First;
        var text = await (await chat.Page.APIRequest.GetAsync(new Uri(server.Address, await file.GetAttributeAsync("href")).ToString())).TextAsync();
        Assert.Contains("call me on your way home", text, StringComparison.Ordinal);
        await chat.Presses("Quick exit");

        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Elsewhere");
        Assert.Empty(chat.Errors);
    }

    [Fact]
    public async Task Delete_everything_asks_back_and_leaves_only_the_receipt()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.Begin();
        await chat.Says("my secret word is Zephyrine");
        await chat.Hears("Zephyrine");

        await chat.Presses("Delete everything");
        await chat.PressesWhatBegins("Yes");

        await Assertions.Expect(chat.Page.Locator("#notice")).ToContainTextAsync("Deleted on");
        await chat.Hears("This message is your receipt");
        await Assertions.Expect(chat.Said("Zephyrine")).ToHaveCountAsync(0);
    }
}
