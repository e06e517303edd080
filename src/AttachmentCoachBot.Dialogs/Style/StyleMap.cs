using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>
/// The two-dimensional map as data, for whoever draws it: unease with closeness to the right, worry about distance upwards, each 0 to 100, with a cross at the cuts. It travels in a
/// <see cref="Picture"/> of kind <see cref="Kind"/>.
/// </summary>
/// <param name="AnxietyCut">Above it worry counts as high.</param>
/// <param name="AvoidanceCut">To the right of it unease with closeness counts as high.</param>
public sealed record StyleMap(double AnxietyCut, double AvoidanceCut, MapCorners Corners, IReadOnlyList<MapPoint> Points)
{
    public const string Kind = "style-map";

    public JsonObject ToJson() => JsonSerializer.SerializeToNode(this, StyleMapJson.Default.StyleMap)!.AsObject();

    /// <summary>The map in a picture's data.</summary>
    public static StyleMap Read(JsonObject data) => data.Deserialize(StyleMapJson.Default.StyleMap) ?? throw new ArgumentException("The data of this picture is not a map; make it with StyleMap.ToJson.", nameof(data));
}

/// <summary>The words for the four corners; top is much worry, right is much unease with closeness.</summary>
public sealed record MapCorners(string TopLeft, string TopRight, string BottomLeft, string BottomRight);

/// <summary>One result. The band around it holds the true value in eight of ten cases.</summary>
/// <param name="Label">“you and Sam”, or when it was.</param>
/// <param name="IsEarlier">An earlier result, to be drawn faded.</param>
public sealed record MapPoint(
    string Label, double Anxiety, double AnxietyLow, double AnxietyHigh, double Avoidance, double AvoidanceLow, double AvoidanceHigh, bool IsEarlier = false);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StyleMap))]
internal sealed partial class StyleMapJson : JsonSerializerContext;
