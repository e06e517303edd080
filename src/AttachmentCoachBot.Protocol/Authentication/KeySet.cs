using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace AttachmentCoachBot.Protocol.Authentication;

/// <summary>Reads the documents that keys are published in.</summary>
internal static class KeySet
{
    /// <summary>Where the keys are. They may not lie in a less protected place than the document that names them.</summary>
    public static Uri AddressIn(JsonElement metadata, Uri metadataAddress) =>
        metadata.ValueKind == JsonValueKind.Object && metadata.TryGetProperty("jwks_uri", out var address) && address.ValueKind == JsonValueKind.String
        && Uri.TryCreate(address.GetString(), UriKind.Absolute, out var uri) && (IsEncrypted(uri) || (uri.IsLoopback && metadataAddress.IsLoopback))
            ? uri
            : throw new JsonException("The metadata names no address for keys that can be trusted.");

    /// <summary>RSA keys by their id; a key without an id, or for another use, is passed over.</summary>
    public static Dictionary<string, SigningKey> Read(JsonElement document)
    {
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        if (document.ValueKind == JsonValueKind.Object && document.TryGetProperty("keys", out var list) && list.ValueKind == JsonValueKind.Array)
            foreach (var entry in list.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object))
            {
                var key = new JsonWebKey(entry.GetRawText());
                if (key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.Kid is { Length: > 0 } && key.Use is null or "" or JsonWebKeyUseNames.Sig)
                    keys[key.Kid] = new SigningKey(key, Endorsements(entry));
            }

        return keys.Count > 0 ? keys : throw new JsonException("There is no usable key among the published ones.");
    }

    public static bool IsEncrypted(Uri address) => address.Scheme == Uri.UriSchemeHttps;

    private static IReadOnlyList<string> Endorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()!)]
            : [];
}
