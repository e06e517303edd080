using AttachmentCoachBot.Pictures;
using Microsoft.Playwright;
using SkiaSharp;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>Pictures of the page for docs/screenshots, taken when SCREENSHOTS names a folder.</summary>
internal static class Photo
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    public static bool IsWanted => Folder is not null;

    /// <summary>Until nothing has scrolled for half a second, letters are there, and it is known which colours are wished for.</summary>
    private const string Settled = """
        async () => {
          await document.fonts.ready;
          for (let calm = 0, before = ''; calm < 30; await new Promise(requestAnimationFrame)) {
            const now = [...document.querySelectorAll('*')].filter(one => one.scrollTop > 0).map(one => one.scrollTop).join();
            calm = now === before ? calm + 1 : 0;
            before = now;
          }
          return matchMedia('(prefers-color-scheme: dark)').matches;
        }
        """;

    /// <summary>Named after what is seen, the width and the colours, as in “menu-phone-dark.png”.</summary>
    public static async Task Photograph(this IPage page, string name)
    {
        if (Folder is null)
            return;
        await page.Mouse.MoveAsync(0, 0);
        var isDark = await page.EvaluateAsync<bool>(Settled);
        using var seen = SKBitmap.Decode(await page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide }));
        var file = $"{name}-{(page.ViewportSize!.Width < 500 ? "phone" : "desktop")}-{(isDark ? "dark" : "light")}.png";
        await File.WriteAllBytesAsync(Path.Combine(Folder, file), PalettePng.Write(seen));
    }
}
