using System.Net;
using AttachmentCoachBot.Protocol.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace AttachmentCoachBot.Tests.Channels;

public sealed class AuthenticationTests(AuthenticationTests.Registered registered) : IClassFixture<AuthenticationTests.Registered>
{
    private readonly TestChannel _channel = registered.Channel;
    private readonly BotServer _server = registered.Server;

    public static TheoryData<string> Bad => [.. BadTokens.All.Keys];

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_token_opens_nothing_and_is_no_error_of_ours(string wrong)
    {
        var (status, body) = await _server.Post(_server.Message("bad", "hi"), BadTokens.All[wrong](_channel));

        Assert.True(status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, $"{status}");
        Assert.Contains("\"error\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_many_bad_tokens_come_the_keys_are_searched_for_once()
    {
        foreach (var (_, headers) in BadTokens.All)
            await _server.Post(_server.Message("bad", "hi"), headers(_channel));

        Assert.True(BadTokens.All.Count >= 50);
        Assert.InRange(_channel.KeysRead, 1, 2);
    }

    [Fact]
    public async Task Metadata_that_is_slow_holds_up_nobody_whose_key_is_known()
    {
        await using var channel = await TestChannel.Start();
        await using var server = await BotServer.Start(channel);
        Assert.Equal(HttpStatusCode.OK, await Status(server, channel.GoodToken()));

        var late = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        channel.MetadataUntil = late.Task;
        channel.Mint.AddKey("k2");
        var waiting = Status(server, channel.GoodToken("k2"));
        await channel.MetadataAsked.WaitAsync();
        Assert.Equal(HttpStatusCode.OK, await Status(server, channel.GoodToken()));
        Assert.False(waiting.IsCompleted);

        late.SetResult();
        Assert.Equal(HttpStatusCode.OK, await waiting);
    }

    [Fact]
    public async Task A_good_token_is_heard_whatever_the_letters_of_its_scheme()
    {
        foreach (var scheme in new[] { "Bearer", "bearer", "BEARER" })
        {
            var (status, body) = await _server.Post(_server.Message($"m-{scheme}", "hi"), $"{scheme} {_channel.GoodToken()}");

            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Contains("\"text\":", body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_slash_at_the_end_of_the_address_makes_no_difference_and_the_clock_may_be_five_minutes_off()
    {
        var now = DateTimeOffset.UtcNow;
        Assert.Equal(HttpStatusCode.OK, await Status(_channel.Mint.Good(_channel.ServiceUrl.TrimEnd('/'), now)));
        Assert.Equal(HttpStatusCode.OK, await Status(_channel.Mint.Good(_channel.ServiceUrl, now.AddMinutes(4))));
        Assert.Equal(HttpStatusCode.OK, await Status(_channel.Mint.Good(_channel.ServiceUrl, now.AddMinutes(-64))));
    }

    [Fact]
    public async Task A_signed_address_outside_the_list_of_hosts_is_forbidden()
    {
        const string elsewhere = "https://example.com/";
        var activity = _server.Message("m1", "hi");
        activity["serviceUrl"] = elsewhere;

        Assert.Equal(HttpStatusCode.Forbidden, (await _server.Post(activity, $"Bearer {_channel.Mint.Good(elsewhere, DateTimeOffset.UtcNow)}")).Status);
    }

    [Fact]
    public async Task New_keys_are_found_without_a_failed_turn_and_old_ones_go_and_the_last_good_ones_stay()
    {
        await using var channel = await TestChannel.Start();
        await using var server = await BotServer.Start(channel);
        Assert.Equal(HttpStatusCode.OK, await Status(server, channel.GoodToken()));
        for (var round = 1; round < 4; round++)
        {
            channel.Mint.Rotate($"k{round}", $"k{round + 1}");
            var turns = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Status(server, channel.GoodToken($"k{round + 1}"))));
            Assert.All(turns, status => Assert.Equal(HttpStatusCode.OK, status));
        }

        Assert.Equal(HttpStatusCode.Unauthorized, await Status(server, channel.GoodToken("k1")));

        channel.PublishesKeys = false;
        channel.Mint.AddKey("k9");
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(server, channel.GoodToken("k9")));
        Assert.Equal(HttpStatusCode.OK, await Status(server, channel.GoodToken("k4")));
    }

    [Fact]
    public async Task Keys_that_are_not_to_be_had_at_the_start_are_read_when_they_are()
    {
        await using var channel = await TestChannel.Start();
        channel.PublishesKeys = false;
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var server = await BotServer.Start(channel, clock);
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(server, channel.GoodToken()));

        channel.PublishesKeys = true;
        clock.Advance(SigningKeys.AfterFailure);
        Assert.Equal(HttpStatusCode.OK, await Status(server, channel.GoodToken()));
    }

    [Fact]
    public async Task Without_a_registration_a_token_opens_nothing_and_a_forwarded_stranger_neither()
    {
        await using var server = await BotServer.Start(_channel, "--MicrosoftAppId", "");

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Post(server.Message("m1", "hi"), $"Bearer {_channel.GoodToken()}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await server.Post(server.Message("m1", "hi"), [])).Status);
    }

    private Task<HttpStatusCode> Status(string token) => Status(_server, token);

    private static async Task<HttpStatusCode> Status(BotServer server, string token) =>
        (await server.Post(server.Message(Guid.NewGuid().ToString(), "hi"), $"Bearer {token}")).Status;

    /// <summary>One server for all tests that leave its keys alone.</summary>
    public sealed class Registered : IAsyncLifetime
    {
        internal TestChannel Channel { get; private set; } = null!;
        internal BotServer Server { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Channel = await TestChannel.Start();
            BadTokens.AddKeys(Channel.Mint);
            Server = await BotServer.Start(Channel);
        }

        public async Task DisposeAsync()
        {
            await Server.DisposeAsync();
            await Channel.DisposeAsync();
        }
    }
}
