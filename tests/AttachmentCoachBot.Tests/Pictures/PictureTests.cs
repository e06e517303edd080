using System.Buffers.Binary;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Dialogs.Style;
using AttachmentCoachBot.Pictures;

namespace AttachmentCoachBot.Tests.Pictures;

public sealed class PictureTests
{
    /// <summary>So that a message with one still fits into Teams.</summary>
    private const int Largest = 20_000;

    public static TheoryData<string> Kinds { get; } = [StyleMap.Kind, TensionPicture.Kind];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_is_small_sharp_and_always_the_same(string kind)
    {
        var drawn = DrawnPicture.Of(Example(kind))!;

        Assert.True(drawn.Png.Length < Largest, $"{drawn.Png.Length} bytes");
        Assert.Equal(2 * drawn.Width, BinaryPrimitives.ReadInt32BigEndian(drawn.Png.AsSpan(16)));
        Assert.Equal(2 * drawn.Height, BinaryPrimitives.ReadInt32BigEndian(drawn.Png.AsSpan(20)));
        Assert.Equal(drawn.Png, DrawnPicture.Of(Example(kind))!.Png);
        if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, $"{kind}.png"), drawn.Png);
    }

    [Fact]
    public void A_kind_that_nobody_draws_is_left_to_its_words() => Assert.Null(DrawnPicture.Of(new Picture("unheard-of", [], "")));

    public static TheoryData<double, double> Somewhere { get; } = new() { { 50, 50 }, { 8, 8 }, { 92, 92 }, { 8, 92 }, { 92, 8 }, { 100, 0 }, { 0, 100 }, { 72, 48 } };

    [Theory]
    [MemberData(nameof(Somewhere))]
    public void The_words_at_a_point_cross_no_edge_of_a_band_and_no_other_words(double anxiety, double avoidance)
    {
        var today = Point("today", anxiety, avoidance);
        MapPoint[] points = [Point("3 weeks ago", 70, 30) with { IsEarlier = true }, today];
        var corners = new[] { new MapBox(2, 92, 25, 98), new MapBox(60, 92, 98, 98), new MapBox(2, 2, 20, 8), new MapBox(70, 2, 98, 8) };
        var labels = new MapLabels(points, corners);

        var placed = new[] { labels.Place(today, 14, 6), labels.Place(points[0], 25, 5) }.OfType<MapBox>().ToList();

        Assert.NotEmpty(placed);
        foreach (var label in placed)
        {
            Assert.All(points.Select(MapBox.BandOf), band => Assert.True(!label.Overlaps(band) || band.Holds(label), $"{label} on the edge of {band}"));
            Assert.All(corners.Concat(placed.Where(other => other != label)), other => Assert.False(label.Overlaps(other)));
            Assert.True(new MapBox(0, 0, 100, 100).Holds(label));
        }
    }

    private static MapPoint Point(string label, double anxiety, double avoidance) =>
        new(label, anxiety, Math.Max(0, anxiety - 15), Math.Min(100, anxiety + 15), avoidance, Math.Max(0, avoidance - 15), Math.Min(100, avoidance + 15));

    private static Picture Example(string kind) => new(kind, kind == StyleMap.Kind ? Map() : Tension(), "");

    private static JsonObject Map() => new StyleMap(
        50, 50, new MapCorners("reaching", "push and pull", "at ease", "protecting"),
        [new MapPoint("3 weeks ago", 70, 55, 85, 30, 15, 45, true), new MapPoint("today", 48, 33, 63, 72, 57, 87)]).ToJson();

    private static JsonObject Tension() => new() { ["partner"] = "Sam", ["values"] = new JsonArray(5, 7, 8, 6, 4, 3), ["lines"] = new JsonArray("a", "b", "c", "d", "e") };
}
