namespace AttachmentCoachBot.Tests.DirectLine;

/// <summary>What Web Chat stands on works as it is, by WebSocket and by polling.</summary>
public sealed class RealClientTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_starts_sends_hears_its_echo_and_then_the_answer(bool webSocket)
    {
        await using var server = await RunningServer.Start(settings: DirectLineClient.WithSecret);
        using var raw = new DirectLineClient(server.Address);
        var (_, token) = await raw.NewToken("dl_alice");
        await using var client = RealClient.Start(RealClient.Options(server.Address, token, webSocket));

        await client.WaitForWords("Attachment Coach");
        var posted = await client.Post("breathing", "m1");
        await client.WaitForWords("Breathe in");

        var activities = client.Activities.ToList();
        var echo = activities.FindIndex(activity => activity["id"]!.ToString() == posted);
        Assert.True(echo > 0);
        Assert.Equal("m1", activities[echo]["channelData"]!["clientActivityID"]!.ToString());
        Assert.Equal(("dl_alice", "user"), (activities[echo]["from"]!["id"]!.ToString(), activities[echo]["from"]!["role"]!.ToString()));
        Assert.All(activities.Skip(echo + 1), reply => Assert.Equal(posted, reply["replyToId"]!.ToString()));
        AssertNothingTwice(client);
    }

    [Fact]
    public async Task By_WebSocket_it_goes_on_by_itself_after_the_server_was_restarted()
    {
        var server = await RunningServer.Start(settings: DirectLineClient.WithSecret);
        using var raw = new DirectLineClient(server.Address);
        var (_, token) = await raw.NewToken("dl_alice");
        await using var client = RealClient.Start(RealClient.Options(server.Address, token, webSocket: true));
        await client.WaitForWords("Attachment Coach");
        await client.Post("breathing", "m1");
        await client.WaitForWords("Breathe in");
        await server.DisposeAsync();
        await using var restarted = await RunningServer.Start(server.Folder, DirectLineClient.WithSecret, urls: server.Address.ToString());

        // It waits from 3 to 15 seconds by its own dice before it asks for a new stream, and is then given what it missed.
        var posted = await client.Post("done", "m2");
        await client.Wait(told => told["activity"]?["replyToId"]?.ToString() == posted);
        AssertNothingTwice(client);
    }

    [Fact]
    public async Task By_polling_it_goes_on_with_its_watermark_after_the_server_was_restarted()
    {
        var server = await RunningServer.Start(settings: DirectLineClient.WithSecret);
        using var before = new DirectLineClient(server.Address);
        var (conversation, token, _) = await before.Start("dl_alice");
        await before.Say(conversation, token, "breathing");
        var watermark = (await before.Get($"/conversations/{conversation}/activities", token))["watermark"]!;
        await server.DisposeAsync();
        await using var restarted = await RunningServer.Start(server.Folder, DirectLineClient.WithSecret);

        var options = RealClient.Options(restarted.Address, token, webSocket: false);
        (options["conversationId"], options["watermark"]) = (conversation, watermark);
        await using var client = RealClient.Start(options);
        var posted = await client.Post("done", "m2");
        await client.Wait(told => told["activity"]?["replyToId"]?.ToString() == posted);

        Assert.Equal(posted, client.Activities.First()["id"]!.ToString());
    }

    [Fact]
    public async Task It_refreshes_its_token_and_goes_on_with_the_new_one()
    {
        await using var server = await RunningServer.Start(settings: DirectLineClient.WithSecret);
        using var raw = new DirectLineClient(server.Address);
        var (_, token) = await raw.NewToken("dl_alice");
        await using var client = RealClient.Start(RealClient.Options(server.Address, token, webSocket: true), hurries: true);
        await client.WaitForWords("Attachment Coach");

        var tokens = new HashSet<string> { token };
        await client.Wait(told => told["token"] is { } known && tokens.Add(known.ToString()) && tokens.Count > 2);
        var posted = await client.Post("menu", "m1");

        await client.Wait(told => told["activity"]?["replyToId"]?.ToString() == posted);
    }

    private static void AssertNothingTwice(RealClient client) =>
        Assert.Equal(client.Activities.Count(), client.Activities.Select(activity => activity["id"]!.ToString()).Distinct().Count());
}
