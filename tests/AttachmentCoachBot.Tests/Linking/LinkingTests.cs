using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AttachmentCoachBot.Linking;
using AttachmentCoachBot.Storage;
using AttachmentCoachBot.Storage.Linking;
using AttachmentCoachBot.Tests.Channels;
using AttachmentCoachBot.Tests.DirectLine;

namespace AttachmentCoachBot.Tests.Linking;

/// <summary>One person on the web, through Direct Line, and in Teams, through the Bot Framework.</summary>
public sealed partial class LinkingTests : IAsyncLifetime, IDisposable
{
    private readonly MovableClock _clock = new();
    private TestChannel _channel = null!;
    private BotServer _server = null!;
    private DirectLineClient _web = null!;
    private (string Conversation, string Token, Uri Stream) _page;
    private int _said;

    public async Task InitializeAsync()
    {
        _channel = await TestChannel.Start();
        _server = await BotServer.Start(_channel, _clock, DirectLineClient.WithSecret);
        _web = new DirectLineClient(_server.Address);
        _page = await _web.Start("dl_alice");
        foreach (var text in new[] { "hi", "1", "Zephyrine" })
            await OnWeb(text);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _channel.DisposeAsync();
    }

    public void Dispose() => _web.Dispose();

    [Fact]
    public async Task Once_both_sides_agree_Teams_goes_on_with_what_is_known_on_the_web()
    {
        await InTeams("hi");
        var code = await Code();

        Assert.Contains("Shall I link", await InTeams($"link {code}"), StringComparison.Ordinal);
        Assert.Contains("Nobody has", await OnWeb("yes, link"), StringComparison.Ordinal);
        Assert.Contains("on the web", await InTeams("Yes, link"), StringComparison.Ordinal);
        Assert.Null(_server.Get<CoachStore>().ReadState("msteams|29:someone")!.Nickname);
        Assert.Contains("Linked", await OnWeb("Yes, link"), StringComparison.Ordinal);

        Assert.Null(_server.Get<CoachStore>().ReadState("msteams|29:someone"));
        Assert.Contains("Zephyrine", await InTeams("what do you know about me"), StringComparison.Ordinal);
        Assert.Contains("Parted", await InTeams("unlink"), StringComparison.Ordinal);
        Assert.DoesNotContain("Zephyrine", await InTeams("what do you know about me"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_opens_once_for_ten_minutes_and_only_the_newest()
    {
        var old = await Code();
        var code = await Code();
        var wrong = await InTeams("link BBBBB-BBBBB");
        Assert.Equal(wrong, await InTeams($"link {old}"));

        await InTeams($"link {code}");
        Assert.Equal(wrong, await InTeams($"link {code}", "29:somebody else"));
        await InTeams("yes, link");
        await OnWeb("yes, link");
        Assert.Equal(wrong, await InTeams($"link {code}", "29:somebody else"));

        var late = await Code();
        _clock.Ahead += Links.Lifetime;
        Assert.Equal(wrong, await InTeams($"link {late}", "29:a third"));
        Assert.Contains("No code is open", await OnWeb("yes, link"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_some_wrong_codes_a_right_one_is_answered_as_a_wrong_one()
    {
        var code = await Code();
        var answers = new List<string>();
        for (var guess = 0; guess < Links.MostGuesses; guess++)
            answers.Add(await InTeams($"link BBBBB-BBBB{(char)('B' + guess)}"));
        answers.Add(await InTeams($"link {code}"));

        Assert.Single(answers.Distinct());
        Assert.Contains("Nobody has", await OnWeb("yes, link"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_a_restart_nor_an_erasure_gives_more_guesses_and_an_hour_does()
    {
        var code = await Code();
        for (var guess = 0; guess < Links.MostGuesses; guess++)
            await InTeams($"link BBBBB-BBBB{(char)('B' + guess)}");
        await InTeams("delete everything");
        await InTeams("yes, delete everything");
        using (var again = _server.OpenAgain(_clock))
            Assert.False(await again.Store.Links.Enter("msteams|29:someone", code));

        _clock.Ahead += Links.GuessWindow;
        var links = _server.Get<CoachStore>().Links;
        Assert.True(await links.Enter("msteams|29:someone", await links.Offer("directline|dl_alice")));
    }

    [Fact]
    public async Task My_data_on_the_web_says_how_to_go_on_in_Teams_and_in_Teams_it_does_not()
    {
        await OnWeb("my data");
        var page = (await _web.Get($"/conversations/{_page.Conversation}/activities", _page.Token)).Activities.ToJsonString();

        Assert.Contains("write to me in Microsoft Teams too", page, StringComparison.Ordinal);
        await InTeams("hi");
        Assert.DoesNotContain("Microsoft Teams too", await InTeams("my data"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Either_side_can_say_no_and_nothing_is_linked(bool isOnWeb)
    {
        await InTeams($"link {await Code()}");

        Assert.Contains("Not linked", isOnWeb ? await OnWeb("No link") : await InTeams("No link"), StringComparison.Ordinal);
        await InTeams("yes, link");
        Assert.Contains("No code is open", await OnWeb("yes, link"), StringComparison.Ordinal);
        Assert.Equal("msteams|29:someone", _server.Get<CoachStore>().Links.PersonAt("msteams|29:someone"));
    }

    [Fact]
    public async Task Everything_deleted_on_one_side_is_gone_on_both_and_the_link_too()
    {
        await InTeams($"link {await Code()}");
        await InTeams("yes, link");
        await OnWeb("yes, link");

        await InTeams("delete everything");
        await InTeams("yes, delete everything");

        Assert.Equal("msteams|29:someone", _server.Get<CoachStore>().Links.PersonAt("msteams|29:someone"));
        Assert.Null(_server.Get<CoachStore>().ReadState("directline|dl_alice")?.Nickname);
    }

    [Fact]
    public async Task A_message_that_comes_again_is_no_second_guess_and_makes_no_second_code()
    {
        var first = await _web.Say(_page.Conversation, _page.Token, "link", clientId: "same");
        var code = CodeIn(await LastOnWeb());
        await _web.Say(_page.Conversation, _page.Token, "link", clientId: "same");

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Contains("Shall I link", await InTeams($"link {code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_mentions_a_link_is_said_to_the_coach()
    {
        Assert.Null(LinkRequest.Read("he never opens the link I send"));
        Assert.Null(LinkRequest.Read("link BBBBB-BBBB"));
        Assert.Null(LinkRequest.Read(null));
        Assert.DoesNotContain("code", await InTeams("link our calendars"), StringComparison.Ordinal);
    }

    private async Task<string> Code() => CodeIn(await OnWeb("link"));

    private static string CodeIn(string text) => CodeForm().Match(text).Value;

    private async Task<string> OnWeb(string text)
    {
        Assert.Equal(HttpStatusCode.OK, (await _web.Say(_page.Conversation, _page.Token, text)).Status);
        return await LastOnWeb();
    }

    private async Task<string> LastOnWeb() =>
        (await _web.Get($"/conversations/{_page.Conversation}/activities", _page.Token)).Activities.Last(activity => activity!["type"]!.GetValue<string>() == "message")!["text"]!.GetValue<string>();

    /// <summary>All that is answered.</summary>
    private async Task<string> InTeams(string text, string from = "29:someone")
    {
        var message = _server.Message($"t{++_said}", text);
        message["from"]!["id"] = from;
        var (status, body) = await _server.Post(message, $"Bearer {_channel.Mint.Good(_channel.ServiceUrl, _clock.GetUtcNow())}");
        Assert.Equal(HttpStatusCode.OK, status);
        return string.Join('\n', JsonNode.Parse(body)!["activities"]!.AsArray().Select(activity => activity!["text"]?.GetValue<string>() ?? ""));
    }

    [GeneratedRegex("[A-Z0-9]{5}-[A-Z0-9]{5}")]
    private static partial Regex CodeForm();
}
