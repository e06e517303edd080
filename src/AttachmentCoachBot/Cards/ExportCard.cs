using System.Text.Json;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Storage.Privacy;

namespace AttachmentCoachBot.Cards;

/// <summary>What is kept about a person, to read where no file can be handed over: of saved messages, memory and words as much as a message holds.</summary>
internal static class ExportCard
{
    /// <summary>Bytes of a section; a message of Teams holds 28 KB.</summary>
    private const int Most = 7000;

    private const string Rest = "… The rest is in the files on the web.";

    public static Attachment Draw(Keepsake everything)
    {
        List<JsonNode> body =
        [
            .. Section("Messages you saved", everything.State.Phrases.Reverse().Select(phrase => $"{phrase.When:yyyy-MM-dd}: “{phrase.Text}”")),
            .. Section("What I remember", JsonNode.Parse(StateJson.Write(everything.State))!.ToJsonString(Readable).Split('\n')),
            .. Section("What we said, the newest first", everything.History.Reverse().Where(entry => entry.Activity.Text is { Length: > 0 })
                .Select(entry => $"{entry.Activity.Timestamp:yyyy-MM-dd HH:mm} {(entry.Activity.From?.Role == "bot" ? "Coach" : "You")}: {entry.Activity.Text}")),
        ];

        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = "What I keep about you",
            ["body"] = new JsonArray([.. body]),
        };
        return new Attachment { ContentType = Attachment.AdaptiveCard, Content = JsonSerializer.SerializeToElement(card) };
    }

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<JsonNode> Section(string title, IEnumerable<string> lines)
    {
        var room = Most;
        List<JsonNode> shown = [];
        foreach (var line in lines)
        {
            var block = MarkedText.Plain(line);
            room -= block.ToJsonString().Length;
            shown.Add(room < 0 ? MarkedText.Plain(Rest) : block);
            if (room < 0)
                break;
        }

        return shown.Count == 0 ? shown : [MarkedText.Title(title), .. shown];
    }
}
