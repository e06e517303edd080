using Microsoft.Playwright;

namespace AttachmentCoachBot.Tests.Web;

/// <summary>A person at the page: says things, presses buttons, reads what the coach says. Everything that leaves the origin or breaks the page is noted.</summary>
internal sealed class ChatPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private ChatPage(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page, Address) = (context, page, address);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" or "ws" or "wss" } url && url.Authority != address.Authority)
                Foreign.Add(request.Url);
        };
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                (message.Type == "error" ? Errors : Warnings).Add(message.Text);
        };
        page.Dialog += (_, dialog) =>
        {
            Errors.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public Uri Address { get; }

    /// <summary>Requests to anywhere but the coach's own origin.</summary>
    public List<string> Foreign { get; } = [];

    public List<string> Errors { get; } = [];

    public List<string> Warnings { get; } = [];

    public static async Task<ChatPage> Open(IBrowser browser, Uri address, ColorScheme scheme = ColorScheme.Light, int width = 1280, int height = 800, string path = "/")
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new ViewportSize { Width = width, Height = height }, Locale = "en-GB", TimezoneId = "Europe/Berlin",
        });
        context.SetDefaultTimeout(Chromium.Patience);
        var page = new ChatPage(context, await context.NewPageAsync(), address);
        await page.Page.GotoAsync(new Uri(address, path).ToString());
        return page;
    }

    /// <summary>Until the page has its connection. Nobody has to wait for it; a test that counts what happens afterwards does.</summary>
    public Task Connects() => Assertions.Expect(Page.Locator("html[data-connected]")).ToHaveCountAsync(1);

    public ILocator SendBox => Page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Message to the coach" });

    /// <summary>Waits until the coach has said this.</summary>
    public Task Hears(string words) => Assertions.Expect(Said(words).First).ToBeVisibleAsync();

    public ILocator Said(string words) => Page.Locator("[role=feed] article").GetByText(words);

    /// <summary>Writes and sends once the coach has said its first words, and sees the words go. Writing earlier than that is tried in <see cref="ConnectionTests"/>.</summary>
    public async Task Says(string words)
    {
        await Assertions.Expect(Page.Locator("[role=feed] article").First).ToBeVisibleAsync();
        await SendBox.FillAsync(words);
        await SendBox.PressAsync("Enter");
        await Assertions.Expect(SendBox).ToHaveValueAsync("");
    }

    public ILocator Button(string label) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = label, Exact = true });

    public async Task Presses(string label) => await Button(label).Last.ClickAsync();

    public ILocator ButtonThatBegins(string label) =>
        Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new System.Text.RegularExpressions.Regex($"^{label}") });

    public Task PressesWhatBegins(string label) => ButtonThatBegins(label).Last.ClickAsync();

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
