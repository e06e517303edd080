using System.Text.Json.Nodes;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>What Teams sends, as recorded, with this channel's address and this bot's id in it.</summary>
internal static class Payload
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Channels", "Payloads");

    public static JsonObject Read(string name, TestChannel channel) => (JsonObject)JsonNode.Parse(
        File.ReadAllText(Path.Combine(Folder, $"{name}.json"))
            .Replace("{serviceUrl}", channel.ServiceUrl, StringComparison.Ordinal)
            .Replace("{appId}", TokenMint.AppId, StringComparison.Ordinal))!;

    public static JsonObject With(this JsonObject activity, string id, string text)
    {
        activity["id"] = id;
        activity["text"] = text;
        return activity;
    }
}
