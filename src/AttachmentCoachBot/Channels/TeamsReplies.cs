using System.Text.Json;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Channels;

/// <summary>Makes replies fit Teams: at most two messages a turn, at most three suggested actions (more become a card), and less than 28 KB each.</summary>
internal static class TeamsReplies
{
    public const int MostSuggested = 3, LargestMessage = 28 * 1024, LongestText = 6000;

    public static IReadOnlyList<Activity> Fit(IReadOnlyList<Activity> replies)
    {
        if (replies.Count == 0)
            return [];
        var last = replies[^1];
        var before = replies.Count > 1 ? Join(replies, replies.Count - 1) : null;
        return [.. before is null ? Array.Empty<Activity>() : [Once(Small(before))], .. last.SuggestedActions is { Actions.Count: > MostSuggested } many ? Ask(last, many) : [Once(Small(last))]];
    }

    /// <summary>Teams would show the text as one message and the card as another.</summary>
    private static Activity Once(Activity reply) =>
        reply.Attachments is [{ SaysItAll: true, Content: { } card }] && card.GetProperty("fallbackText").GetString() == reply.Text ? reply with { Text = null, TextFormat = null } : reply;

    /// <summary>Thumbs below the last words of the coach; a card that only asks has none.</summary>
    public static IReadOnlyList<Activity> WithThumbs(IReadOnlyList<Activity> replies)
    {
        var last = replies.LastOrDefault(reply => reply is { IsMessage: true, Text.Length: > 0 });
        return last is null ? replies : [.. replies.Select(reply => ReferenceEquals(reply, last) ? reply with { ChannelData = Thumbs(reply.ChannelData) } : reply)];
    }

    private static JsonElement Thumbs(JsonElement? data)
    {
        var all = data is { ValueKind: JsonValueKind.Object } known ? JsonObject.Create(known)! : [];
        all["feedbackLoop"] = new JsonObject { ["type"] = "default" };
        return JsonSerializer.SerializeToElement(all);
    }

    /// <summary>A card that stands alone can be replaced when it is answered; what else the reply holds goes before it.</summary>
    private static IEnumerable<Activity> Ask(Activity reply, SuggestedActions choices)
    {
        if (reply.Attachments is not null || reply.Text is { Length: > LongestText / 4 })
        {
            yield return Once(Small(reply with { SuggestedActions = null, InputHint = "acceptingInput" }));
            yield return Card(reply, "", choices);
        }
        else
            yield return Card(reply, reply.Text ?? "", choices);
    }

    private static Activity Card(Activity reply, string question, SuggestedActions choices) => reply with
    {
        Text = null, TextFormat = null, SuggestedActions = null, Attachments = [ChoiceCard.Ask(question, choices, Guid.NewGuid().ToString("N"))],
    };

    private static Activity Join(IReadOnlyList<Activity> replies, int count) => replies[0] with
    {
        Text = string.Join("\n\n", replies.Take(count).Select(reply => reply.Text).Where(text => !string.IsNullOrEmpty(text))),
        SuggestedActions = null,
        InputHint = "acceptingInput",
        Attachments = [.. replies.Take(count).SelectMany(reply => reply.Attachments ?? [])],
    };

    /// <summary>Cards and pictures only repeat what the text says, so they go first.</summary>
    private static Activity Small(Activity reply)
    {
        if (Size(reply) < LargestMessage)
            return reply;
        var plain = reply with { Attachments = null };
        return Size(plain) < LargestMessage || plain.Text is null ? plain : plain with { Text = plain.Text[..Math.Min(LongestText, plain.Text.Length)] + "…" };
    }

    /// <summary>In bytes, letters counted as UTF-16.</summary>
    private static int Size(Activity reply) => ActivityJson.Write(reply).Length + (2 * (reply.Text?.Length ?? 0));
}
