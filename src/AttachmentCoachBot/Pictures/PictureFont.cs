using ScottPlot;
using SkiaSharp;

namespace AttachmentCoachBot.Pictures;

/// <summary>The one font of the pictures, which travels inside the program: a server need not have any.</summary>
internal sealed class PictureFont : IFontResolver
{
    public const string Name = "Coach";

    private static readonly Lazy<SKTypeface> Typeface = new(() =>
        SKTypeface.FromStream(typeof(PictureFont).Assembly.GetManifestResourceStream("AttachmentCoachBot.Web.nunito-600.ttf")!));

    private PictureFont() { }

    /// <summary>Makes it known to the drawing library.</summary>
    public static void Install()
    {
        lock (Typeface)
            if (!Fonts.FontResolvers.OfType<PictureFont>().Any())
            {
                Fonts.FontResolvers.Insert(0, new PictureFont());
                Fonts.Default = Fonts.Sans = Name;
            }
    }

    /// <summary>How wide these words are.</summary>
    public static float Measure(string words, float size)
    {
        using var font = new SKFont(Typeface.Value, size);
        return font.MeasureText(words);
    }

    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) => fontName == Name ? Typeface.Value : null;

    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => fontName == Name ? Typeface.Value : null;
}
