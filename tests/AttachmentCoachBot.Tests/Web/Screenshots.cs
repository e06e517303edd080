using Microsoft.Playwright;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>Takes the pictures under docs/screenshots when SCREENSHOTS names the folder; otherwise there is nothing to see here.</summary>
[Collection(InChromium.Name)]
public sealed class Screenshots(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280, 800)]
    [InlineData(ColorScheme.Dark, 1280, 800)]
    [InlineData(ColorScheme.Light, 360, 740)]
    [InlineData(ColorScheme.Dark, 360, 740)]
    public async Task Of_each_state_of_the_page(ColorScheme scheme, int width, int height)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is not { Length: > 0 } folder)
            return;
        await using var server = await RunningServer.Start();
        await using var chat = await ChatPage.Open(chromium.Browser, server.Address, scheme, width, height);
        var size = width > 500 ? "desktop" : "phone";
        Task Shot(string name) => chat.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{size}-{scheme.ToString().ToLowerInvariant()}.png") });

        await chat.SendBox.WaitForAsync();
        await chat.Hears("Attachment Coach");
        await chat.Page.WaitForTimeoutAsync(1500);
        await Shot("first-visit");
        File.WriteAllText(Path.Combine(folder, "errors.txt"), string.Join("\n", chat.Errors.Concat(chat.Foreign)));
        File.WriteAllText(Path.Combine(folder, "dom.html"), await chat.Page.ContentAsync());
        await chat.Says("breathing");
        await chat.Page.WaitForTimeoutAsync(1500);
        await Shot("exercise");
    }
}
