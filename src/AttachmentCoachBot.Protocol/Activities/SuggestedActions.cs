using System.Text.Json;
using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Protocol.Activities;

/// <summary>Buttons below the last message; pressing one sends what it says.</summary>
public sealed record SuggestedActions
{
    /// <summary>Whom they are for; absent for everybody.</summary>
    public IReadOnlyList<string>? To { get; init => field = value is { Count: 0 } ? null : value; }

    public IReadOnlyList<CardAction> Actions { get; init; } = [];

    /// <summary>The steps of a questionnaire's scale, on which one question may take the place of the one before; not on the wire.</summary>
    [JsonIgnore]
    public bool IsScale { get; init; }
}

/// <summary>One button.</summary>
public sealed record CardAction
{
    /// <summary>“imBack”: pressing it is the same as typing its value.</summary>
    public string? Type { get; init; }

    public string? Title { get; init; }
    public JsonElement? Value { get; init; }

    /// <summary>What it stands for to whoever offers it, so that pressing it late can be told from pressing another with the same words; not on the wire, where a person would see it.</summary>
    [JsonIgnore]
    public string? Choice { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Other { get; set; }

    /// <summary>A button that says its own words.</summary>
    public static CardAction Saying(string words, string? choice = null) =>
        new() { Type = "imBack", Title = words, Value = JsonSerializer.SerializeToElement(words, ActivityJsonContext.Default.String), Choice = choice };
}
