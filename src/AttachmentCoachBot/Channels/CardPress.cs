using System.Text.Json;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Channels;

/// <summary>The invokes that are known, and their answers: a pressed card button, and the feedback under a message.</summary>
internal static class CardPress
{
    private const string CardAction = "adaptiveCard/action", Feedback = "message/submitAction";

    private const int LongestLabel = 500;

    /// <summary>The message that a button stands for, with an id that is the same for every press on the same card; null when it is none of ours.</summary>
    public static (Activity Message, string Asked)? Read(Activity invoke)
    {
        if (invoke.Name != CardAction || invoke.Value is not { ValueKind: JsonValueKind.Object } value
            || !value.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object || Text(action, "verb") != ChoiceCard.Verb
            || !action.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object
            || Text(data, "text") is not { Length: > 0 and <= LongestLabel } text || Text(data, "nonce") is not { Length: > 0 and <= 64 } nonce)
            return null;

        // The card stays on screen, so what it stood for goes along: a later question may have an answer with the same words.
        JsonElement? choice = Text(data, "choice") is { Length: > 0 and <= LongestLabel } ? data.GetProperty("choice") : null;
        return (invoke with { Type = ActivityTypes.Message, Name = null, Value = choice, Text = text, Id = $"card-{nonce}" }, Text(data, "asked") ?? "");
    }

    public static bool IsCardAction(Activity invoke) => invoke.Name == CardAction;

    public static bool IsFeedback(Activity invoke) => invoke.Name == Feedback;

    public static bool IsDislike(Activity invoke) =>
        IsFeedback(invoke) && invoke.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty("actionValue", out var given) && given.ValueKind == JsonValueKind.Object && Text(given, "reaction") == "dislike";

    /// <summary>What the person wrote into the form below the thumbs, which comes as JSON within a string; null for nothing.</summary>
    public static string? FeedbackWords(Activity invoke)
    {
        if (invoke.Value is not { ValueKind: JsonValueKind.Object } value || !value.TryGetProperty("actionValue", out var given) || given.ValueKind != JsonValueKind.Object || Text(given, "feedback") is not { } form)
            return null;
        try
        {
            using var fields = JsonDocument.Parse(form);
            return fields.RootElement.ValueKind == JsonValueKind.Object && Text(fields.RootElement, "feedbackText") is { } words && words.Trim() is { Length: > 0 } written ? written : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

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
