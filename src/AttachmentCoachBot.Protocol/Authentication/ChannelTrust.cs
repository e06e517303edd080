namespace AttachmentCoachBot.Protocol.Authentication;

/// <summary>Whose tokens open <c>/api/messages</c>.</summary>
public sealed record ChannelTrust
{
    public const string PublicIssuer = "https://api.botframework.com";

    /// <summary>The public cloud; its last word is written without a hyphen.</summary>
    public static readonly Uri PublicMetadata = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    public static readonly TimeSpan UsualSkew = TimeSpan.FromMinutes(5);

    /// <summary>The app id, in each form that the channel writes it; compared letter by letter.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    public string Issuer { get; init; } = PublicIssuer;

    /// <summary>How far two clocks may be apart.</summary>
    public TimeSpan Skew { get; init; } = UsualSkew;
}
