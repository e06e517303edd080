using Microsoft.Playwright;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>
/// Takes the pictures under docs/screenshots when SCREENSHOTS names the folder; otherwise there is nothing to see here:
/// <c>SCREENSHOTS=$PWD/docs/screenshots dotnet test tests/AttachmentCoachBot.Tests --filter Screenshots</c>
/// </summary>
[Collection(InChromium.Name)]
public sealed class Screenshots(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280, 800)]
    [InlineData(ColorScheme.Dark, 1280, 800)]
    [InlineData(ColorScheme.Light, 360, 740)]
    [InlineData(ColorScheme.Dark, 360, 740)]
    public async Task Of_each_state_of_the_page(ColorScheme scheme, int width, int height)
    {
        if (!Photo.IsWanted)
            return;
        await using var site = await OtherSite.Start();
        await using var server = await RunningServer.Start(settings: ["--DirectLine:MessagesPerMinute", "1000", "--DirectLine:Origins:0", site.Origin]);
        site.Coach = server.Address;
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address, scheme, width, height);

        await OfARephrase(chat);
        await OfAPattern(chat);
        await OfMyThings(chat, isPhone: width < 500);
        await OfARehearsal(chat);
        await OfTrouble(chat);
        await OfLeaving(chat);

        await using var other = await ChatPage.Open(chromium.Browser, new Uri(site.Origin), scheme, width, height);
        await other.Button("Talk it through").ClickAsync();
        await Assertions.Expect(other.Page.FrameLocator("iframe").GetByText("let’s start").Last).ToBeVisibleAsync();
        await other.Page.Photograph("widget");
    }

    private static async Task OfARephrase(ChatPage chat)
    {
        await Assertions.Expect(chat.Button("I’m 18 or older, let’s start").Last).ToBeVisibleAsync();
        await chat.Connects();
        await Assertions.Expect(chat.Page.GetByText("Connecting…")).ToHaveCountAsync(0);
        await chat.Page.Photograph("first-page");
        await chat.Begin();
        await chat.Page.Photograph("menu");
        await chat.Says(Visit.Accusation);
        await Assertions.Expect(chat.Button("lonely").Last).ToBeVisibleAsync();
        await chat.Page.Photograph("hard-to-hear");
        await chat.Drafts();
        await Assertions.Expect(chat.Button("Short").Last).ToBeVisibleAsync();
        await chat.Page.Photograph("drafts");
        await chat.Presses("Short");
        await Assertions.Expect(chat.Button("Keep this one").Last).ToBeVisibleAsync();
        await chat.Said("Before").Last.ScrollIntoViewIfNeededAsync();
        await chat.Page.Photograph("before-after");
        await chat.Keep();
    }

    private static async Task OfAPattern(ChatPage chat)
    {
        await chat.FindPattern();
        await chat.Page.Locator("#chat img[src^='data:image/png']").Last.ScrollIntoViewIfNeededAsync();
        await chat.Page.Photograph("style-map");
    }

    private static async Task OfMyThings(ChatPage chat, bool isPhone)
    {
        if (isPhone)
            await chat.Presses("My things");
        await chat.Page.Locator("#mine img").ScrollIntoViewIfNeededAsync();
        await chat.Page.Photograph("my-map");
        await chat.Button("Delete everything").ScrollIntoViewIfNeededAsync();
        await chat.Page.Photograph("saved-phrases-and-my-data");
        if (isPhone)
            await chat.Page.Locator("#close-side").ClickAsync();
    }

    private static async Task OfARehearsal(ChatPage chat)
    {
        await chat.Says("start over");
        await chat.Rehearse("I need a weekend alone", "Comes closer and asks for signs that all is well");
        await chat.Repair();
        await Assertions.Expect(chat.Button("Try a line again").Last).ToBeVisibleAsync();
        await chat.Page.Locator("#chat img[src^='data:image/png']").Last.ScrollIntoViewIfNeededAsync();
        await chat.Page.Photograph("rehearsal");
    }

    private static async Task OfTrouble(ChatPage chat)
    {
        await chat.Page.RouteAsync("**/activities", route => route.AbortAsync());
        await chat.Says("help");
        await Assertions.Expect(chat.Button("Retry")).ToBeVisibleAsync();
        await chat.Page.Photograph("send-failed");
        await chat.Page.UnrouteAsync("**/activities");
        await chat.Page.Context.SetOfflineAsync(true);
        await Assertions.Expect(chat.Page.Locator("#notice")).ToBeVisibleAsync();
        await chat.Page.Photograph("offline");
        await chat.Page.Context.SetOfflineAsync(false);
    }

    private static async Task OfLeaving(ChatPage chat)
    {
        await chat.Page.RouteAsync("https://www.wikipedia.org/**", route => route.FulfillAsync(new RouteFulfillOptions { Body = "<title>Elsewhere</title>", ContentType = "text/html" }));
        await chat.Presses("Quick exit");
        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Elsewhere");
        await chat.Page.GotoAsync(chat.Address.ToString());
        await Assertions.Expect(chat.Page.GetByText("Welcome back")).ToBeVisibleAsync();
        await chat.Page.Photograph("after-quick-exit");
    }
}
