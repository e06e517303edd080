using ScottPlot;
using SkiaSharp;

namespace AttachmentCoachBot.Pictures;

/// <summary>
/// Colours and sizes of the pictures. They bring their own paper, so that they can be read on a dark page as well, and are drawn at twice the size they are shown at, for
/// sharp screens.
/// </summary>
internal static class PictureLook
{
    /// <summary>As shown, in pixels of a page.</summary>
    public const int Width = 320;

    public const int Density = 2;

    private const int LongestLabel = 22;

    public static readonly Color Paper = Color.FromHex("#f4efe8");
    public static readonly Color Shade = Color.FromHex("#e9e2d8");
    public static readonly Color Ink = Color.FromHex("#2c2933");
    public static readonly Color Soft = Color.FromHex("#5f596b");
    public static readonly Color Line = Color.FromHex("#c9bfb1");
    public static readonly Color Calm = Color.FromHex("#2f6159");
    public static readonly Color Warm = Color.FromHex("#9a4a22");

    /// <summary>An empty picture in these colours.</summary>
    public static Plot NewPlot()
    {
        PictureFont.Install();
        var plot = new Plot { ScaleFactor = Density };
        plot.FigureBackground.Color = Paper;
        plot.DataBackground.Color = Paper;
        plot.Axes.Color(Soft);
        plot.Grid.MajorLineColor = Shade;
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.TickLabelStyle.FontName = axis.Label.FontName = PictureFont.Name;
            axis.TickLabelStyle.FontSize = 11;
            axis.Label.FontSize = 12;
            axis.Label.Bold = false;
            axis.MinorTickStyle.Length = 0;
        }

        plot.Axes.Top.FrameLineStyle.IsVisible = plot.Axes.Right.FrameLineStyle.IsVisible = false;
        plot.Axes.Left.FrameLineStyle.Color = plot.Axes.Bottom.FrameLineStyle.Color = Line;
        return plot;
    }

    /// <summary>A name that fits beside a point or an axis.</summary>
    public static string Shorten(string words) => words.Length <= LongestLabel ? words : words[..(LongestLabel - 1)].TrimEnd() + "…";

    public static byte[] Png(Plot plot, int height)
    {
        using var picture = new SKBitmap(Width * Density, height * Density, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(picture);
        plot.Render(canvas, picture.Width, picture.Height);
        return PalettePng.Write(picture);
    }
}
