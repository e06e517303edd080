using AttachmentCoachBot.Storage.Outgoing;

namespace AttachmentCoachBot.Tests.Channels;

public sealed class DeliveryTests : IAsyncLifetime
{
    private DeliveryBench _bench = null!;

    public async Task InitializeAsync() => _bench = await DeliveryBench.Start();

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task Replies_go_in_order_to_the_message_they_answer_with_every_id_escaped()
    {
        await _bench.Say("1:x/2", "one", "two");

        Assert.Equal(2, await _bench.Deliver());

        Assert.Equal(["one", "two"], _bench.Connector.Texts);
        Assert.All(_bench.Connector.All, taken => Assert.Equal("/emea/v3/conversations/a%3A1%40x%3By%3Dz/activities/1%3Ax%2F2", taken.Path));
        Assert.All(_bench.Connector.All, taken => Assert.False(taken.Activity.ContainsKey("id") || taken.Activity.ContainsKey("timestamp")));
        Assert.Equal(1, _bench.Connector.TokensGiven);
        Assert.Equal(0, await _bench.Deliver());
    }

    [Fact]
    public async Task What_was_certainly_not_taken_is_sent_again_shortly_and_in_order()
    {
        _bench.Connector.Fail(new Fault(429, RetryAfter: 2), new Fault(412), new Fault(429));
        await _bench.Say("m1", "one", "two");

        await _bench.Deliver();

        Assert.Equal(["one", "two"], _bench.Connector.Texts);
        Assert.Contains(TimeSpan.FromSeconds(2), _bench.Pauses.Waits);
    }

    [Fact]
    public async Task A_long_wait_is_kept_in_the_outbox_and_nothing_overtakes_it()
    {
        _bench.Connector.Fail(new Fault(429, RetryAfter: 60));
        await _bench.Say("m1", "one");
        await _bench.Deliver();
        await _bench.Say("m2", "two");

        await _bench.DeliverAfter(TimeSpan.FromSeconds(59));
        Assert.Empty(_bench.Connector.Texts);

        await _bench.DeliverAfter(TimeSpan.FromSeconds(1));
        Assert.Equal(["one", "two"], _bench.Connector.Texts);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(502, false)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    [InlineData(408, false)]
    [InlineData(-1, false)]
    [InlineData(-1, true)]
    [InlineData(-2, true)]
    public async Task What_may_have_arrived_is_sent_once_more_after_ten_seconds(int status, bool takes)
    {
        _bench.Connector.Fail(status switch { -1 => new Fault(Resets: true, Takes: takes), -2 => new Fault(Holds: true, Takes: takes), _ => new Fault(status, Takes: takes) });
        if (status == -2)
            _bench.Patience = TimeSpan.FromSeconds(5);
        await _bench.Say("m1", "one", "two");

        await _bench.Deliver();
        await _bench.DeliverAfter(TimeSpan.FromSeconds(9));
        Assert.Equal(takes ? ["one"] : [], _bench.Connector.Texts);

        await _bench.DeliverAfter(TimeSpan.FromSeconds(1));
        Assert.Equal(takes ? ["one", "one", "two"] : ["one", "two"], _bench.Connector.Texts);
    }

    [Fact]
    public async Task What_may_have_arrived_twice_or_was_overtaken_is_a_dead_letter_and_the_rest_goes_on()
    {
        _bench.Connector.Fail(new Fault(502));
        await _bench.Say("m1", "one");
        await _bench.Deliver();
        await _bench.Say("m2", "two");
        _bench.Clock.Advance(Outbox.AfterDoubt);
        await _bench.Deliver();
        Assert.Equal(["two"], _bench.Connector.Texts);

        _bench.Connector.Fail(new Fault(500), new Fault(500));
        await _bench.Say("m3", "three", "four");
        await _bench.Deliver();
        await _bench.DeliverAfter(Outbox.AfterDoubt);

        Assert.Equal(["two", "four"], _bench.Connector.Texts);
        Assert.Equal(["doubtful, and overtaken", "doubtful twice"], _bench.Store.Outbox.DeadLetters().Select(letter => letter.Reason));
    }

    [Fact]
    public async Task Safety_words_are_tried_until_they_are_taken_even_when_the_person_writes_on()
    {
        _bench.Connector.Fail([.. Enumerable.Repeat(new Fault(502), 6), new Fault(Resets: true)]);
        await _bench.Say("m1", isSafety: true, _bench.Channel.ServiceUrl, "help");
        await _bench.Say("m2", "after");

        for (var i = 0; i < 8; i++)
            await _bench.DeliverAfter(TimeSpan.FromMinutes(5));

        Assert.Equal(["help", "after"], _bench.Connector.Texts);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task What_is_refused_is_a_dead_letter_at_once_and_the_next_one_goes(int status)
    {
        _bench.Connector.Fail(new Fault(status));
        await _bench.Say("m1", "one", "two");

        await _bench.Deliver();

        Assert.Equal(["two"], _bench.Connector.Texts);
        Assert.Equal($"refused {status}", Assert.Single(_bench.Store.Outbox.DeadLetters()).Reason);
        Assert.Equal([$"refused {status}"], _bench.Died);
        Assert.Equal(2, _bench.Connector.Requests);
    }

    [Fact]
    public async Task A_token_that_is_not_taken_is_renewed_once()
    {
        _bench.Connector.Revoked.Add("t1");
        await _bench.Say("m1", "one");
        await _bench.Deliver();
        Assert.Equal(["one"], _bench.Connector.Texts);

        _bench.Connector.Revoked.UnionWith(["t2", "t3"]);
        await _bench.Say("m2", "two");
        await _bench.Deliver();
        Assert.Equal("refused 401", Assert.Single(_bench.Store.Outbox.DeadLetters()).Reason);
        Assert.Equal(4, _bench.Connector.Requests);
    }

    [Fact]
    public async Task Without_a_token_or_a_connection_everything_waits_and_nothing_is_lost()
    {
        _bench.Connector.GivesTokens = false;
        await _bench.Say("m1", "one");
        await _bench.Deliver();
        Assert.Equal(0, _bench.Connector.Requests);

        _bench.Connector.GivesTokens = true;
        await _bench.Say("m2", isSafety: false, "http://127.0.0.1:1/", "two");
        await _bench.DeliverAfter(TimeSpan.FromMinutes(1));
        Assert.Empty(_bench.Connector.Texts);

        await _bench.Say("m3", "three");
        await _bench.DeliverAfter(TimeSpan.FromMinutes(10));
        Assert.Equal(["one", "two", "three"], _bench.Connector.Texts);
        Assert.Empty(_bench.Store.Outbox.DeadLetters());
    }

    [Fact]
    public async Task A_letter_that_somebody_began_and_died_with_is_doubtful_once_its_lease_is_over()
    {
        await _bench.Say("m1", "one");
        var letter = Assert.Single(await _bench.Store.Outbox.Claim(5));
        await _bench.Store.Outbox.Begin(letter);

        await _bench.DeliverAfter(Outbox.LeaseTime - TimeSpan.FromSeconds(1));
        Assert.Empty(_bench.Connector.Texts);
        await _bench.DeliverAfter(TimeSpan.FromSeconds(1));
        await _bench.DeliverAfter(Outbox.AfterDoubt);

        Assert.Equal(["one"], _bench.Connector.Texts);
    }

    [Fact]
    public async Task A_letter_that_somebody_died_with_before_beginning_is_simply_sent()
    {
        await _bench.Say("m1", "one");
        Assert.Single(await _bench.Store.Outbox.Claim(5));
        await _bench.Say("m2", "two");

        await _bench.DeliverAfter(Outbox.LeaseTime);

        Assert.Equal(["one", "two"], _bench.Connector.Texts);
    }

    [Fact]
    public async Task Two_servers_share_the_letters_and_none_goes_twice()
    {
        using var other = _bench.Open(_bench.File);
        await _bench.Say("m1", "one");

        var claimed = await Task.WhenAll(Enumerable.Range(0, 10).Select(turn => (turn % 2 == 0 ? _bench.Store : other).Outbox.Claim(5)));

        Assert.Single(claimed.SelectMany(letters => letters));
    }

    [Fact]
    public async Task Nothing_is_sent_to_somebody_who_was_erased_meanwhile()
    {
        await _bench.Say("m1", "one");
        var letter = Assert.Single(await _bench.Store.Outbox.Claim(5));
        await _bench.Store.Erase(DeliveryBench.Person);

        await _bench.Courier.Bring(letter, CancellationToken.None);

        Assert.Equal(0, _bench.Connector.Requests);
        Assert.Null(_bench.Store.Outbox.UntilNext());
    }

    [Fact]
    public async Task What_the_coach_says_unasked_goes_to_the_address_of_the_last_message()
    {
        await _bench.Say("m1", isSafety: false, "http://127.0.0.1:1/", "one");
        await _bench.Say("m2", isSafety: false, _bench.Channel.ServiceUrl, "two");
        await _bench.Say("reminder", isSafety: false, serviceUrl: null, "three");

        await _bench.Deliver();

        Assert.Equal(["one", "two", "three"], _bench.Connector.Texts);
    }
}
