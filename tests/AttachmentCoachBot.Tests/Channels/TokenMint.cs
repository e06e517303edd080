using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>Makes tokens as a channel would, and as nobody should. Header and claims are JSON, so that anything can be put in.</summary>
internal sealed class TokenMint : IDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Issuer = "https://api.botframework.com";

    private readonly Dictionary<string, RSA> _keys = [];

    public TokenMint() => AddKey("k1");

    /// <summary>Ids of the keys that are published, with what they are endorsed for; null for a key without the entry.</summary>
    public Dictionary<string, string[]?> Published { get; } = [];

    public void AddKey(string id, bool isPublished = true, params string[]? endorsements)
    {
        _keys[id] = RSA.Create(2048);
        if (isPublished)
            Published[id] = endorsements is { Length: 0 } ? ["msteams", "test"] : endorsements;
    }

    public void Rotate(string from, string to)
    {
        Published.Remove(from);
        AddKey(to);
    }

    public JsonObject KeySet() => new()
    {
        ["keys"] = new JsonArray([.. Published.Select(entry =>
        {
            var key = _keys[entry.Key].ExportParameters(includePrivateParameters: false);
            var json = new JsonObject
            {
                ["kty"] = "RSA", ["use"] = "sig", ["kid"] = entry.Key, ["x5t"] = entry.Key,
                ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent),
            };
            if (entry.Value is { } endorsements)
                json["endorsements"] = new JsonArray([.. endorsements.Select(word => (JsonNode)word)]);
            return json;
        })]),
    };

    public static JsonObject Header(string kid = "k1") => new() { ["alg"] = "RS256", ["kid"] = kid, ["x5t"] = kid, ["typ"] = "JWT" };

    public static JsonObject Claims(string serviceUrl, DateTimeOffset now) => new()
    {
        ["serviceurl"] = serviceUrl, ["nbf"] = now.ToUnixTimeSeconds(), ["exp"] = now.AddHours(1).ToUnixTimeSeconds(), ["iss"] = Issuer, ["aud"] = AppId,
    };

    public string Good(string serviceUrl, DateTimeOffset now, string kid = "k1") => Sign(Header(kid), Claims(serviceUrl, now));

    /// <param name="with">Id of the key that signs, when it is another than the header says.</param>
    public string Sign(JsonObject header, JsonNode claims, string? with = null) => Sign(header.ToJsonString(), claims.ToJsonString(), with ?? header["kid"]!.GetValue<string>());

    public string Sign(string header, string claims, string with)
    {
        var content = $"{Encode(header)}.{Encode(claims)}";
        return $"{content}.{Base64UrlEncoder.Encode(_keys[with].SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>Signed with the public key as if it were a secret: the classic confusion.</summary>
    public string SignWithPublicKeyAsSecret(JsonObject claims)
    {
        var content = $"{Encode("""{"alg":"HS256","kid":"k1","typ":"JWT"}""")}.{Encode(claims.ToJsonString())}";
        return $"{content}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(_keys["k1"].ExportSubjectPublicKeyInfo(), Encoding.ASCII.GetBytes(content)))}";
    }

    public static string Unsigned(JsonObject claims, string algorithm) =>
        string.Create(CultureInfo.InvariantCulture, $"{Encode(new JsonObject { ["alg"] = algorithm, ["kid"] = "k1" }.ToJsonString())}.{Encode(claims.ToJsonString())}.");

    public static string Encode(string json) => Base64UrlEncoder.Encode(json);

    public void Dispose()
    {
        foreach (var key in _keys.Values)
            key.Dispose();
    }
}
