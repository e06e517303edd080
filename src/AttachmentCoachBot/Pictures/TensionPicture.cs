using System.Globalization;
using System.Text.Json.Nodes;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace AttachmentCoachBot.Pictures;

/// <summary>The partner's tension over a rehearsal, 0 to 10: how it began, and after each thing that was said.</summary>
internal static class TensionPicture
{
    public const string Kind = "tension";
    public const int Height = 220;

    private const int MostTicks = 8;

    /// <param name="data">“values”, whole numbers from 0 to 10, the first before anything was said; “partner”, whose tension it is.</param>
    public static byte[] Draw(JsonObject data)
    {
        var values = (data["values"] as JsonArray ?? []).Select(value => value!.GetValue<int>()).ToList();
        var plot = PictureLook.NewPlot();
        plot.Axes.SetLimits(-0.3, Math.Max(1, values.Count - 1) + 0.3, -0.4, 10.4);
        plot.YLabel("Tension");
        plot.XLabel($"What you said to {PictureLook.Shorten(data["partner"]?.ToString() ?? "them")}");
        plot.Axes.Left.TickGenerator = new NumericManual([0, 5, 10], ["calm", "5", "high"]);
        var step = Math.Max(1, (int)Math.Ceiling(values.Count / (double)MostTicks));
        var ticks = Enumerable.Range(0, values.Count).Where(at => at % step == 0).ToList();
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. ticks.Select(at => (double)at)], [.. ticks.Select(at => at == 0 ? "start" : at.ToString(CultureInfo.InvariantCulture))]);

        var line = plot.Add.Scatter(Enumerable.Range(0, values.Count).Select(at => (double)at).ToArray(), values.Select(value => (double)value).ToArray());
        line.LineColor = PictureLook.Warm;
        line.LineWidth = 2.5f;
        line.MarkerStyle = new MarkerStyle(MarkerShape.FilledCircle, 8, PictureLook.Warm);
        line.FillY = true;
        line.FillYColor = PictureLook.Warm.WithAlpha(.12);
        return PictureLook.Png(plot, Height);
    }
}
