using Microsoft.Playwright;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>Whatever a person types stays words: nothing of it runs, loads, or becomes a part of the page.</summary>
[Collection(InChromium.Name)]
public sealed class PlainWordsTests(Chromium chromium)
{
    private static readonly string[] Openers = ["", "\"'>", "</span>", "</script>", "--><!---->", "]]>", "](x)"];

    private static readonly string[] Payloads =
    [
        "<script>window.hit=1</script>",
        "<img src=x onerror=window.hit=1>",
        "<svg onload=window.hit=1>",
        "<iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
        "<a href=javascript:window.hit=1>press</a>",
        "[press](javascript:window.hit=1)",
        "![picture](https://evil.example/x.png)",
        "<details open ontoggle=window.hit=1>",
        "<input autofocus onfocus=window.hit=1>",
        "<body onpageshow=window.hit=1>",
        "<math><mi xlink:href='javascript:window.hit=1'>x</mi></math>",
        "<style>@import 'https://evil.example/x.css'</style>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<object data=javascript:window.hit=1></object>",
        "<video><source onerror=window.hit=1></video>",
        "{{constructor.constructor('window.hit=1')()}}",
    ];

    /// <summary>One message for each attack, with each way to break out of what may stand before it on a line of its own; and an accusation around it, which becomes a card.</summary>
    private static IEnumerable<string> Messages =>
        Payloads.SelectMany(payload => (string[])[string.Join('\n', Openers.Select(opener => opener + payload)), $"You never {payload} listen to me"]);

    [Fact]
    public async Task More_than_a_hundred_attacks_stay_words()
    {
        await using var server = await RunningServer.Start(settings: ["--DirectLine:MessagesPerMinute", "1000"]);
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address);
        await chat.Hears("Hello, I’m Attachment Coach");
        Assert.True(Payloads.Length * Openers.Length > 100);

        foreach (var attack in Messages)
            await chat.Says(attack);
        await chat.Says("this is the last one");
        await chat.Hears("this is the last one");
        await AssertHarmless(chat);
        await chat.Page.ReloadAsync();
        await chat.Hears("this is the last one");
        await AssertHarmless(chat);
    }

    private static async Task AssertHarmless(ChatPage chat)
    {
        Assert.False(await chat.Page.EvaluateAsync<bool>("() => 'hit' in window"));
        Assert.Equal(0, await chat.Page.Locator("#chat :is(script, iframe, object, embed, video, details, style, link, math, a[href^='javascript']), #chat img[src*='evil']").CountAsync());
        Assert.Empty(chat.Foreign);
        Assert.Empty(chat.Errors);
    }
}
