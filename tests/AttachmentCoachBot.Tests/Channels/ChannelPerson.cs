using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>Somebody in the personal chat of Teams: types and presses there, and reads what the connector was given.</summary>
internal sealed class ChannelPerson(TestChannel channel, BotServer server, string name, IReadOnlyList<Choice> menu)
{
    private readonly List<JsonObject> _seen = [];
    private IReadOnlyList<JsonObject> _buttons = [];
    private int _said;

    /// <summary>All that was delivered, in order, cards that took the place of another included.</summary>
    public IReadOnlyList<JsonObject> Seen => _seen;

    /// <summary>What went in last, in one line.</summary>
    public string LastSent { get; private set; } = "";

    /// <summary>Says it, and reads the answer as one reply: the channel may join bubbles and turn choices into a card.</summary>
    public async Task<IReadOnlyList<Reply>> Say(Input input)
    {
        var before = channel.Connector.Count;
        var (activity, isInvoke) = Write(input);
        LastSent = isInvoke ? $"invoke {activity["name"]}: {activity["value"]!["action"]!["title"]}" : $"{activity["type"]}: {activity["text"]}".TrimEnd(' ', ':');
        var (status, body) = await server.Post(activity, $"Bearer {channel.Mint.Good(channel.ServiceUrl, input.When)}");
        await server.Settled();

        List<JsonObject> delivered = [.. channel.Connector.All.Skip(before).Select(taken => taken.Activity)];
        var seen = delivered.ToList();
        if (isInvoke)
        {
            Assert.Equal(HttpStatusCode.OK, status);
            var inPlace = new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = JsonNode.Parse(body)!["type"]!.DeepClone(), ["content"] = JsonNode.Parse(body)!["value"]!.DeepClone() }) };
            seen.Insert(0, inPlace);
            if (Buttons(inPlace).Count > 0)
                delivered.Insert(0, inPlace);
        }
        else
            Assert.Equal(HttpStatusCode.Accepted, status);
        _seen.AddRange(seen);
        if (delivered.Count == 0)
            return [];
        _buttons = Buttons(delivered[^1]) is { Count: > 0 } some ? some : _buttons;
        return [new Reply { Text = string.Join('\n', delivered.Select(TextOf)), Choices = [.. Buttons(delivered[^1]).Select(Choice)] }];
    }

    private (JsonObject Activity, bool IsInvoke) Write(Input input)
    {
        var activity = Payload.Read("message", channel).With($"{name}-{++_said}", input.Text);
        activity["from"] = new JsonObject { ["id"] = $"29:{name}" };
        activity["conversation"]!["id"] = $"a:{name}";
        activity["localTimestamp"] = input.When.ToString("o", CultureInfo.InvariantCulture);
        activity["locale"] = input.Locale;
        activity["localTimezone"] = input.TimeZone;
        if (input.Kind == InputKind.Arrival)
        {
            activity["type"] = "conversationUpdate";
            activity["membersAdded"] = new JsonArray(activity["recipient"]!.DeepClone());
        }
        else if (input.Kind == InputKind.Attachment)
            activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://example.com/cat.png" });
        else if (input.Values.TryGetValue("choice", out var value))
            return Press(activity, value);
        return (activity, false);
    }

    /// <summary>A button on screen as the app sends it; an old one by what it carried.</summary>
    private (JsonObject Activity, bool IsInvoke) Press(JsonObject activity, string value)
    {
        var pressed = _buttons.FirstOrDefault(button => Choice(button).Value == value);
        if (pressed?["verb"] is null)
        {
            activity["text"] = pressed?["value"]?.DeepClone();
            activity["value"] = pressed is null ? value : null;
            return (activity, false);
        }

        activity["type"] = "invoke";
        activity["name"] = "adaptiveCard/action";
        activity["text"] = null;
        activity["value"] = new JsonObject { ["action"] = pressed.DeepClone(), ["trigger"] = "manual" };
        return (activity, true);
    }

    private Choice Choice(JsonObject button) => button["title"]!.GetValue<string>() is var label && menu.FirstOrDefault(entry => entry.Label == label) is { } entry ? entry : new Choice(label, label);

    private static List<JsonObject> Buttons(JsonObject activity) =>
        [.. (activity["suggestedActions"]?["actions"]?.AsArray() ?? []).Concat(Parts(activity).Where(part => part["type"]!.GetValue<string>() == "ActionSet").SelectMany(row => row["actions"]!.AsArray())).Select(button => button!.AsObject())];

    /// <summary>A card that stands alone says what it falls back to; beside a text a card only repeats it.</summary>
    private static string TextOf(JsonObject activity) =>
        activity["text"]?.GetValue<string>() ?? string.Join('\n', activity["attachments"]!.AsArray().Select(card => card!["content"]!["fallbackText"]!.GetValue<string>()));

    private static IEnumerable<JsonObject> Parts(JsonObject activity) => activity["attachments"] is JsonArray { Count: > 0 } cards ? cards[^1]!["content"]!["body"]!.AsArray().Select(part => part!.AsObject()) : [];
}
