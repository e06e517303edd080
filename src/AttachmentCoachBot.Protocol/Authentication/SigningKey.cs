using Microsoft.IdentityModel.Tokens;

namespace AttachmentCoachBot.Protocol.Authentication;

/// <summary>A key that a channel signs with.</summary>
/// <param name="Endorsements">The channels that it may speak for (“msteams”).</param>
public sealed record SigningKey(JsonWebKey Key, IReadOnlyList<string> Endorsements);
