using System.Text.Json;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.Errors;

namespace AttachmentCoachBot.Protocol.DirectLine;

/// <summary>An activity as a client posts it, made fit for the log: who and where are the server's to say, and a person's words are never markup.</summary>
public static class PostedActivity
{
    public const string Channel = "directline";

    /// <summary>One of the two is null.</summary>
    public static (Activity? Activity, ErrorBody? Error) Receive(ReadOnlySpan<byte> json, string conversation, string? user)
    {
        var (posted, error) = ActivityJson.Parse(json);
        if (posted is null)
            return (null, error);
        if (posted.Type is null or "")
            return (null, ErrorBody.Of(ErrorCodes.MissingProperty, "The activity has no type."));
        if ((user ?? posted.From?.Id) is not { Length: > 0 } sender)
            return (null, ErrorBody.Of(ErrorCodes.MissingProperty, "The activity has no from.id."));
        if (sender.Length > ActivityJson.LongestId)
            return (null, ErrorBody.Of(ErrorCodes.BadArgument, $"An id is longer than {ActivityJson.LongestId} characters."));

        return (posted with
        {
            Id = null,
            Timestamp = null,
            ReplyToId = null,
            ChannelId = Channel,
            DeliveryMode = null,
            Conversation = new ConversationAccount { Id = conversation },
            From = new ChannelAccount { Id = sender, Name = posted.From?.Name, Role = "user" },
            Recipient = Bot,
            TextFormat = posted.Text is null ? null : "plain",
        }, null);
    }

    /// <summary>What the others in the conversation see of it: nothing that a client would draw, load or press.</summary>
    public static Activity Echo(Activity activity) => activity with { Attachments = null, SuggestedActions = null };

    /// <summary>The opening of a conversation, with both of them in it.</summary>
    public static Activity Opening(string conversation, string user, string? locale) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        ChannelId = Channel,
        Conversation = new ConversationAccount { Id = conversation },
        From = new ChannelAccount { Id = user, Role = "user" },
        Recipient = Bot,
        MembersAdded = [Bot, new ChannelAccount { Id = user, Role = "user" }],
        Locale = locale,
    };

    /// <summary>
    /// The name that a client gave a message before sending it: our page's own (<c>messageName</c>), which stays the same when a person sends it again, or else that of Web Chat,
    /// which does not. What comes again under the same name is answered as before. Null when there is none.
    /// </summary>
    public static string? ClientId(Activity activity) => Field(activity, "messageName") ?? Field(activity, "clientActivityID");

    private static string? Field(Activity activity, string name) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty(name, out var id) && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 and <= 200 } words
            ? words
            : null;

    private static ChannelAccount Bot { get; } = new() { Id = "attachment-coach", Name = "Attachment Coach", Role = "bot" };
}
