using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AttachmentCoachBot.Protocol.DirectLine;

/// <summary>
/// Writes and reads the tokens: JWTs, because directlinejs looks for the claim “user” in them. The audience says what one is for, so a ticket for a stream is no token.
/// </summary>
public sealed class TokenSigner
{
    private const string User = "user", Conversation = "conv", Origin = "origin";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private readonly SigningCredentials _credentials;
    private readonly string _audience;

    /// <param name="key">At least 32 bytes.</param>
    /// <param name="audience">What these tokens are for.</param>
    public TokenSigner(byte[] key, string audience)
    {
        _credentials = new SigningCredentials(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256);
        _audience = audience;
    }

    /// <param name="id">Different for every token.</param>
    public string Write(TokenGrant grant, string id)
    {
        var claims = new List<Claim> { new(Conversation, grant.Conversation), new(JwtRegisteredClaimNames.Jti, id) };
        if (grant.User is { } user)
            claims.Add(new Claim(User, user));
        claims.AddRange(grant.Origins.Select(origin => new Claim(Origin, origin)));
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Audience = _audience,
            Subject = new ClaimsIdentity(claims),
            Expires = grant.Expires.UtcDateTime,
            SigningCredentials = _credentials,
        });
    }

    public async Task<TokenReading> Read(string token, DateTimeOffset now)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = _credentials.Key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidAudience = _audience,
            ValidateIssuer = false,
            ValidateLifetime = false,
        });
        if (!result.IsValid || result.SecurityToken is not JsonWebToken read || !read.TryGetPayloadValue<string>(Conversation, out var conversation))
            return TokenReading.Invalid;
        var expires = new DateTimeOffset(read.ValidTo, TimeSpan.Zero);
        return expires <= now
            ? TokenReading.Expired
            : new TokenReading(
                new TokenGrant
                {
                    Conversation = conversation,
                    User = read.TryGetPayloadValue<string>(User, out var user) ? user : null,
                    Origins = [.. read.Claims.Where(claim => claim.Type == Origin).Select(claim => claim.Value)],
                    Expires = expires,
                },
                false);
    }
}
