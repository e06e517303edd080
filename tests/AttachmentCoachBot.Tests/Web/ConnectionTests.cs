using Microsoft.Playwright;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>A connection that comes late, goes away, or swallows an answer costs no words and doubles none.</summary>
[Collection(InChromium.Name)]
public sealed class ConnectionTests(Chromium chromium)
{
    [Fact]
    public async Task What_is_sent_before_the_connection_stands_is_sent_when_it_does()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.Connects();
        var connect = new TaskCompletionSource();
        await chat.Page.RouteAsync("**/v3/directline/conversations/*", async route =>
        {
            await connect.Task;
            await route.ContinueAsync();
        });
        await chat.Page.ReloadAsync();

        await chat.SendBox.FillAsync("breathing");
        await chat.SendBox.PressAsync("Enter");
        await Assertions.Expect(chat.Page.Locator("html[data-connected]")).ToHaveCountAsync(0);
        connect.SetResult();

        await chat.Hears("Breathe in through your nose");
        await Assertions.Expect(chat.SendBox).ToHaveValueAsync("");
        await Assertions.Expect(Bubbles(chat, "breathing")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_message_that_could_not_go_is_sent_again_and_stands_there_once()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.Connects();
        var tries = await Spoil(chat, route => route.AbortAsync());

        await chat.Says("breathing");
        await Assertions.Expect(chat.Page.GetByText("Send failed. Retry.")).ToBeVisibleAsync();
        await chat.Button("Retry").ClickAsync();

        await chat.Hears("Breathe in through your nose");
        await Assertions.Expect(chat.Button("Retry")).ToHaveCountAsync(0);
        await StandsThereOnce(chat);
        Assert.Equal(2, tries());
    }

    [Fact]
    public async Task A_message_whose_answer_was_lost_is_neither_sent_nor_shown_twice()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.Connects();
        await Spoil(chat, async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        });

        await chat.Says("breathing");

        await chat.Hears("Breathe in through your nose");
        await Assertions.Expect(chat.Page.GetByText("Send failed")).ToHaveCountAsync(0);
        await StandsThereOnce(chat);
    }

    [Fact]
    public async Task Offline_is_said_and_taken_back()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.Connects();
        var notice = chat.Page.Locator("#notice");

        await chat.Page.Context.SetOfflineAsync(true);
        await Assertions.Expect(notice).ToContainTextAsync("You are offline");
        await chat.Page.Context.SetOfflineAsync(false);

        await Assertions.Expect(notice).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Discreet_mode_takes_the_name_out_of_the_title_until_it_is_off()
    {
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.Begin();

        await chat.Says("discreet mode");
        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Notes");
        await chat.Page.ReloadAsync();
        await chat.Connects();
        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Notes");
        await chat.Says("discreet off");

        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Attachment Coach · practise a hard talk before you have it");
    }

    /// <summary>Lets the first message go wrong in this way, and counts how often messages were sent.</summary>
    private static async Task<Func<int>> Spoil(ChatPage chat, Func<IRoute, Task> way)
    {
        var tries = 0;
        await chat.Page.RouteAsync("**/activities", route =>
            route.Request.Method == "POST" && Interlocked.Increment(ref tries) == 1 ? way(route) : route.ContinueAsync());
        return () => tries;
    }

    private static async Task StandsThereOnce(ChatPage chat)
    {
        await Assertions.Expect(Bubbles(chat, "breathing")).ToHaveCountAsync(1);
        await chat.Page.ReloadAsync();
        await chat.Hears("Breathe in through your nose");
        await Assertions.Expect(Bubbles(chat, "breathing")).ToHaveCountAsync(1);
    }

    private static ILocator Bubbles(ChatPage chat, string words) =>
        chat.Page.Locator("[role=feed] article").GetByText(words, new LocatorGetByTextOptions { Exact = true });
}
