using AttachmentCoachBot.Dialogs.Style;
using ScottPlot;

namespace AttachmentCoachBot.Pictures;

/// <summary>The map of a pattern: worry about distance upwards, unease with closeness to the right, each result with its band, earlier ones faded.</summary>
internal static class StyleMapPicture
{
    public const int Height = 320;

    public static byte[] Draw(StyleMap map)
    {
        var plot = PictureLook.NewPlot();
        plot.Axes.SetLimits(0, 100, 0, 100);
        plot.XLabel("Unease with closeness");
        plot.YLabel("Worry about distance");
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual([0, 50, 100], ["0", "50", "100"]);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual([0, 50, 100], ["0", "50", "100"]);
        plot.HideGrid();
        Cross(plot, map);
        Corner(plot, map.Corners.TopLeft, 2, 98, Alignment.UpperLeft);
        Corner(plot, map.Corners.TopRight, 98, 98, Alignment.UpperRight);
        Corner(plot, map.Corners.BottomLeft, 2, 2, Alignment.LowerLeft);
        Corner(plot, map.Corners.BottomRight, 98, 2, Alignment.LowerRight);

        // Faded ones first, so that today's lies on top.
        foreach (var point in map.Points.OrderByDescending(point => point.IsEarlier))
            Point(plot, point);
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

    private static void Corner(Plot plot, string words, double x, double y, Alignment alignment)
    {
        var text = plot.Add.Text(PictureLook.Shorten(words), x, y);
        text.LabelFontName = PictureFont.Name;
        text.LabelFontSize = 11;
        text.LabelFontColor = PictureLook.Soft;
        text.LabelAlignment = alignment;
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

        // On the side of the point where there is room.
        var isRight = point.Avoidance > 60;
        var label = plot.Add.Text(PictureLook.Shorten(point.Label), point.Avoidance, point.Anxiety);
        label.LabelFontName = PictureFont.Name;
        label.LabelFontSize = point.IsEarlier ? 10 : 13;
        label.LabelFontColor = point.IsEarlier ? PictureLook.Soft : PictureLook.Ink;
        label.LabelAlignment = isRight ? Alignment.LowerRight : Alignment.LowerLeft;
        label.LabelOffsetX = isRight ? -6 : 6;
        label.LabelOffsetY = -2;
    }
}
