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
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is not { Length: > 0 } folder)
            return;
        await using var site = await OtherSite.Start();
        await using var server = await RunningServer.Start(settings: ["--DirectLine:MessagesPerMinute", "1000", "--DirectLine:Origins:0", site.Origin]);
        site.Coach = server.Address;
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address, scheme, width, height);
        var isPhone = width < 500;
        var suffix = $"{(isPhone ? "phone" : "desktop")}-{scheme.ToString().ToLowerInvariant()}.jpg";
        Task Shot(string name, IPage? page = null) => (page ?? chat.Page).ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(folder, $"{name}-{suffix}"), Type = ScreenshotType.Jpeg, Quality = 80, Animations = ScreenshotAnimations.Disabled,
        });

        await Assertions.Expect(chat.Button("I’m 18 or older, let’s start").Last).ToBeVisibleAsync();
        await Shot("1-first-words");
        await chat.Begin();
        await chat.Says(Visit.Accusation);
        await Assertions.Expect(chat.Button("lonely").Last).ToBeVisibleAsync();
        await Shot("2-in-an-exercise");
        await chat.Says("start over");
        await chat.Rewrite();
        await Assertions.Expect(chat.Button("Keep this one").Last).ToBeVisibleAsync();
        await Shot("3-rewrite");
        await chat.Keep();
        await chat.FindPattern();
        await chat.Page.Locator("#chat img[src^='data:image/png']").Last.ScrollIntoViewIfNeededAsync();
        await Shot("4-style-map");

        if (isPhone)
            await chat.Presses("My things");
        await chat.Page.Locator("#mine img").ScrollIntoViewIfNeededAsync();
        await Shot("5-my-map");
        await chat.Page.Locator("#mine .phrases").ScrollIntoViewIfNeededAsync();
        await Shot("6-saved-phrases");
        await chat.Button("Delete everything").ScrollIntoViewIfNeededAsync();
        await Shot("7-my-data");
        if (isPhone)
            await chat.Page.Locator("#close-side").ClickAsync();
        await chat.Page.Context.SetOfflineAsync(true);
        await Assertions.Expect(chat.Page.Locator("#notice")).ToBeVisibleAsync();
        await Shot("8-offline");
        await chat.Page.Context.SetOfflineAsync(false);

        await chat.Page.RouteAsync("https://www.wikipedia.org/**", route => route.FulfillAsync(new RouteFulfillOptions { Body = "<title>Elsewhere</title>", ContentType = "text/html" }));
        await chat.Presses("Quick exit");
        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Elsewhere");
        await chat.Page.GotoAsync(server.Address.ToString());
        await Assertions.Expect(chat.Page.GetByText("Welcome back")).ToBeVisibleAsync();
        await Shot("9-covered");

        await using var other = await ChatPage.Open(chromium.Browser, new Uri(site.Origin), scheme, width, height);
        await other.Button("Talk it through").ClickAsync();
        await Assertions.Expect(other.Page.FrameLocator("iframe").GetByText("let’s start").Last).ToBeVisibleAsync();
        await Shot("10-widget", other.Page);
    }
}
