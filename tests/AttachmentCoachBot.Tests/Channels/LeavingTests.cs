using System.Net;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Storage;
using AttachmentCoachBot.Tests.DirectLine;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>What of a person stays when they take the app away, and what they can take along.</summary>
public sealed class LeavingTests : IAsyncLifetime
{
    private const string Person = "msteams|29:1bSvt-someone";

    private readonly MovableClock _clock = new();
    private TestChannel _channel = null!;
    private BotServer _server = null!;
    private int _said;

    public async Task InitializeAsync()
    {
        _channel = await TestChannel.Start();
        _server = await BotServer.Start(_channel, _clock, "--Privacy:DaysAfterUninstall", "3");
        foreach (var text in new[] { "hi", "1", "Zephyrine", "keep it for 90 days", "90 days" })
            await Say(text);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task When_the_app_is_removed_everything_goes_after_the_configured_days()
    {
        await Post(Payload.Read("uninstall", _channel));

        _clock.Ahead += TimeSpan.FromDays(2.9);
        await _server.Get<CoachStore>().ApplyRetention();
        Assert.NotNull(_server.Get<CoachStore>().ReadState(Person));

        _clock.Ahead += TimeSpan.FromDays(0.2);
        await _server.Get<CoachStore>().ApplyRetention();
        Assert.Null(_server.Get<CoachStore>().ReadState(Person));
    }

    [Fact]
    public async Task Whoever_comes_back_in_time_is_known()
    {
        await Post(Payload.Read("uninstall", _channel));
        _clock.Ahead += TimeSpan.FromDays(2);
        await Say("hi again");
        _clock.Ahead += TimeSpan.FromDays(2);
        await _server.Get<CoachStore>().ApplyRetention();

        Assert.Equal("Zephyrine", _server.Get<CoachStore>().ReadState(Person)!.Nickname);
    }

    [Fact]
    public async Task An_export_is_a_card_that_fits_however_much_there_is()
    {
        for (var round = 0; round < 12; round++)
            await Say(string.Concat(Enumerable.Repeat($"“You never listen to me” {round}. ", 100)));
        var before = _channel.Connector.Count;
        await Say("export my data");

        var card = _channel.Connector.All.Skip(before).SelectMany(taken => taken.Activity["attachments"]?.AsArray() ?? []).First()!["content"]!;
        Assert.Contains("Zephyrine", card.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("in the files on the web", card.ToJsonString(), StringComparison.Ordinal);
        Assert.All(_channel.Connector.All, taken => Assert.True(taken.Activity.ToJsonString().Length < 28 * 1024));
        using var judge = new Judge();
        Assert.Empty(await judge.Hear("card", "export", card));
    }

    [Fact]
    public async Task What_is_kept_can_be_seen_taken_along_and_deleted_with_a_receipt()
    {
        Assert.Contains("I call you Zephyrine", await Hear("what do you know about me"), StringComparison.Ordinal);
        Assert.Contains("Zephyrine", await Hear("export my data"), StringComparison.Ordinal);
        Assert.Contains("delete everything", await Hear("delete everything"), StringComparison.OrdinalIgnoreCase);

        var receipt = await Hear("yes, delete everything");

        Assert.Matches(@"\d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d", receipt);
        Assert.Contains("Teams", receipt, StringComparison.Ordinal);
        Assert.Null(_server.Get<CoachStore>().ReadState(Person)?.Nickname);
        Assert.DoesNotContain("Zephyrine", await Hear("what do you know about me"), StringComparison.Ordinal);
        Assert.Empty(_server.Get<Storage.Outgoing.Outbox>().DeadLetters());
    }

    /// <summary>All that is answered to it.</summary>
    private async Task<string> Hear(string text)
    {
        var before = _channel.Connector.Count;
        await Say(text);
        return string.Join('\n', _channel.Connector.All.Skip(before).Select(taken => taken.Activity.ToJsonString(Readable)));
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task Say(string text)
    {
        await Post(Payload.Read("message", _channel).With($"m{++_said}", text));
        await _server.Settled();
    }

    private async Task Post(JsonObject activity)
    {
        var (status, _) = await _server.Post(activity, $"Bearer {_channel.Mint.Good(_channel.ServiceUrl, _clock.GetUtcNow())}");
        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Accepted);
    }
}
