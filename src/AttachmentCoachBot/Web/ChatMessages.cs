using System.Text.Json.Serialization;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Pictures;

namespace AttachmentCoachBot.Web;

/// <param name="Place">“page” or “widget”.</param>
internal sealed record ChatQuestion(string? Place, string? Locale);

/// <summary>All that the page needs to talk.</summary>
/// <param name="Watermark">From where the conversation is shown again.</param>
/// <param name="Now">Milliseconds since 1970 by the server's clock: what is older is only replayed.</param>
internal sealed record ChatSession(string Token, string ConversationId, string UserId, string Watermark, bool IsNew, long Now);

/// <summary>What the side panel shows of a person; what is not there is not shown.</summary>
internal sealed record ChatThings(IReadOnlyList<ChatPhrase> Phrases, ChatPicture? Map = null)
{
    public static readonly ChatThings None = new([]);

    public static ChatThings Of(PersonState state, CoachContent content) => new(
        [.. state.Phrases.Reverse().Select(phrase => new ChatPhrase(phrase.Text, phrase.Before))],
        MyMap.Of(state, content) is { } map && DrawnPicture.Of(map) is { } drawn ? new ChatPicture(drawn.DataAddress, map.AlternativeText, drawn.Width, drawn.Height) : null);
}

internal sealed record ChatPicture(string Picture, string Alternative, int Width, int Height);

internal sealed record ChatPhrase(string Text, string Before);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 8)]
[JsonSerializable(typeof(ChatQuestion))]
[JsonSerializable(typeof(ChatSession))]
[JsonSerializable(typeof(ChatThings))]
internal sealed partial class ChatJsonContext : JsonSerializerContext;
