using System.Text.Json;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Channels;

/// <summary>The invokes that are known, and their answers: a pressed card button, and the feedback under a message.</summary>
internal static class CardPress
{
    private const string CardAction = "adaptiveCard/action", Feedback = "message/submitAction";

    /// <summary>The message that a button stands for, with an id that is the same for every press on the same card; null when it is none of ours.</summary>
    public static (Activity Message, string Asked)? Read(Activity invoke)
    {
        if (invoke.Name != CardAction || invoke.Value is not { ValueKind: JsonValueKind.Object } value
            || !value.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object || Text(action, "verb") != ChoiceCard.Verb
            || !action.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object
            || Text(data, "text") is not { Length: > 0 and <= 200 } text || Text(data, "nonce") is not { Length: > 0 and <= 64 } nonce)
            return null;
        return (invoke with { Type = ActivityTypes.Message, Name = null, Value = null, Text = text, Id = $"card-{nonce}" }, Text(data, "asked") ?? "");
    }

    public static bool IsCardAction(Activity invoke) => invoke.Name == CardAction;

    public static bool IsFeedback(Activity invoke) => invoke.Name == Feedback;

    public static bool IsDislike(Activity invoke) =>
        IsFeedback(invoke) && invoke.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty("actionValue", out var given) && given.ValueKind == JsonValueKind.Object && Text(given, "reaction") == "dislike";

    /// <summary>Takes the place of the pressed card.</summary>
    public static JsonObject ShowCard(Attachment card) => new()
    {
        ["statusCode"] = 200, ["type"] = Attachment.AdaptiveCard, ["value"] = JsonNode.Parse(card.Content!.Value.GetRawText()),
    };

    public static JsonObject Refuse() => new()
    {
        ["statusCode"] = 400, ["type"] = "application/vnd.microsoft.error", ["value"] = new JsonObject { ["code"] = "BadRequest", ["message"] = "That button is not one of this coach." },
    };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
