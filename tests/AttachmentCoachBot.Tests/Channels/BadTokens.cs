using System.Text.Json.Nodes;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>Authorization headers that must open nothing, by what is wrong with them.</summary>
internal static class BadTokens
{
    public static readonly IReadOnlyDictionary<string, Func<TestChannel, string[]>> All = new Dictionary<string, Func<TestChannel, string[]>>
    {
        ["no header"] = _ => [],
        ["empty header"] = _ => [""],
        ["scheme only"] = _ => ["Bearer"],
        ["scheme and a space"] = _ => ["Bearer "],
        ["other scheme"] = channel => [$"Basic {channel.GoodToken()}"],
        ["token without a scheme"] = channel => [channel.GoodToken()],
        ["header twice"] = channel => [$"Bearer {channel.GoodToken()}", $"Bearer {channel.GoodToken()}"],
        ["two tokens in one header"] = channel => [$"Bearer {channel.GoodToken()}, Bearer {channel.GoodToken()}"],
        ["garbage"] = _ => ["Bearer garbage"],
        ["three parts of garbage"] = _ => ["Bearer a.b.c"],
        ["only dots"] = _ => ["Bearer .."],
        ["letters outside base64"] = channel => [$"Bearer *{channel.GoodToken()}"],
        ["far too long"] = _ => [$"Bearer {new string('a', 20_000)}"],
        ["header is no JSON"] = channel => [$"Bearer {TokenMint.Encode("{")}.{channel.GoodToken().Split('.')[1]}.{channel.GoodToken().Split('.')[2]}"],
        ["claims are no JSON"] = channel => Bearer(channel.Mint.Sign(TokenMint.Header().ToJsonString(), "nothing", "k1")),
        ["claims are a list"] = channel => Bearer(channel.Mint.Sign(TokenMint.Header(), new JsonArray())),
        ["without its last part"] = channel => Bearer(string.Join('.', channel.GoodToken().Split('.')[..2])),
        ["with an empty signature"] = channel => Bearer(string.Join('.', channel.GoodToken().Split('.')[..2]) + "."),
        ["signature of another token"] = channel => Bearer($"{string.Join('.', channel.GoodToken().Split('.')[..2])}.{channel.Mint.Sign(TokenMint.Header(), new JsonObject()).Split('.')[2]}"),
        ["claims changed after signing"] = channel => Bearer($"{channel.GoodToken().Split('.')[0]}.{TokenMint.Encode(Claims(channel, claims => claims["x"] = 1).ToJsonString())}.{channel.GoodToken().Split('.')[2]}"),
        ["algorithm none"] = channel => Bearer(TokenMint.Unsigned(Claims(channel, _ => { }), "none")),
        ["algorithm None"] = channel => Bearer(TokenMint.Unsigned(Claims(channel, _ => { }), "None")),
        ["no algorithm"] = channel => Bearer(channel.Mint.Sign(Header(header => header.Remove("alg")), Claims(channel, _ => { }))),
        ["HS256 with the public key"] = channel => Bearer(channel.Mint.SignWithPublicKeyAsSecret(Claims(channel, _ => { }))),
        ["RS256 said, PS256 asked"] = channel => Bearer(channel.Mint.Sign(Header(header => header["alg"] = "PS256"), Claims(channel, _ => { }))),
        ["no key id"] = channel => Bearer(channel.Mint.Sign(Header(header => header.Remove("kid")), Claims(channel, _ => { }), with: "k1")),
        ["unknown key id"] = channel => Bearer(channel.Mint.Sign(Header(header => header["kid"] = "nobody"), Claims(channel, _ => { }), with: "k1")),
        ["key that is not published"] = channel => Bearer(channel.Mint.Sign(TokenMint.Header("secret"), Claims(channel, _ => { }))),
        ["signed by another key than it names"] = channel => Bearer(channel.Mint.Sign(TokenMint.Header(), Claims(channel, _ => { }), with: "secret")),
        ["key id is a number"] = channel => Bearer(channel.Mint.Sign(Header(header => header["kid"] = 1), Claims(channel, _ => { }), with: "k1")),
        ["critical header nobody knows"] = channel => Bearer(channel.Mint.Sign(Header(header => header["crit"] = new JsonArray("b64")), Claims(channel, _ => { }))),
        ["other issuer"] = channel => Bearer(Signed(channel, claims => claims["iss"] = "https://api.botframework.us")),
        ["no issuer"] = channel => Bearer(Signed(channel, claims => claims.Remove("iss"))),
        ["issuer with a slash more"] = channel => Bearer(Signed(channel, claims => claims["iss"] = TokenMint.Issuer + "/")),
        ["emulator issuer"] = channel => Bearer(Signed(channel, claims => claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),
        ["other audience"] = channel => Bearer(Signed(channel, claims => claims["aud"] = "99999999-2222-3333-4444-555555555555")),
        ["no audience"] = channel => Bearer(Signed(channel, claims => claims.Remove("aud"))),
        ["audience in capitals"] = channel => Bearer(Signed(channel, claims => claims["aud"] = "11111111-2222-3333-4444-555555555555A")),
        ["several audiences"] = channel => Bearer(Signed(channel, claims => claims["aud"] = new JsonArray("somebody", TokenMint.AppId))),
        ["expired"] = channel => Bearer(Signed(channel, claims => claims["exp"] = Seconds(TimeSpan.FromMinutes(-6)))),
        ["expired long ago"] = channel => Bearer(Signed(channel, claims => claims["exp"] = 1)),
        ["not yet valid"] = channel => Bearer(Signed(channel, claims => claims["nbf"] = Seconds(TimeSpan.FromMinutes(6)))),
        ["no expiry"] = channel => Bearer(Signed(channel, claims => claims.Remove("exp"))),
        ["expiry is a word"] = channel => Bearer(Signed(channel, claims => claims["exp"] = "never")),
        ["expiry below zero"] = channel => Bearer(Signed(channel, claims => claims["exp"] = -1)),
        ["no serviceurl"] = channel => Bearer(Signed(channel, claims => claims.Remove("serviceurl"))),
        ["empty serviceurl"] = channel => Bearer(Signed(channel, claims => claims["serviceurl"] = "")),
        ["serviceurl is a list"] = channel => Bearer(Signed(channel, claims => claims["serviceurl"] = new JsonArray(channel.ServiceUrl))),
        ["other serviceurl"] = channel => Bearer(Signed(channel, claims => claims["serviceurl"] = "https://smba.trafficmanager.net/emea/")),
        ["longer serviceurl"] = channel => Bearer(Signed(channel, claims => claims["serviceurl"] = channel.ServiceUrl + "x")),
        ["endorsed for another channel"] = channel => Bearer(channel.Mint.Good(channel.ServiceUrl, DateTimeOffset.UtcNow, "skype only")),
        ["key without endorsements"] = channel => Bearer(channel.Mint.Good(channel.ServiceUrl, DateTimeOffset.UtcNow, "not endorsed")),
    };

    /// <summary>The keys that the tokens above are signed with.</summary>
    public static void AddKeys(TokenMint mint)
    {
        mint.AddKey("secret", isPublished: false);
        mint.AddKey("skype only", true, "skype");
        mint.AddKey("not endorsed", true, null);
    }

    private static string[] Bearer(string token) => [$"Bearer {token}"];

    private static string Signed(TestChannel channel, Action<JsonObject> change) => channel.Mint.Sign(TokenMint.Header(), Claims(channel, change));

    private static JsonObject Claims(TestChannel channel, Action<JsonObject> change)
    {
        var claims = TokenMint.Claims(channel.ServiceUrl, DateTimeOffset.UtcNow);
        change(claims);
        return claims;
    }

    private static JsonObject Header(Action<JsonObject> change)
    {
        var header = TokenMint.Header();
        change(header);
        return header;
    }

    private static long Seconds(TimeSpan fromNow) => (DateTimeOffset.UtcNow + fromNow).ToUnixTimeSeconds();
}
