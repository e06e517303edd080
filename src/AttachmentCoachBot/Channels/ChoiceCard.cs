using System.Text.Json;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Channels;

/// <summary>A question with its answers as buttons, for a channel that shows only three suggested actions. A pressed card is replaced by what was answered, in a questionnaire by the next question.</summary>
internal static class ChoiceCard
{
    public const string Verb = "say";

    /// <param name="nonce">Tells this card from every other, so that it is answered once.</param>
    public static Attachment Ask(string question, SuggestedActions choices, string nonce) => Card(
        question,
        [.. Words(question)],
        [
            .. choices.Actions.Select(choice => new JsonObject
            {
                ["type"] = "Action.Execute",
                ["title"] = choice.Title,
                ["verb"] = Verb,
                ["data"] = new JsonObject { ["text"] = choice.Title, ["choice"] = choice.Choice, ["asked"] = question, ["nonce"] = nonce, ["isScale"] = choices.IsScale },
            }),
        ]);

    public static Attachment Answered(string question, string answer) =>
        Card($"{question} {answer}", [.. Words(question), .. Words($"✓ {answer}")], []);

    /// <summary>True for a question on the scale of a questionnaire, which can take the place of the one that was answered.</summary>
    public static bool IsScale(Activity activity) =>
        activity.Attachments is [{ ContentType: Attachment.AdaptiveCard, Content: { } card }] && string.IsNullOrEmpty(activity.Text)
        && card.GetProperty("body").EnumerateArray().Last() is var row && row.TryGetProperty("actions", out var actions)
        && actions[0].TryGetProperty("data", out var data) && data.TryGetProperty("isScale", out var isScale) && isScale.ValueKind == JsonValueKind.True;

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

    /// <summary>A text run shows its letters as they are, where a text block would read them as markdown; but it knows no lines.</summary>
    private static IEnumerable<JsonObject> Words(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new JsonObject
    {
        ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = line }),
    });
}
