using System.Text.Json.Nodes;
using AttachmentCoachBot.Channels;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>A connector that does its work, only late.</summary>
public sealed class SlowConnectorTests : IAsyncLifetime
{
    private readonly TaskCompletionSource _late = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TestChannel _channel = null!;
    private BotServer _server = null!;

    private TestConnector Connector => _channel.Connector;

    public async Task InitializeAsync()
    {
        _channel = await TestChannel.Start();
        _server = await BotServer.Start(_channel);
    }

    public async Task DisposeAsync()
    {
        _late.TrySetResult();
        await _server.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nobody_else_waits_for_a_slow_answer_and_its_own_conversation_goes_on_in_order_without_doubles(bool takesAtOnce)
    {
        Connector.Fail(new Fault(Takes: takesAtOnce, Until: _late.Task));
        await Say("slow", "m1", "hi");
        await Connector.Holding.WaitAsync();
        await Say("slow", "m2", "1");
        await Say("slow", "m3", "Zephyrine");

        for (var person = 0; person < 8; person++)
            await Say($"quick{person}", "m1", "hi");
        while (Enumerable.Range(0, 8).Any(person => To($"quick{person}").Count == 0))
            await Connector.Next();
        Assert.Equal(takesAtOnce ? 1 : 0, To("slow").Count);

        _late.SetResult();
        await _server.Settled();

        Assert.Equal(["slow-m1", "slow-m1", "slow-m2", "slow-m3", "slow-m3"], To("slow").Select(activity => activity["replyToId"]!.GetValue<string>()));
        Assert.Equal(To("slow").Count, To("slow").Select(activity => activity.ToJsonString()).Distinct().Count());
        Assert.Empty(_server.Get<Storage.Outgoing.Outbox>().DeadLetters());
    }

    [Fact]
    public async Task While_the_login_is_slow_every_conversation_waits_and_one_token_serves_all()
    {
        Connector.LoginUntil = _late.Task;
        for (var person = 0; person < 8; person++)
            await Say($"p{person}", "m1", "hi");
        await Connector.Holding.WaitAsync();

        _late.SetResult();
        await _server.Settled();

        Assert.Equal(1, Connector.TokensGiven);
        Assert.All(Enumerable.Range(0, 8), person => Assert.Equal(2, To($"p{person}").Count));
    }

    [Fact]
    public async Task The_sign_of_writing_is_not_sent_again_before_the_last_one_was_taken()
    {
        var clock = new EagerClock(TimeProvider.System);
        var turn = new TaskCompletionSource();
        Connector.Fail(new Fault(Until: _late.Task, IsForTyping: true));
        var sign = new TypingSign(_server.Get<Protocol.Connector.ConnectorClient>(), clock).ShowWhile(turn.Task, Heard);
        await Connector.Holding.WaitAsync();
        Assert.Equal(1, Connector.Requests);

        _late.SetResult();
        await Connector.Typed.WaitAsync();
        await Connector.Typed.WaitAsync();
        turn.SetResult();
        await sign;

        Assert.Empty(Connector.All);
    }

    private Activity Heard => new()
    {
        Type = "message", Id = "m1", ChannelId = "msteams", ServiceUrl = _channel.ServiceUrl, From = new ChannelAccount { Id = "29:someone" }, Recipient = new ChannelAccount { Id = "28:bot" },
        Conversation = new ConversationAccount { Id = "a:1" },
    };

    private List<JsonObject> To(string person) => [.. Connector.All.Select(taken => taken.Activity).Where(activity => activity["conversation"]!["id"]!.GetValue<string>() == $"a:{person}")];

    private async Task Say(string person, string id, string text)
    {
        var activity = Payload.Read("message", _channel).With($"{person}-{id}", text);
        activity["from"]!["id"] = $"29:{person}";
        activity["conversation"]!["id"] = $"a:{person}";
        Assert.Equal(System.Net.HttpStatusCode.Accepted, (await _server.Post(activity)).Status);
    }
}
