namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>The rephrase exercise under way. Complaints and drafts are kept by their words and names, so rules and templates may change under it.</summary>
public sealed record RephraseFrame : DialogFrame
{
    /// <summary>What the person would like to say, the way it came out; empty until they wrote it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The text tells what happened and is worked with even when nothing in it blames.</summary>
    public bool IsTold { get; init; }

    /// <summary>True once the person was told what is hard to hear.</summary>
    public bool IsHeard { get; init; }

    /// <summary>The person's words for the complaint under work; null while there is only one.</summary>
    public string? Complaint { get; init; }

    /// <summary>The other complaints of the same text, for later.</summary>
    public IReadOnlyList<string> Later { get; init; } = [];

    /// <summary>What happened, told when the text itself did not say it.</summary>
    public string? Moment { get; init; }

    /// <summary>A description of what happened that the person chose; it needs no rewording.</summary>
    public string? Observation { get; init; }

    public string? Feeling { get; init; }
    public string? Need { get; init; }
    public string? Request { get; init; }

    /// <summary>What the person told themselves it means, as said to the partner.</summary>
    public string? Story { get; init; }

    /// <summary>The other side, as the person said or chose it.</summary>
    public string? Side { get; init; }

    /// <summary>Parts the person left open (“feeling”, “need” …); they are not asked for again.</summary>
    public IReadOnlyList<string> LeftOpen { get; init; } = [];

    /// <summary>How many answers in a row did not fit the question that waits.</summary>
    public int Misses { get; init; }

    /// <summary>A word given as a feeling that points to others underneath (“ignored”, “angry”); null when there is none.</summary>
    public string? OnTop { get; init; }

    /// <summary>The feelings that may lie under <see cref="OnTop"/>.</summary>
    public IReadOnlyList<string> Underneath { get; init; } = [];

    public bool IsSofter { get; init; }

    /// <summary>How often other words were asked for.</summary>
    public int Variation { get; init; }

    /// <summary>The draft chosen (“short”, “full”, “reaching” …, or “own”); empty while there is a choice.</summary>
    public string Shape { get; init; } = "";

    /// <summary>The person's own version; null while they have none.</summary>
    public string? Own { get; init; }
}
