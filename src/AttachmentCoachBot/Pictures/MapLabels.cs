using AttachmentCoachBot.Dialogs.Style;

namespace AttachmentCoachBot.Pictures;

/// <summary>A rectangle on the map, in its units, which go up and to the right.</summary>
internal readonly record struct MapBox(double Left, double Bottom, double Right, double Top)
{
    public double CentreX => (Left + Right) / 2;

    public double CentreY => (Bottom + Top) / 2;

    public static MapBox Around(double x, double y, double width, double height) => new(x - (width / 2), y - (height / 2), x + (width / 2), y + (height / 2));

    public static MapBox BandOf(MapPoint point) => new(point.AvoidanceLow, point.AnxietyLow, point.AvoidanceHigh, point.AnxietyHigh);

    public bool Overlaps(MapBox other) => Left < other.Right && other.Left < Right && Bottom < other.Top && other.Bottom < Top;

    public bool Holds(MapBox other) => Left <= other.Left && Bottom <= other.Bottom && Right >= other.Right && Top >= other.Top;
}

/// <summary>Finds a place for the words of each point where they cross no band's edge, no other words, and no other point.</summary>
internal sealed class MapLabels(IReadOnlyList<MapPoint> points, IEnumerable<MapBox> taken)
{
    private const double Gap = 1.5;

    /// <summary>How much of the map the dot in the middle of a band takes.</summary>
    private const double Dot = 5;

    private static readonly MapBox Map = new(1, 1, 99, 99);

    private readonly List<MapBox> _taken = [.. taken, .. points.Select(point => MapBox.Around(point.Avoidance, point.Anxiety, Dot, Dot))];

    /// <summary>Null where an earlier result has no room: its faded dot says enough, and the words beside the picture say the rest.</summary>
    public MapBox? Place(MapPoint point, double width, double height)
    {
        var places = Around(point, width, height).ToList();
        var best = places.MinBy(Crossings);
        if (point.IsEarlier && Crossings(best) > 0)
            return null;
        _taken.Add(best);
        return best;
    }

    private int Crossings(MapBox label) =>
        _taken.Count(label.Overlaps) + points.Select(MapBox.BandOf).Count(band => label.Overlaps(band) && !band.Holds(label));

    /// <summary>Above its band, below, to the right and left of it, and inside above and below the dot.</summary>
    private static IEnumerable<MapBox> Around(MapPoint point, double width, double height)
    {
        var band = MapBox.BandOf(point);
        var (beside, above) = ((width / 2) + Gap, (height / 2) + Gap);
        yield return Inside(point.Avoidance, band.Top + above, width, height);
        yield return Inside(point.Avoidance, band.Bottom - above, width, height);
        yield return Inside(band.Right + beside, point.Anxiety, width, height);
        yield return Inside(band.Left - beside, point.Anxiety, width, height);
        yield return Inside(point.Avoidance, point.Anxiety + (Dot / 2) + above, width, height);
        yield return Inside(point.Avoidance, point.Anxiety - (Dot / 2) - above, width, height);
    }

    private static MapBox Inside(double x, double y, double width, double height) => MapBox.Around(
        Math.Clamp(x, Map.Left + (width / 2), Map.Right - (width / 2)), Math.Clamp(y, Map.Bottom + (height / 2), Map.Top - (height / 2)), width, height);
}
