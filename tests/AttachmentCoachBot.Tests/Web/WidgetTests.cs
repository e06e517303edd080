using Microsoft.Playwright;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>The widget on a page of another site. “localhost” and “127.0.0.1” are different sites to a browser.</summary>
[Collection(InChromium.Name)]
public sealed class WidgetTests(Chromium chromium)
{
    [Fact]
    public async Task An_allowed_site_shows_the_coach_and_Escape_closes_it()
    {
        await using var site = await OtherSite.Start();
        await using var server = await RunningServer.Start(settings: ["--DirectLine:Origins:0", site.Origin]);
        site.Coach = server.Address;
        await using var chat = await ChatPage.Open(chromium.Browser, new Uri(site.Origin));
        var button = chat.Button("Talk it through");
        var frame = chat.Page.FrameLocator("iframe");
        var box = frame.GetByRole(AriaRole.Textbox, new FrameLocatorGetByRoleOptions { Name = "Message to the coach" });

        await button.ClickAsync();
        await box.FillAsync("breathing");
        await box.PressAsync("Enter");
        await Assertions.Expect(frame.Locator("[role=feed] article").GetByText("Breathe in through your nose").First).ToBeVisibleAsync();
        await box.PressAsync("Escape");

        await Assertions.Expect(chat.Page.Locator("iframe")).Not.ToBeVisibleAsync();
        await Assertions.Expect(button).ToBeFocusedAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "false");
        await chat.Page.ReloadAsync();
        await button.ClickAsync();
        await Assertions.Expect(frame.Locator("[role=feed] article").GetByText("Breathe in through your nose").First).ToBeVisibleAsync();
        Assert.All(chat.Foreign, url => Assert.StartsWith(server.Address.Authority, new Uri(url).Authority, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_that_is_not_allowed_gets_neither_button_nor_frame()
    {
        await using var site = await OtherSite.Start();
        await using var server = await RunningServer.Start(settings: ["--DirectLine:Origins:0", "https://somewhere.example"]);
        site.Coach = server.Address;
        await using var chat = await ChatPage.Open(chromium.Browser, new Uri(site.Origin), path: "/");
        Assert.True(SpinWait.SpinUntil(() => chat.Warnings.Exists(warning => warning.Contains("DirectLine:Origins", StringComparison.Ordinal)), TimeSpan.FromSeconds(30)));

        await Assertions.Expect(chat.Button("Talk it through")).ToHaveCountAsync(0);
        await chat.Page.GotoAsync(new Uri(new Uri(site.Origin), "/framed").ToString());
        await Assertions.Expect(chat.Page.FrameLocator("iframe").GetByText("Attachment Coach")).ToHaveCountAsync(0);
        Assert.Contains(chat.Errors, error => error.Contains("frame-ancestors", StringComparison.Ordinal));
    }
}
