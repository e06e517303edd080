using System.Text.Json;
using AttachmentCoachBot.Protocol.Errors;

namespace AttachmentCoachBot.Protocol.Activities;

/// <summary>Activities as UTF-8 JSON.</summary>
public static class ActivityJson
{
    /// <summary>Longest id of a conversation, a person or an activity that is accepted; the longest seen in Teams are below 300.</summary>
    public const int LongestId = 1000;

    public static byte[] Write(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJsonContext.Default.Activity);

    /// <summary>Reads what this program wrote itself.</summary>
    public static Activity Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ActivityJsonContext.Default.Activity) ?? throw new JsonException("An activity is an object.");

    /// <summary>Reads what came from outside: one of the two is null. What an activity cannot do without (type, conversation, sender) is asked for by name.</summary>
    public static (Activity? Activity, ErrorBody? Error) Receive(ReadOnlySpan<byte> json)
    {
        var (activity, error) = Parse(json);
        if (activity is null)
            return (null, error);

        var complaint = activity switch
        {
            { Type: null or "" } => "The activity has no type.",
            { Conversation: null } or { Conversation.Id: null or "" } => "The activity has no conversation.id.",
            { From: null } or { From.Id: null or "" } => "The activity has no from.id.",
            _ when Longest(activity) > LongestId => $"An id is longer than {LongestId} characters.",
            _ => null,
        };
        return complaint is null
            ? (activity, null)
            : (null, ErrorBody.Of(ErrorCodes.MissingProperty, complaint));
    }

    /// <summary>Reads any activity from outside, whatever is missing in it; one of the two is null.</summary>
    internal static (Activity? Activity, ErrorBody? Error) Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            var activity = JsonSerializer.Deserialize(json, ActivityJsonContext.Default.Activity);
            return activity is null ? (null, ErrorBody.Of(ErrorCodes.BadArgument, "The body is null; send an activity.")) : (activity, null);
        }
        catch (JsonException mistake)
        {
            // The parser's own message may quote what a person wrote; the place is enough to find the mistake.
            var place = mistake.LineNumber is { } line ? $" (line {line + 1}, byte {mistake.BytePositionInLine})" : "";
            return (null, ErrorBody.Of(ErrorCodes.BadArgument, $"The body is not an activity in JSON{place}."));
        }
    }

    private static int Longest(Activity activity) =>
        Math.Max(Math.Max(activity.Id?.Length ?? 0, activity.ChannelId?.Length ?? 0), Math.Max(activity.Conversation!.Id!.Length, activity.From!.Id!.Length));
}
