namespace AttachmentCoachBot.Dialogs;

/// <summary>One message of a person: typed text, or the value of a choice or card, and what the coach may know about the moment.</summary>
public sealed record Input
{
    /// <summary>As typed; empty when only a value came.</summary>
    public string Text { get; init; } = "";

    /// <summary>The value of a button or card, by field; a plain button has one field named <c>choice</c>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>What kind of event it is; most are messages.</summary>
    public InputKind Kind { get; init; } = InputKind.Message;

    /// <summary>When it came, with the person's own offset where the channel gives one.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>BCP 47 (“en-GB”), from the channel; null when it gave none.</summary>
    public string? Locale { get; init; }

    /// <summary>IANA name (“Europe/Berlin”), from the channel; null when it gave none.</summary>
    public string? TimeZone { get; init; }

    public ChannelAbilities Channel { get; init; } = ChannelAbilities.PlainText;
}

public enum InputKind
{
    Message,
    /// <summary>The person opened the conversation; greet once.</summary>
    Arrival,
    /// <summary>An attachment came, which the coach cannot read.</summary>
    Attachment,
}

/// <summary>What the channel can show; the coach adapts what it says (“see the picture” only where there is one).</summary>
public sealed record ChannelAbilities(bool Cards, bool Pictures, bool Buttons)
{
    /// <summary>The person can go on in another app with what is kept here, by the word “link”.</summary>
    public bool CanLink { get; init; }

    public static readonly ChannelAbilities PlainText = new(false, false, false);
    public static readonly ChannelAbilities Rich = new(true, true, true);
}
