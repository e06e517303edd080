using System.Text.Json;
using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Dialogs;

/// <summary>The state as JSON, by source generation.</summary>
public static class StateJson
{
    public const int CurrentSchema = 1;

    public static byte[] Write(PersonState state) => JsonSerializer.SerializeToUtf8Bytes(state, StateJsonContext.Default.PersonState);

    /// <summary>Reads a state. A newer one, from a server that was since rolled back, is read as far as it is known.</summary>
    public static PersonState Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, StateJsonContext.Default.PersonState) ?? PersonState.New;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    AllowOutOfOrderMetadataProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PersonState))]
internal sealed partial class StateJsonContext : JsonSerializerContext;
