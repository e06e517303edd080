using AttachmentCoachBot.Dialogs.Style;

namespace AttachmentCoachBot.Commands;

/// <summary>The map as characters, for a terminal: worry about distance upwards, unease with closeness to the right, the band as a cross around each point.</summary>
internal static class StyleMapDrawing
{
    private const int Width = 51;
    private const int Height = 17;

    public static IReadOnlyList<string> Lines(StyleMap map)
    {
        var grid = Enumerable.Range(0, Height).Select(_ => Enumerable.Repeat(' ', Width).ToArray()).ToArray();
        for (var x = 0; x < Width; x++)
            grid[Row(map.AnxietyCut)][x] = '·';
        for (var y = 0; y < Height; y++)
            grid[y][Column(map.AvoidanceCut)] = '·';
        Write(grid[0], 1, map.Corners.TopLeft);
        Write(grid[0], Width - 1 - map.Corners.TopRight.Length, map.Corners.TopRight);
        Write(grid[^1], 1, map.Corners.BottomLeft);
        Write(grid[^1], Width - 1 - map.Corners.BottomRight.Length, map.Corners.BottomRight);
        foreach (var point in map.Points)
            DrawBand(grid, point);
        for (var at = 0; at < map.Points.Count; at++)
            grid[Row(map.Points[at].Anxiety)][Column(map.Points[at].Avoidance)] = Mark(at);

        return
        [
            "worry about distance",
            .. grid.Select((row, y) => $"{(y == 0 ? "100" : y == Height - 1 ? "0" : ""),3} │{new string(row)}│"),
            $"    └{new string('─', Width)}┘",
            $"     0{"unease with closeness",35}{"100",15}",
            .. map.Points.Select((point, at) => $"     {Mark(at)} {point.Label}: {point.Anxiety:0} ({point.AnxietyLow:0} to {point.AnxietyHigh:0}), {point.Avoidance:0} ({point.AvoidanceLow:0} to {point.AvoidanceHigh:0})"),
        ];
    }

    /// <summary>An earlier result has a lighter band.</summary>
    private static void DrawBand(char[][] grid, MapPoint point)
    {
        for (var x = Column(point.AvoidanceLow); x <= Column(point.AvoidanceHigh); x++)
            grid[Row(point.Anxiety)][x] = point.IsEarlier ? '╌' : '─';
        for (var y = Row(point.AnxietyHigh); y <= Row(point.AnxietyLow); y++)
            grid[y][Column(point.Avoidance)] = point.IsEarlier ? '╎' : '│';
    }

    private static char Mark(int at) => (char)('a' + at % 26);

    private static void Write(char[] row, int at, string text) => text.CopyTo(0, row, Math.Max(0, at), Math.Min(text.Length, row.Length - Math.Max(0, at)));

    private static int Column(double avoidance) => (int)Math.Round(Math.Clamp(avoidance, 0, 100) / 100 * (Width - 1));

    private static int Row(double anxiety) => Height - 1 - (int)Math.Round(Math.Clamp(anxiety, 0, 100) / 100 * (Height - 1));
}
