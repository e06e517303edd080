using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AttachmentCoachBot.Protocol.Authentication;

/// <summary>
/// Checks the tokens that a Bot Framework channel signs its messages with. Whatever comes, the work is bounded: one parse, one key, at most one signature, and no look at
/// the network that <see cref="SigningKeys"/> does not ration.
/// </summary>
public sealed class ChannelTokens(ChannelTrust trust, SigningKeys keys, TimeProvider clock)
{
    /// <summary>Those of Teams have about 1,000 characters.</summary>
    private const int LongestToken = 16 * 1024;

    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };

    /// <param name="authorization">The one Authorization header.</param>
    public async Task<TokenReading> Read(string? authorization)
    {
        const string scheme = "Bearer ";
        if (authorization is null || !authorization.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            return TokenReading.Refused("scheme");
        var text = authorization[scheme.Length..].Trim();
        if (text.Length is 0 or > LongestToken)
            return TokenReading.Refused("length");

        try
        {
            return await Read(new JsonWebToken(text));
        }
        catch (Exception malformed) when (malformed is not OperationCanceledException)
        {
            // The library throws many kinds for what is no token at all.
            return TokenReading.Refused("form");
        }
    }

    private async Task<TokenReading> Read(JsonWebToken token)
    {
        if (token.IsEncrypted || token.TryGetHeaderValue<object>("crit", out _))
            return TokenReading.Refused("form");
        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal))
            return TokenReading.Refused("algorithm");
        if (token.Kid is not { Length: > 0 } id || await keys.Find(id) is not { } key)
            return TokenReading.Refused("key");

        var result = await _handler.ValidateTokenAsync(token, Rules(key));
        if (!result.IsValid)
            return TokenReading.Refused(NameOf(result.Exception));

        // The claim is all lower case on the wire; the documentation writes it otherwise.
        return (token.TryGetPayloadValue<string>("serviceurl", out var address) || token.TryGetPayloadValue("serviceUrl", out address)) && address is { Length: > 0 }
            ? new TokenReading(new ChannelTicket(address, key.Endorsements), null)
            : TokenReading.Refused("serviceurl");
    }

    private TokenValidationParameters Rules(SigningKey key) => new()
    {
        ValidIssuer = trust.Issuer,
        AudienceValidator = (audiences, _, _) => audiences.ToList() is [var audience] && trust.Audiences.Contains(audience, StringComparer.Ordinal),
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) =>
            until is { } end && clock.GetUtcNow() < Later(end, trust.Skew) && (from is not { } start || Later(start, -trust.Skew) <= clock.GetUtcNow()),
    };

    private static DateTimeOffset Later(DateTime time, TimeSpan by)
    {
        var utc = DateTime.SpecifyKind(time, DateTimeKind.Utc);
        return by > TimeSpan.Zero && utc > DateTime.MaxValue - by ? DateTimeOffset.MaxValue : by < TimeSpan.Zero && utc < DateTime.MinValue - by ? DateTimeOffset.MinValue : new DateTimeOffset(utc + by);
    }

    private static string NameOf(Exception? failure) => failure switch
    {
        SecurityTokenInvalidIssuerException => "issuer",
        SecurityTokenInvalidAudienceException => "audience",
        SecurityTokenInvalidLifetimeException or SecurityTokenNoExpirationException or SecurityTokenExpiredException or SecurityTokenNotYetValidException => "lifetime",
        _ => "signature",
    };
}
