namespace AttachmentCoachBot;

/// <summary>The web server: built from settings and content, which are checked before the first request.</summary>
internal static class CoachServer
{
    public static async Task<int> Run(string[] args)
    {
        await using var app = Build(args);
        await app.RunAsync();
        return Commands.CommandLine.Done;
    }

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = HomeFolder.Current });
        var settings = Settings.From(builder.Configuration, HomeFolder.Current);
        builder.Services.AddSingleton(LoadedContent.ReadWithoutErrors(settings.ContentPath).Coach);
        var app = builder.Build();
        app.MapGet("/health/live", () => "alive");
        return app;
    }
}
