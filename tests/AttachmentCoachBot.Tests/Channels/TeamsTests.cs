using System.Net;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Channels;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Storage;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>Recorded payloads of Teams against the real server, and what comes back over the connector.</summary>
public sealed class TeamsTests : IAsyncLifetime
{
    private const string Person = "msteams|29:1bSvt-someone";

    private TestChannel _channel = null!;
    private BotServer _server = null!;

    private CoachStore Store => _server.Get<CoachStore>();

    public async Task InitializeAsync()
    {
        _channel = await TestChannel.Start();
        _server = await BotServer.Start(_channel);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task An_installation_that_is_told_twice_is_greeted_once()
    {
        Assert.Equal(HttpStatusCode.Accepted, (await Post("install-conversation-update")).Status);
        await _channel.Connector.Next();
        await Settled();
        var greeted = _channel.Connector.All.Count;

        await Post("install-installation-update");
        await Post("install-conversation-update");
        await Settled();

        Assert.InRange(greeted, 1, 2);
        Assert.Equal(greeted, _channel.Connector.All.Count);
        Assert.Equal("/emea/v3/conversations/a%3A1pL6i0oY3C0K8oAj8/activities", _channel.Connector.All[0].Path);
    }

    [Fact]
    public async Task The_same_message_twice_has_one_effect_and_eight_at_once_all_have_theirs()
    {
        await Task.WhenAll(Post("message"), Post("message"), Post("message"));
        await Settled();
        var first = _channel.Connector.All.Count;
        Assert.InRange(first, 1, 2);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => _server.Post(Payload.Read("message", _channel).With($"parallel-{number}", "hi"))));
        await Settled();

        var answered = _channel.Connector.All.Skip(first).Select(taken => taken.Activity["replyToId"]!.GetValue<string>()).ToList();
        Assert.Equal(8, answered.Distinct().Count());
        Assert.All(answered.GroupBy(id => id), answers => Assert.InRange(answers.Count(), 1, 2));
    }

    [Theory]
    [InlineData("edit", HttpStatusCode.OK)]
    [InlineData("delete", HttpStatusCode.OK)]
    [InlineData("uninstall", HttpStatusCode.OK)]
    [InlineData("reaction-like", HttpStatusCode.OK)]
    [InlineData("unknown-type", HttpStatusCode.OK)]
    [InlineData("invoke-unknown", HttpStatusCode.NotImplemented)]
    public async Task What_asks_for_no_answer_gets_none(string payload, HttpStatusCode status)
    {
        Assert.Equal(status, (await Post(payload)).Status);

        Assert.Null(Store.ReadState(Person));
        Assert.Equal(0, _channel.Connector.Requests);
    }

    [Fact]
    public async Task No_unknown_type_and_no_unknown_invoke_has_an_effect()
    {
        await ReachMenu();
        var (before, state) = (_channel.Connector.Count, Dialogs.StateJson.Write(Store.ReadState(Person)!));
        foreach (var type in new[] { "event", "endOfConversation", "trace", "typing", "handoff", "contactRelationUpdate", "command", "commandResult", "MESSAGE", "🙂" })
            Assert.Equal(HttpStatusCode.OK, (await _server.Post(Changed("unknown-type", activity => (activity["type"], activity["name"]) = (type, "application/vnd.microsoft.readReceipt")))).Status);
        foreach (var change in new[] { "undeleteMessage", "softDeleteMessage", "renamed" })
            Assert.Equal(HttpStatusCode.OK, (await _server.Post(Changed("edit", activity => activity["channelData"]!["eventType"] = change))).Status);
        foreach (var name in new[] { "task/fetch", "composeExtension/query", "signin/verifyState", "suggestedActions/submit", "message/fetchTask", "fileConsent/invoke", "adaptiveCard/Action", "", null })
            Assert.Equal(HttpStatusCode.NotImplemented, (await _server.Post(Changed("invoke-unknown", activity => activity["name"] = name))).Status);
        await Settled();

        Assert.Equal(before, _channel.Connector.Count);
        Assert.Equal(state, Dialogs.StateJson.Write(Store.ReadState(Person)!));
    }

    [Theory]
    [InlineData("group-message", "/emea/v3/conversations/19%3Ac0ffee%40thread.v2/activities/1772442000300")]
    [InlineData("channel-message", "/emea/v3/conversations/19%3Abeef%40thread.tacv2%3Bmessageid%3D1772442000400/activities/1772442000400")]
    public async Task Where_others_read_along_there_is_one_polite_line_and_nothing_is_stored(string payload, string path)
    {
        await Post(payload);
        await Post(payload);
        var line = await _channel.Connector.Next();

        Assert.Equal(path, line.Path);
        Assert.Contains("private chat", line.Text, StringComparison.Ordinal);
        Assert.Null(Store.ReadState(Person));
        Assert.Single(_channel.Connector.All);
    }

    [Fact]
    public async Task A_pressed_button_is_answered_in_the_exact_form_once_per_card()
    {
        var card = await ReachMenu();
        var button = Buttons(card)[0];
        var invoke = Payload.Read("invoke-card", _channel);
        invoke["value"]!["action"]!["data"] = button["data"]!.DeepClone();

        var (status, body) = await _server.Post(invoke);
        invoke["id"] = "f:again";
        var again = await _server.Post(invoke);

        Assert.Equal(HttpStatusCode.OK, status);
        var answer = JsonNode.Parse(body)!;
        Assert.Equal(200, answer["statusCode"]!.GetValue<int>());
        Assert.Equal("application/vnd.microsoft.card.adaptive", answer["type"]!.GetValue<string>());
        Assert.Equal("AdaptiveCard", answer["value"]!["type"]!.GetValue<string>());
        Assert.Equal("1.5", answer["value"]!["version"]!.GetValue<string>());
        Assert.Equal(3, answer.AsObject().Count);
        Assert.Equal(body, again.Body);
    }

    [Theory]
    [InlineData("""{"action":{"verb":"other","data":{}}}""")]
    [InlineData("""{"action":{"verb":"say","data":{"text":7}}}""")]
    [InlineData("""{"action":[]}""")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    public async Task A_button_that_is_none_of_ours_gets_an_error_in_the_exact_form(string value)
    {
        var invoke = Payload.Read("invoke-card", _channel);
        invoke["value"] = JsonNode.Parse(value);

        var (status, body) = await _server.Post(invoke);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(400, JsonNode.Parse(body)!["statusCode"]!.GetValue<int>());
        Assert.Equal("application/vnd.microsoft.error", JsonNode.Parse(body)!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_thumbs_down_opens_what_was_off_once()
    {
        await ReachMenu();
        var before = _channel.Connector.All.Count;

        Assert.Equal(HttpStatusCode.Accepted, (await Post("reaction-down")).Status);
        await Post("reaction-down");
        await Settled();

        Assert.Contains("off about that", Assert.Single(_channel.Connector.All.Skip(before)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dislike", "", "off about that")]
    [InlineData("dislike", "too long", "What would you like now")]
    [InlineData("dislike", "I want to kill myself", "killing yourself")]
    [InlineData("like", "I want to kill myself", "killing yourself")]
    [InlineData("like", "nice", null)]
    [InlineData("like", "", null)]
    public async Task Feedback_below_a_message_is_heard_with_its_words(string reaction, string words, string? answer)
    {
        await ReachMenu();
        var before = _channel.Connector.All.Count;
        var invoke = Payload.Read("invoke-feedback", _channel);
        invoke["value"]!["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = new JsonObject { ["feedbackText"] = words }.ToJsonString() };

        var (status, body) = await _server.Post(invoke);
        await _server.Post(invoke);
        await Settled();

        Assert.Equal((HttpStatusCode.OK, "{}"), (status, body));
        var said = _channel.Connector.All.Skip(before).Select(taken => taken.Activity.ToJsonString()).ToList();
        Assert.Equal(answer is null ? 0 : 1, said.Count(activity => answer is not null && activity.Contains(answer, StringComparison.Ordinal)));
        Assert.InRange(said.Count, answer is null ? 0 : 1, answer is null ? 0 : 2);
    }

    [Fact]
    public async Task The_last_words_of_a_turn_have_thumbs_and_help_in_danger_has_none()
    {
        await ReachMenu();
        Assert.Contains(_channel.Connector.All, taken => taken.Activity["channelData"]?["feedbackLoop"]?["type"]?.GetValue<string>() == "default");
        var before = _channel.Connector.All.Count;

        await _server.Post(Payload.Read("message", _channel).With("danger", "I want to kill myself"));
        await Settled();

        Assert.NotEmpty(_channel.Connector.All.Skip(before));
        Assert.All(_channel.Connector.All.Skip(before), taken => Assert.Null(taken.Activity["channelData"]?["feedbackLoop"]));
    }

    [Fact]
    public async Task A_card_of_an_earlier_question_answers_no_later_one()
    {
        await ReachMenu();
        foreach (var (id, text) in new[] { ("s1", "attachment style"), ("s2", "my partner Sam"), ("s3", "begin") })
            await _server.Post(Payload.Read("message", _channel).With(id, text));
        await Settled();
        var first = LastCard();
        await _server.Post(Payload.Read("message", _channel).With("s4", "6"));
        await Settled();

        var invoke = Payload.Read("invoke-card", _channel);
        invoke["value"]!["action"]!["data"] = Buttons(first)[1]["data"]!.DeepClone();
        await _server.Post(invoke);
        await Settled();

        Assert.Contains("2 of 12", LastCard().ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_changes_nothing_unless_the_new_words_speak_of_danger()
    {
        await ReachMenu();
        var (before, version) = (_channel.Connector.All.Count, Store.ReadState(Person));
        foreach (var payload in new[] { "edit", "delete", "unknown-type", "reaction-like" })
            await Post(payload);
        await Settled();
        Assert.Equal(before, _channel.Connector.All.Count);
        Assert.Equal(Dialogs.StateJson.Write(version!), Dialogs.StateJson.Write(Store.ReadState(Person)!));

        var edit = Payload.Read("edit", _channel).With("w1", "I want to kill myself");
        Assert.Equal(HttpStatusCode.Accepted, (await _server.Post(edit)).Status);
        await _server.Post(edit);
        await Settled();

        Assert.Contains(_channel.Connector.All.Skip(before), taken => taken.Activity.ToJsonString().Contains("killing yourself", StringComparison.Ordinal));
        Assert.InRange(_channel.Connector.All.Count - before, 1, 2);
    }

    [Fact]
    public async Task A_card_with_fields_sends_them_as_a_message_without_text()
    {
        await ReachMenu();

        Assert.Equal(HttpStatusCode.Accepted, (await Post("card-submit")).Status);
        await Settled();

        Assert.Contains("three", _channel.Connector.All[^1].Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bots_own_mention_and_the_rich_copy_are_taken_out_and_other_people_keep_their_names()
    {
        var mention = TeamsActivity.Tidy(Parse("mention"));
        var message = TeamsActivity.Tidy(Parse("message"));

        Assert.Equal("hi Sam", mention.Text);
        Assert.Equal("hi", message.Text);
        Assert.Null(message.Attachments);
    }

    [Fact]
    public async Task Every_message_is_below_28_KB_and_shows_at_most_three_suggested_actions()
    {
        await ReachMenu();
        await _server.Post(Payload.Read("message", _channel).With("long", string.Concat(Enumerable.Repeat("You never listen to me. ", 2000))));
        await Settled();

        Assert.All(_channel.Connector.All, taken =>
        {
            Assert.True(taken.Activity.ToJsonString().Length < 28 * 1024);
            Assert.InRange(taken.Activity["suggestedActions"]?["actions"]?.AsArray().Count ?? 0, 0, 3);
        });
    }

    private JsonObject Changed(string payload, Action<JsonObject> change)
    {
        var activity = Payload.Read(payload, _channel);
        activity["id"] = Guid.NewGuid().ToString();
        change(activity);
        return activity;
    }

    private Activity Parse(string payload) => ActivityJson.Receive(System.Text.Encoding.UTF8.GetBytes(Payload.Read(payload, _channel).ToJsonString())).Activity!;

    private Task<(HttpStatusCode Status, string Body)> Post(string payload) => _server.Post(Payload.Read(payload, _channel));

    /// <summary>Through the welcome; the menu's card.</summary>
    private async Task<JsonObject> ReachMenu()
    {
        foreach (var (id, text) in new[] { ("w1", "hi"), ("w2", "1"), ("w3", "Alex"), ("w4", "menu") })
            await _server.Post(Payload.Read("message", _channel).With(id, text));
        await Settled();
        return LastCard();
    }

    private JsonObject LastCard() => _channel.Connector.All.Last(taken => taken.Activity["attachments"] is JsonArray).Activity["attachments"]![0]!["content"]!.AsObject();

    private static List<JsonObject> Buttons(JsonObject card) =>
        [.. card["body"]!.AsArray().Where(part => part!["type"]!.GetValue<string>() == "ActionSet").SelectMany(part => part!["actions"]!.AsArray()).Select(action => action!.AsObject())];

    private Task Settled() => _server.Settled();
}
