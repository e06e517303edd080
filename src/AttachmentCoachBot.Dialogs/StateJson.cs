using System.Text.Json;
using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Dialogs;

/// <summary>The state as JSON, by source generation; reads every schema that was ever written.</summary>
public static class StateJson
{
    public const int CurrentSchema = 1;

    public static byte[] Write(PersonState state) => JsonSerializer.SerializeToUtf8Bytes(state, StateJsonContext.Default.PersonState);

    public static PersonState Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, StateJsonContext.Default.PersonState) ?? PersonState.New;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PersonState))]
internal sealed partial class StateJsonContext : JsonSerializerContext;
