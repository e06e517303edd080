using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Dialogs.Trigger;

/// <summary>A hard moment being taken apart; whatever is null or empty was not said yet.</summary>
public sealed record TriggerFrame : DialogFrame
{
    /// <summary>As told, all of it.</summary>
    public string? Told { get; init; }

    /// <summary>Kind of trigger by its name in content; null while unsure. In the state “kind” already tells one frame from another.</summary>
    [JsonPropertyName("trigger")]
    public string? Kind { get; init; }

    /// <summary>The two kinds to choose from while it is unsure.</summary>
    public IReadOnlyList<string> Maybe { get; init; } = [];

    /// <summary>Id of the relationship it happened in.</summary>
    public string? With { get; init; }

    public string? Event { get; init; }
    public string? Story { get; init; }
    public IReadOnlyList<string> Feelings { get; init; } = [];

    /// <summary>A word that sounds like a feeling; the feeling under it is asked for.</summary>
    public string? Verdict { get; init; }

    public string? Need { get; init; }

    /// <summary>0 to 10.</summary>
    public int? Intensity { get; init; }

    /// <summary>The person's own words for when it was.</summary>
    public string? When { get; init; }

    /// <summary>The day worked out from them; the first, when they name several.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Steps that were put to the person; none is asked twice.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>True while one part is being changed after the read-back.</summary>
    public bool IsChanging { get; init; }

    public TriggerFrame At(string step) => this with { Step = step, Asked = Asked.Contains(step) ? Asked : [.. Asked, step] };
}

/// <summary>A hard moment as it is kept with its relationship, to see what comes back.</summary>
/// <param name="Told">When it was told.</param>
/// <param name="Kind">By its name in content.</param>
public sealed record TriggerEntry(DateTimeOffset Told, string Kind)
{
    public string? When { get; init; }
    public DateOnly? Day { get; init; }
    public string? Event { get; init; }
    public IReadOnlyList<string> Feelings { get; init; } = [];
    public int? Intensity { get; init; }
    public string? Need { get; init; }
}
