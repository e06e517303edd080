using System.Text.Json.Nodes;

namespace AttachmentCoachBot.Dialogs;

/// <summary>What one message led to: the new state, and what the coach says, in order.</summary>
public sealed record Turn(PersonState State, IReadOnlyList<Reply> Replies)
{
    /// <summary>What the store has to do besides keeping the state; nearly always nothing.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];
}

/// <summary>One bubble, neutral of any channel.</summary>
public sealed record Reply
{
    /// <summary>Plain text, never markup; complete without card or picture.</summary>
    public required string Text { get; init; }

    /// <summary>Buttons below it; each may also be typed.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>A richer form of the same content for channels that have cards; null for plain text.</summary>
    public Card? Card { get; init; }

    /// <summary>A picture with its alternative text; null for none.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Safety words: delivered until accepted, never coalesced away.</summary>
    public bool IsSafety { get; init; }
}

/// <param name="Label">As shown.</param>
/// <param name="Value">What comes back in <c>Values["choice"]</c>; the name in content, never a position.</param>
public sealed record Choice(string Label, string Value);

/// <param name="Kind">“before-after”, “scale”, “style-map” … the host knows how to draw each.</param>
public sealed record Card(string Kind, JsonObject Data);

/// <param name="Kind">“style-map”, “tension” …; the host draws it from <paramref name="Data"/>.</param>
public sealed record Picture(string Kind, JsonObject Data, string AlternativeText);
