using System.Text.Json.Nodes;
using AttachmentCoachBot.Channels;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.Authentication;
using AttachmentCoachBot.Protocol.Connector;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>What is said to the connector besides replies, and who the bot says it is.</summary>
public sealed class ConnectorTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private TestChannel _channel = null!;

    private ConnectorClient Client => new(_http, new AccessTokens(_http, TokenRequests.WithSecret(new Uri(_channel.Address), "tenant", "app", "secret", "scope"), TimeProvider.System), new ServiceHosts(["127.0.0.1"]));

    private Activity Heard => new()
    {
        Type = "message", Id = "m/1", ChannelId = "msteams", ServiceUrl = _channel.ServiceUrl, From = new ChannelAccount { Id = "29:someone" }, Recipient = new ChannelAccount { Id = "28:bot" },
        Conversation = new ConversationAccount { Id = "a:1;x" },
    };

    public async Task InitializeAsync() => _channel = await TestChannel.Start();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task An_update_takes_the_place_of_the_activity_with_its_id()
    {
        var answer = await Client.Update(Heard with { Text = "better" });

        Assert.Equal(ConnectorOutcome.Accepted, answer.Outcome);
        var taken = Assert.Single(_channel.Connector.All);
        Assert.Equal(("PUT", "/emea/v3/conversations/a%3A1%3Bx/activities/m%2F1", "better"), (taken.Method, taken.Path, taken.Text));
    }

    [Fact]
    public async Task A_personal_conversation_is_begun_with_one_member_and_the_tenant()
    {
        var answer = await Client.CreateConversation(_channel.ServiceUrl, new ConversationParameters { Bot = Heard.Recipient, Members = [Heard.From!], TenantId = "tenant" });

        Assert.Equal("sent-1", answer.Id);
        var taken = Assert.Single(_channel.Connector.All);
        Assert.Equal(("POST", "/emea/v3/conversations"), (taken.Method, taken.Path));
        Assert.Equal("""{"isGroup":false,"bot":{"id":"28:bot"},"members":[{"id":"29:someone"}],"tenantId":"tenant"}""", taken.Activity.ToJsonString());
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("http://localhost.example.com/")]
    [InlineData("file:///etc/passwd")]
    [InlineData(null)]
    public async Task Nothing_goes_to_a_host_that_is_not_on_the_list(string? serviceUrl)
    {
        Assert.Equal(ConnectorOutcome.Refused, (await Client.Send(Heard with { ServiceUrl = serviceUrl })).Outcome);
        Assert.Equal(0, _channel.Connector.TokensGiven);
    }

    [Fact]
    public async Task While_a_turn_takes_long_the_coach_is_seen_writing_and_no_longer()
    {
        var clock = new EagerClock(TimeProvider.System);
        var turn = new TaskCompletionSource();
        var shown = new TypingSign(Client, clock).ShowWhile(turn.Task, Heard);
        await _channel.Connector.Typed.WaitAsync();
        await _channel.Connector.Typed.WaitAsync();
        turn.SetResult();
        await shown;

        Assert.InRange(_channel.Connector.Typing.Count, 2, int.MaxValue);
        Assert.Empty(_channel.Connector.All);
        Assert.Equal([TypingSign.Patience, TypingSign.Again], clock.Waits.Take(2));
    }

    [Fact]
    public async Task A_turn_that_is_over_shows_no_writing()
    {
        await new TypingSign(Client, TimeProvider.System).ShowWhile(Task.CompletedTask, Heard);

        Assert.Equal(0, _channel.Connector.Requests);
    }

    [Fact]
    public async Task A_managed_identity_is_asked_without_a_secret_and_its_token_is_kept()
    {
        var ask = TokenRequests.WithManagedIdentity("app-id", "https://api.botframework.com/.default", $"{_channel.Address}/msi/token", "header");
        using var tokens = new AccessTokens(_http, ask, TimeProvider.System);

        Assert.Equal("of-app-id-for-https://api.botframework.com-with-header", await tokens.Get());
        await tokens.Get();
        Assert.Equal(1, _channel.IdentityAsked);

        using var onMachine = TokenRequests.WithManagedIdentity("app-id", "https://api.botframework.com/.default", null, null)();
        Assert.Equal("http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fapi.botframework.com&client_id=app-id", onMachine.RequestUri!.AbsoluteUri);
        Assert.Equal("true", onMachine.Headers.GetValues("Metadata").Single());
    }

    [Fact]
    public void Many_bubbles_become_two_messages_and_no_word_is_lost()
    {
        var fit = TeamsReplies.Fit([Heard with { Text = "one" }, Heard with { Text = "two" }, Heard with { Text = "three" }, Heard with { Text = "four" }]);

        Assert.Equal(["one\n\ntwo\n\nthree", "four"], fit.Select(activity => activity.Text));
        Assert.Empty(TeamsReplies.Fit([]));
    }
}
