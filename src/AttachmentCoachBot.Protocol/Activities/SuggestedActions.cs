using System.Text.Json;
using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Protocol.Activities;

/// <summary>Buttons below the last message; pressing one sends what it says.</summary>
public sealed record SuggestedActions
{
    /// <summary>Whom they are for; absent for everybody.</summary>
    public IReadOnlyList<string>? To { get; init => field = value is { Count: 0 } ? null : value; }

    public IReadOnlyList<CardAction> Actions { get; init; } = [];
}

/// <summary>One button.</summary>
public sealed record CardAction
{
    /// <summary>“imBack”: pressing it is the same as typing its value.</summary>
    public string? Type { get; init; }

    public string? Title { get; init; }
    public JsonElement? Value { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Other { get; set; }

    /// <summary>A button that says its own words.</summary>
    public static CardAction Saying(string words) =>
        new() { Type = "imBack", Title = words, Value = JsonSerializer.SerializeToElement(words, ActivityJsonContext.Default.String) };
}
