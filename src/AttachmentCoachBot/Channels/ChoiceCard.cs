using System.Text.Json;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Channels;

/// <summary>A question with its answers as buttons, for a channel that shows only three suggested actions. A pressed card is replaced by what was answered.</summary>
internal static class ChoiceCard
{
    public const string Verb = "say";

    /// <param name="nonce">Tells this card from every other, so that it is answered once.</param>
    public static Attachment Ask(string question, IReadOnlyList<CardAction> choices, string nonce) => Card(
        question,
        [Words(question)],
        [
            .. choices.Select(choice => new JsonObject
            {
                ["type"] = "Action.Execute",
                ["title"] = choice.Title,
                ["verb"] = Verb,
                ["data"] = new JsonObject { ["text"] = choice.Title, ["asked"] = question, ["nonce"] = nonce },
            }),
        ]);

    public static Attachment Answered(string question, string answer) =>
        Card($"{question} {answer}", [.. question.Length > 0 ? [Words(question)] : Array.Empty<JsonObject>(), Words($"✓ {answer}")], []);

    /// <summary>True for a card that asks, and so can take the place of the one that was answered.</summary>
    public static bool IsIn(Activity activity) => activity.Attachments is [{ ContentType: Attachment.AdaptiveCard }] && string.IsNullOrEmpty(activity.Text);

    private static Attachment Card(string fallback, IReadOnlyList<JsonObject> body, IReadOnlyList<JsonObject> actions)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = fallback,
            ["body"] = new JsonArray([.. body, .. actions.Chunk(5).Select(row => new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. row]) })]),
        };
        return new Attachment { ContentType = Attachment.AdaptiveCard, Content = JsonSerializer.SerializeToElement(card) };
    }

    /// <summary>A text run shows its letters as they are; a text block would read them as markdown.</summary>
    private static JsonObject Words(string text) => new()
    {
        ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = text }),
    };
}
