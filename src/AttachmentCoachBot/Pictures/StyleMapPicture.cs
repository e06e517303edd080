using AttachmentCoachBot.Dialogs.Style;
using ScottPlot;

namespace AttachmentCoachBot.Pictures;

/// <summary>The map of a pattern: worry about distance upwards, unease with closeness to the right, each result with its band, earlier ones faded.</summary>
internal static class StyleMapPicture
{
    public const int Height = 320;

    private const int CornerSize = 11, Margin = 2;

    /// <summary>The room for the axes, fixed, so that words can be measured against the map.</summary>
    private static readonly PixelPadding Edges = new(48, 12, 44, 12);

    public static byte[] Draw(StyleMap map)
    {
        var plot = PictureLook.NewPlot();
        plot.Axes.SetLimits(0, 100, 0, 100);
        plot.Layout.Fixed(Edges);
        plot.XLabel("Unease with closeness");
        plot.YLabel("Worry about distance");
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual([0, 50, 100], ["0", "50", "100"]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual([0, 50, 100], ["0", "50", "100"]);
        plot.HideGrid();
        Cross(plot, map);
        MapBox[] corners =
        [
            Corner(plot, map.Corners.TopLeft, Alignment.UpperLeft),
            Corner(plot, map.Corners.TopRight, Alignment.UpperRight),
            Corner(plot, map.Corners.BottomLeft, Alignment.LowerLeft),
            Corner(plot, map.Corners.BottomRight, Alignment.LowerRight),
        ];

        // Faded ones first, so that today's lies on top; the words of today's first, so that they have the best place.
        foreach (var point in map.Points.OrderByDescending(point => point.IsEarlier))
            Point(plot, point);
        var labels = new MapLabels(map.Points, corners);
        foreach (var point in map.Points.Reverse().OrderBy(point => point.IsEarlier))
            Label(plot, labels, point);
        return PictureLook.Png(plot, Height);
    }

    private static void Cross(Plot plot, StyleMap map)
    {
        foreach (var line in new[] { plot.Add.Line(map.AvoidanceCut, 0, map.AvoidanceCut, 100), plot.Add.Line(0, map.AnxietyCut, 100, map.AnxietyCut) })
        {
            line.LineColor = PictureLook.Line;
            line.LineWidth = 1;
        }
    }

    private static MapBox Corner(Plot plot, string words, Alignment alignment)
    {
        words = PictureLook.Shorten(words);
        var (width, height) = (Across(PictureFont.Measure(words, CornerSize)), Up(CornerSize));
        var isLeft = alignment is Alignment.UpperLeft or Alignment.LowerLeft;
        var isUpper = alignment is Alignment.UpperLeft or Alignment.UpperRight;
        var text = plot.Add.Text(words, isLeft ? Margin : 100 - Margin, isUpper ? 100 - Margin : Margin);
        text.LabelFontName = PictureFont.Name;
        text.LabelFontSize = CornerSize;
        text.LabelFontColor = PictureLook.Soft;
        text.LabelAlignment = alignment;
        return MapBox.Around(isLeft ? Margin + (width / 2) : 100 - Margin - (width / 2), isUpper ? 100 - Margin - (height / 2) : Margin + (height / 2), width, height);
    }

    private static void Point(Plot plot, MapPoint point)
    {
        var color = point.IsEarlier ? PictureLook.Soft : PictureLook.Calm;
        var band = plot.Add.Rectangle(point.AvoidanceLow, point.AvoidanceHigh, point.AnxietyLow, point.AnxietyHigh);
        band.FillColor = color.WithAlpha(point.IsEarlier ? .07 : .18);
        band.LineColor = color.WithAlpha(point.IsEarlier ? .35 : .9);
        band.LineWidth = 1;
        var marker = plot.Add.Marker(point.Avoidance, point.Anxiety, MarkerShape.FilledCircle, point.IsEarlier ? 7 : 11, color.WithAlpha(point.IsEarlier ? .55 : 1));
        marker.MarkerStyle.OutlineWidth = 0;
    }

    private static void Label(Plot plot, MapLabels labels, MapPoint point)
    {
        var (words, size) = (PictureLook.Shorten(point.Label), point.IsEarlier ? 10 : 13);
        if (labels.Place(point, Across(PictureFont.Measure(words, size)), Up(size)) is not { } place)
            return;
        var label = plot.Add.Text(words, place.CentreX, place.CentreY);
        label.LabelFontName = PictureFont.Name;
        label.LabelFontSize = size;
        label.LabelFontColor = point.IsEarlier ? PictureLook.Soft : PictureLook.Ink;
        label.LabelAlignment = Alignment.MiddleCenter;
    }

    /// <summary>Pixels as units of the map.</summary>
    private static double Across(double pixels) => pixels / (PictureLook.Width - Edges.Left - Edges.Right) * 100;

    /// <summary>A line of this size in units of the map.</summary>
    private static double Up(double size) => size * 1.25 / (Height - Edges.Top - Edges.Bottom) * 100;
}
