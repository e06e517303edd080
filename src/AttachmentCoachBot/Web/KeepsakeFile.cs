using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Storage.Privacy;

namespace AttachmentCoachBot.Web;

/// <summary>Everything kept about a person as a file of theirs: as data, or to read.</summary>
internal static class KeepsakeFile
{
    public static byte[] Json(Keepsake everything) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["remembered"] = JsonNode.Parse(StateJson.Write(everything.State)),
        ["said"] = new JsonArray([.. everything.History.Select(entry => (JsonNode)new JsonObject
        {
            ["conversation"] = entry.Conversation,
            ["activity"] = JsonNode.Parse(ActivityJson.Write(entry.Activity)),
        })]),
    }.ToJsonString(Indented));

    public static byte[] Markdown(Keepsake everything)
    {
        var text = new StringBuilder("# What Attachment Coach keeps about you\n");
        if (everything.State.Phrases.Count > 0)
            text.Append("\n## Saved phrases\n\n");
        foreach (var phrase in everything.State.Phrases)
            text.Append(CultureInfo.InvariantCulture, $"- {phrase.When:yyyy-MM-dd}: “{Plain(phrase.Text)}” (before: “{Plain(phrase.Before)}”)\n");
        foreach (var conversation in everything.History.GroupBy(entry => entry.Conversation))
        {
            text.Append("\n## What was said\n\n");
            foreach (var (_, said) in conversation.Where(entry => entry.Activity.Text is { Length: > 0 }))
                text.Append(CultureInfo.InvariantCulture, $"- {said.Timestamp:yyyy-MM-dd HH:mm} **{(said.From?.Role == "user" ? "You" : "Coach")}**: {Plain(said.Text!)}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Words as they were written, whatever a reader of Markdown makes of stars and brackets.</summary>
    private static string Plain(string words)
    {
        var plain = new StringBuilder();
        foreach (var letter in words.ReplaceLineEndings("\n").Replace("\n", " ", StringComparison.Ordinal))
        {
            if (letter is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~')
                plain.Append('\\');
            plain.Append(letter);
        }

        return plain.ToString();
    }
}
