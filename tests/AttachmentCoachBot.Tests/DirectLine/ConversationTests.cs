using System.Net;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace AttachmentCoachBot.Tests.DirectLine;

public sealed class ConversationTests : IAsyncLifetime, IDisposable
{
    private readonly MovableClock _clock = new();
    private RunningServer _server = null!;
    private DirectLineClient _client = null!;

    public async Task InitializeAsync()
    {
        _server = await RunningServer.Start(settings: DirectLineClient.WithSecret, clock: _clock);
        _client = new DirectLineClient(_server.Address);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_token_names_its_user_and_lasts_at_least_half_an_hour()
    {
        var answer = await _client.Post("/tokens/generate", DirectLineClient.Secret, """{"User":{"Id":"dl_alice"}}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.True(answer.Body!["expires_in"]!.GetValue<int>() >= 1800);
        Assert.Null(answer.Body["streamUrl"]);
        Assert.Equal("dl_alice", new JsonWebToken(answer["token"]).GetPayloadValue<string>("user"));
        Assert.NotEqual(answer["conversationId"], (await _client.NewToken()).Conversation);
    }

    [Fact]
    public async Task A_refreshed_token_opens_the_same_conversation_for_longer()
    {
        var (conversation, token, _) = await _client.Start("dl_alice");
        _clock.Ahead = TimeSpan.FromMinutes(20);
        var refreshed = await _client.Post("/tokens/refresh", token);
        _clock.Ahead = TimeSpan.FromMinutes(40);

        Assert.Equal(conversation, refreshed["conversationId"]);
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.Get($"/conversations/{conversation}", token)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _client.Get($"/conversations/{conversation}", refreshed["token"])).Status);
    }

    [Fact]
    public async Task A_conversation_is_created_once_and_greeted_once()
    {
        var (conversation, token) = await _client.NewToken();

        var starts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _client.Post("/conversations", token)));
        var again = await _client.Post("/conversations", token, """{"user":{}}""");
        var log = await _client.Get($"/conversations/{conversation}/activities?watermark=", token);

        Assert.Single(starts, answer => answer.Status == HttpStatusCode.Created);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(conversation, again["conversationId"]);
        Assert.StartsWith($"ws://{_server.Address.Authority}/", again["streamUrl"], StringComparison.Ordinal);
        Assert.Single(log.Activities, activity => activity!["text"]!.ToString().Contains("Attachment Coach", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Activities, activity => activity!["type"]!.ToString() == "conversationUpdate");
    }

    [Fact]
    public async Task What_a_person_said_comes_back_before_the_answer_with_its_id_and_its_own_data()
    {
        var (conversation, token, _) = await _client.Start("dl_alice");
        var before = (await _client.Get($"/conversations/{conversation}/activities", token))["watermark"];

        var posted = await _client.Say(conversation, token, "menu", from: "somebody else");
        var news = await _client.Get($"/conversations/{conversation}/activities?watermark={before}", token);

        var (echo, reply) = (news.Activities[0]!, news.Activities[1]!);
        Assert.Equal(posted["id"], echo["id"]!.ToString());
        Assert.StartsWith($"{conversation}|", posted["id"], StringComparison.Ordinal);
        Assert.Equal(("dl_alice", "user"), (echo["from"]!["id"]!.ToString(), echo["from"]!["role"]!.ToString()));
        Assert.Equal("""[1,"two",null]""", echo["channelData"]!["odd"]!.ToJsonString());
        Assert.Equal("plain", echo["textFormat"]!.ToString());
        Assert.Equal("bot", reply["from"]!["role"]!.ToString());
        Assert.Equal(posted["id"], reply["replyToId"]!.ToString());
        Assert.EndsWith("Z", reply["timestamp"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Times_never_stand_still_within_a_conversation()
    {
        var (conversation, token, _) = await _client.Start();
        for (var at = 0; at < 5; at++)
            await _client.Say(conversation, token, $"hi {at}");
        _clock.Ahead = TimeSpan.FromHours(-1);
        token = (await _client.Get($"/conversations/{conversation}", token))["token"]!;
        await _client.Say(conversation, token, "after the clock went back");

        var times = (await _client.Get($"/conversations/{conversation}/activities", token)).Activities.Select(activity => activity!["timestamp"]!.GetValue<DateTimeOffset>()).ToList();

        Assert.Equal(times.Distinct().Order(), times);
    }

    [Fact]
    public async Task The_same_message_sent_again_is_the_same_message()
    {
        var (conversation, token, _) = await _client.Start();

        var first = await _client.Say(conversation, token, "menu", clientId: "m1");
        var again = await _client.Say(conversation, token, "menu", clientId: "m1");
        var other = await _client.Say(conversation, token, "menu", clientId: "m2");
        var log = await _client.Get($"/conversations/{conversation}/activities", token);

        Assert.Equal(first["id"], again["id"]);
        Assert.NotEqual(first["id"], other["id"]);
        Assert.Equal(2, log.Activities.Count(activity => activity!["from"]!["role"]!.ToString() == "user"));
    }

    [Fact]
    public async Task A_page_of_the_log_is_read_by_its_watermark_to_the_end()
    {
        var (conversation, token, _) = await _client.Start();
        foreach (var text in new[] { "one", "two", "three" })
            await _client.Say(conversation, token, text);
        var everything = await _client.Get($"/conversations/{conversation}/activities", token);
        var end = everything["watermark"];

        var rest = await _client.Get($"/conversations/{conversation}/activities?watermark={end}", token);
        var beyond = await _client.Get($"/conversations/{conversation}/activities?watermark=999999", token);
        var half = await _client.Get($"/conversations/{conversation}/activities?watermark=2", token);

        Assert.Empty(rest.Activities);
        Assert.Equal(end, rest["watermark"]);
        Assert.Empty(beyond.Activities);
        Assert.Equal(everything.Activities.Skip(2).Select(activity => activity!.ToJsonString()), half.Activities.Select(activity => activity!.ToJsonString()));
        foreach (var nothing in new[] { "?watermark=-", "?watermark=null", "?watermark=" })
            Assert.Equal(everything.Activities.Count, (await _client.Get($"/conversations/{conversation}/activities{nothing}", token)).Activities.Count);
    }

    [Fact]
    public async Task A_user_whom_only_the_client_names_reaches_nobody_elses_state()
    {
        var (alices, alicesToken, _) = await _client.Start("dl_alice");
        await _client.Say(alices, alicesToken, "hi");
        await _client.Say(alices, alicesToken, "1");
        await _client.Say(alices, alicesToken, "Zephyrine");

        var (mine, token, _) = await _client.Start();
        await _client.Say(mine, token, "hi", from: "dl_alice");
        await _client.Say(mine, token, "what do you know about me", from: "dl_alice");
        var log = await _client.Get($"/conversations/{mine}/activities", token);

        Assert.DoesNotContain("Zephyrine", log.Body!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_holder_reads_and_writes_any_conversation()
    {
        var started = await _client.Post("/conversations", DirectLineClient.Secret, """{"user":{"id":"dl_alice"}}""");
        var conversation = started["conversationId"]!;

        var posted = await _client.Say(conversation, DirectLineClient.Secret, "hi");
        var log = await _client.Get($"/conversations/{conversation}/activities", started["token"]);

        Assert.Equal(HttpStatusCode.Created, started.Status);
        Assert.Equal(HttpStatusCode.OK, posted.Status);
        Assert.Contains(log.Activities, activity => activity!["id"]!.ToString() == posted["id"]);
    }

    [Fact]
    public async Task What_the_coach_does_not_answer_is_kept_and_typing_is_not()
    {
        var (conversation, token, _) = await _client.Start();
        var address = $"/conversations/{conversation}/activities";
        var before = (await _client.Get(address, token)).Activities.Count;

        var typing = await _client.Post(address, token, """{"type":"typing","from":{"id":"u"}}""");
        var said = await _client.Post(address, token, """{"type":"event","name":"webchat/join","from":{"id":"u"}}""");
        var log = (await _client.Get(address, token)).Activities;

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (typing.Status, said.Status));
        Assert.Equal(before + 1, log.Count);
        Assert.Equal(said["id"], log[^1]!["id"]!.ToString());
    }

    [Fact]
    public async Task An_echo_carries_nothing_that_a_client_would_draw_or_press()
    {
        var (conversation, token, _) = await _client.Start();
        var address = $"/conversations/{conversation}/activities";

        await _client.Post(address, token,
            """{"type":"message","text":"<b>hi</b>","textFormat":"xml","from":{"id":"u"},"attachments":[{"contentType":"text/html","content":"<script>"}],"suggestedActions":{"actions":[]}}""");
        var echo = (await _client.Get(address, token)).Activities.First(activity => activity!["from"]!["role"]!.ToString() == "user")!.AsObject();

        Assert.Equal("plain", echo["textFormat"]!.ToString());
        Assert.False(echo.ContainsKey("attachments"));
        Assert.False(echo.ContainsKey("suggestedActions"));
        Assert.Equal("<b>hi</b>", echo["text"]!.ToString());
    }

    [Fact]
    public async Task Behind_a_proxy_the_stream_has_the_address_that_the_browser_sees()
    {
        var (_, token) = await _client.NewToken();
        using var http = new HttpClient { BaseAddress = _server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/v3/directline/conversations", UriKind.Relative));
        request.Headers.Add("Authorization", $"bearer {token}");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "coach.example.org");

        using var answer = await http.SendAsync(request);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.StartsWith("wss://coach.example.org/v3/directline/conversations/", body["streamUrl"]!.ToString(), StringComparison.Ordinal);
    }
}
