using Microsoft.Playwright;

namespace AttachmentCoachBot.Tests.Web;

[Collection(InChromium.Name)]
public sealed class PageTests(Chromium chromium)
{
    [Fact]
    public async Task A_person_goes_through_an_exercise_reloads_in_the_middle_and_goes_on()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);

        await chat.Hears("Hello, I’m Attachment Coach");
        await chat.Says("breathing");
        await chat.Hears("Breathe in through your nose");
        await chat.Page.ReloadAsync();
        await chat.Hears("Breathe in through your nose");
        Assert.Equal(1, await chat.Page.Locator("[role=feed] article").GetByText("breathing", new LocatorGetByTextOptions { Exact = true }).CountAsync());
        await chat.Presses("Done");

        await Assertions.Expect(chat.Button("Done")).ToHaveCountAsync(1);
        Assert.Empty(chat.Foreign);
        Assert.Empty(chat.Errors);
    }

    [Fact]
    public async Task The_page_says_what_it_is_in_title_heading_and_first_words()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);

        Assert.Equal("Attachment Coach · practise a hard talk before you have it", await chat.Page.TitleAsync());
        await Assertions.Expect(chat.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Attachment Coach");
        await Assertions.Expect(chat.Page.Locator(".first-words")).ToContainTextAsync("not a person, not therapy");
    }

    [Fact]
    public async Task Quick_exit_leaves_nothing_to_see_and_covers_the_words_next_time()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.Page.RouteAsync("https://www.wikipedia.org/**", route => route.FulfillAsync(new RouteFulfillOptions { Body = "<title>Elsewhere</title>", ContentType = "text/html" }));
        await chat.Hears("Hello, I’m Attachment Coach");

        await chat.Presses("Quick exit");
        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Elsewhere");
        await chat.Page.GotoAsync(server.Address.ToString());

        await Assertions.Expect(chat.Page.GetByText("Welcome back")).ToBeVisibleAsync();
        await Assertions.Expect(chat.Said("Hello, I’m Attachment Coach")).ToHaveCountAsync(0);
        await chat.Presses("Show my conversation");
        await chat.Hears("Hello, I’m Attachment Coach");
    }

    [Fact]
    public async Task Typed_quick_exit_leaves_too_and_does_not_leave_again_on_return()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.Page.RouteAsync("https://www.wikipedia.org/**", route => route.FulfillAsync(new RouteFulfillOptions { Body = "<title>Elsewhere</title>", ContentType = "text/html" }));
        await chat.Says("breathing");
        await chat.Hears("Breathe in");

        await chat.Says("quick exit");
        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Elsewhere");
        await chat.Page.GotoAsync(server.Address.ToString());
        await chat.Presses("Show my conversation");

        await chat.Hears("Breathe in");
        Assert.Contains("Attachment Coach", await chat.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_browser_is_another_person()
    {
        await using var server = await RunningServer.Start();
        await using var one = await ChatPage.Open(chromium.Browser, server.Address);
        await one.Says("my secret word is Zephyrine");
        await one.Hears("Zephyrine");

        await using var other = await ChatPage.Open(chromium.Browser, server.Address);
        await other.Hears("Hello, I’m Attachment Coach");

        await Assertions.Expect(other.Said("Zephyrine")).ToHaveCountAsync(0);
    }
}
