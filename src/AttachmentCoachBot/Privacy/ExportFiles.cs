using System.Text.Json;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Storage.Privacy;

namespace AttachmentCoachBot.Privacy;

/// <summary>Everything that is kept about a person, as JSON (<c>docs/export.schema.json</c>) for programs and as Markdown for people.</summary>
internal static class ExportFiles
{
    /// <summary>Raised when a field changes its meaning or goes.</summary>
    public const int Format = 1;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes both; returns the paths.</summary>
    public static IReadOnlyList<string> Write(Keepsake everything, string folder, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var name = Path.Combine(folder, $"attachment-coach-{now:yyyyMMdd-HHmmss}");
        File.WriteAllText($"{name}.json", Json(everything, now));
        File.WriteAllText($"{name}.md", Markdown(everything, now));
        return [$"{name}.json", $"{name}.md"];
    }

    public static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    public static string Json(Keepsake everything, DateTimeOffset now) => new JsonObject
    {
        ["format"] = Format,
        ["exportedAt"] = Time(now),
        ["remembered"] = JsonNode.Parse(StateJson.Write(everything.State)),
        ["said"] = new JsonArray([.. everything.History.Select(entry => new JsonObject
        {
            ["conversation"] = entry.Conversation,
            ["at"] = Time(entry.Activity.Timestamp ?? now),
            ["by"] = entry.Activity.From?.Role == "bot" ? "coach" : "you",
            ["text"] = entry.Activity.Text ?? "",
        })]),
    }.ToJsonString(Readable);

    public static string Markdown(Keepsake everything, DateTimeOffset now)
    {
        var text = new System.Text.StringBuilder();
        text.AppendLine("# What Attachment Coach keeps about you").AppendLine();
        text.AppendLine($"Written {Time(now)}. The words below are yours and the coach’s, in order; at the end stands what the coach remembers for later.").AppendLine();
        if (everything.State.Phrases.Count > 0)
            text.AppendLine("## Messages you saved").AppendLine();
        foreach (var phrase in everything.State.Phrases)
            text.AppendLine($"- {phrase.When:yyyy-MM-dd}: “{Quoted(phrase.Text)}” (before: “{Quoted(phrase.Before)}”)");
        if (everything.State.Phrases.Count > 0)
            text.AppendLine();
        foreach (var conversation in everything.History.GroupBy(entry => entry.Conversation))
        {
            text.AppendLine("## Conversation").AppendLine();
            foreach (var (_, activity) in conversation)
                text.AppendLine($"- {activity.Timestamp:yyyy-MM-dd HH:mm} **{(activity.From?.Role == "bot" ? "Coach" : "You")}:** {Quoted(activity.Text ?? "")}");
            text.AppendLine();
        }

        text.AppendLine("## Remembered").AppendLine().AppendLine("```json");
        text.AppendLine(JsonNode.Parse(StateJson.Write(everything.State))!.ToJsonString(Readable)).AppendLine("```");
        return text.ToString();
    }

    /// <summary>Words stay words: what would be markup is escaped, and a line break does not end the item.</summary>
    private static string Quoted(string words) =>
        string.Concat(words.ReplaceLineEndings(" ").Select(letter => "\\`*_[]<>#|".Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
