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

    private static Picture Example(string kind) => new(kind, kind == StyleMap.Kind ? Map() : Tension(), "");

    private static JsonObject Map() => new StyleMap(
        50, 50, new MapCorners("reaching", "push and pull", "at ease", "protecting"),
        [new MapPoint("3 weeks ago", 70, 55, 85, 30, 15, 45, true), new MapPoint("today", 48, 33, 63, 72, 57, 87)]).ToJson();

    private static JsonObject Tension() => new() { ["partner"] = "Sam", ["values"] = new JsonArray(5, 7, 8, 6, 4, 3), ["lines"] = new JsonArray("a", "b", "c", "d", "e") };
}
