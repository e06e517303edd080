using System.Text.Json;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Channels;

/// <summary>What Teams sends, in the plain form that other channels use: without the bot's own mention, without the rich copy of the text, an installation as an arrival.</summary>
internal static class TeamsActivity
{
    /// <summary>What the button for “what was off?” stands for.</summary>
    public const string Feedback = "menu/feedback";

    private const string Channel = "msteams", RichCopy = "text/html";

    public static bool IsTeams(Activity activity) => string.Equals(activity.ChannelId, Channel, StringComparison.Ordinal);

    /// <summary>The person took the app away.</summary>
    public static bool IsRemoval(Activity activity) => IsTeams(activity) && activity.Type == "installationUpdate" && Word(activity, "action") is "remove";

    public static Activity Tidy(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => activity with
        {
            Text = activity.Text is { } text ? Plain(text, activity) : null,
            Attachments = activity.Attachments is { } files ? [.. files.Where(file => file.ContentType != RichCopy)] : null,
        },
        "installationUpdate" when Word(activity, "action") is "add" => Arrival(activity),
        ActivityTypes.ConversationUpdate when activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) == true => Arrival(activity),
        "messageReaction" when Added(activity).Any(IsThumbsDown) => Disliked(activity),
        _ => activity,
    };

    /// <summary>A person changed what they had written. Null for other changes, such as taking a deletion back.</summary>
    public static string? NewWords(Activity activity) =>
        activity.Type == "messageUpdate" && activity.ChannelData is { ValueKind: JsonValueKind.Object } data && Text(data, "eventType") == "editMessage" && activity.Text is { } text
            ? Plain(text, activity)
            : null;

    /// <summary>A person said that a reply was not good, and perhaps why: the same as the words for it.</summary>
    public static Activity Disliked(Activity activity, string? why = null) => activity with { Type = ActivityTypes.Message, Text = why, Value = JsonSerializer.SerializeToElement(Feedback, ActivityJsonContext.Default.String) };

    /// <summary>Teams tells of one installation twice, by different activities; both are the same arrival of the one who installed.</summary>
    private static Activity Arrival(Activity activity) => activity with { Type = ActivityTypes.ConversationUpdate, MembersAdded = [activity.MembersAdded?.FirstOrDefault(member => member.Id != activity.Recipient?.Id) ?? activity.From!], MembersRemoved = null };

    /// <summary>Takes out the bot's own mention, letter by letter as the entity says; other people keep their names.</summary>
    private static string Plain(string text, Activity activity)
    {
        foreach (var entity in activity.Entities ?? [])
            if (entity.ValueKind == JsonValueKind.Object && Text(entity, "type") == "mention" && Text(entity, "text") is { Length: > 0 } words
                && entity.TryGetProperty("mentioned", out var mentioned) && mentioned.ValueKind == JsonValueKind.Object)
            {
                var isOurs = activity.Recipient?.Id is { } own && Text(mentioned, "id") == own;
                text = text.Replace(words, isOurs ? "" : Text(mentioned, "name") ?? "", StringComparison.Ordinal);
            }

        return text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00a0', ' ').Trim();
    }

    private static IEnumerable<string> Added(Activity activity) =>
        activity.Other?.TryGetValue("reactionsAdded", out var list) == true && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(reaction => reaction.ValueKind == JsonValueKind.Object ? Text(reaction, "type") ?? "" : "")
            : [];

    /// <summary>The six classic reactions have none; the newer ones carry the code point of the emoji in their name.</summary>
    private static bool IsThumbsDown(string reaction) =>
        reaction is "dislike" or "no" or "👎" || reaction.StartsWith("1f44e", StringComparison.OrdinalIgnoreCase) || reaction.Contains("thumbsdown", StringComparison.OrdinalIgnoreCase);

    private static string? Word(Activity activity, string name) =>
        activity.Other?.TryGetValue(name, out var value) == true && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
