using System.Text.Json;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot;

/// <summary>Draws the coach's cards as Adaptive Cards 1.5, the newest that Teams shows. Text blocks read markdown, so a person's words go into text runs, which do not.</summary>
internal static class AdaptiveCards
{
    /// <summary>Null for a kind that has no drawing; the reply's text says the same.</summary>
    public static Attachment? Draw(Card card) => card.Kind switch
    {
        "before-after" => Attach(Words("Before", card.Data["before"]), Words("After", card.Data["after"])),
        _ => null,
    };

    private static Attachment Attach(params JsonNode[] body) => new()
    {
        ContentType = Attachment.AdaptiveCard,
        Content = JsonSerializer.SerializeToElement(new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["body"] = new JsonArray(body),
        }),
    };

    private static JsonObject Words(string title, JsonNode? words) => new()
    {
        ["type"] = "RichTextBlock",
        ["inlines"] = new JsonArray(
            new JsonObject { ["type"] = "TextRun", ["text"] = $"{title}: ", ["weight"] = "Bolder" },
            new JsonObject { ["type"] = "TextRun", ["text"] = words?.ToString() ?? "" }),
    };
}
