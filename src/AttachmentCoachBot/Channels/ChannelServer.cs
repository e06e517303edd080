using AttachmentCoachBot.Protocol.Authentication;

namespace AttachmentCoachBot.Channels;

/// <summary>The parts that the Bot Framework channels need, put together.</summary>
internal static partial class ChannelServer
{
    private const string Login = "login";

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(parts => BotSettings.From(parts.GetRequiredService<IConfiguration>(), parts.GetRequiredService<IHostEnvironment>().IsDevelopment()));
        services.AddSingleton<ChannelMetrics>();
        services.AddHttpClient(Login, client =>
            {
                client.Timeout = TimeSpan.FromSeconds(10);
                client.MaxResponseContentBufferSize = 1024 * 1024;
            })
            .ConfigurePrimaryHttpMessageHandler(NoRedirects)
            .RemoveAllLoggers();
        services.AddSingleton(parts =>
        {
            var log = parts.GetRequiredService<ILoggerFactory>().CreateLogger(ChannelMetrics.Name);
            return new SigningKeys(
                parts.GetRequiredService<IHttpClientFactory>().CreateClient(Login), parts.GetRequiredService<BotSettings>().OpenIdMetadata,
                parts.GetRequiredService<TimeProvider>(), failure => LogNoKeys(log, failure.GetType().Name));
        });
        services.AddSingleton(parts => new ChannelTokens(
            parts.GetRequiredService<BotSettings>().Trust, parts.GetRequiredService<SigningKeys>(), parts.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ChannelCaller>();
        ConnectorParts.Add(services);
    }

    /// <summary>Checks the settings, and reads the keys in the background, so that the first message need not wait for them.</summary>
    public static void Start(WebApplication app)
    {
        var settings = app.Services.GetRequiredService<BotSettings>();
        var keys = app.Services.GetRequiredService<SigningKeys>();
        if (settings.AppId is not null)
            app.Lifetime.ApplicationStarted.Register(() => _ = keys.Warm());
        else if (!settings.AllowUnauthenticated)
            LogClosed(app.Logger);
    }

    private static SocketsHttpHandler NoRedirects() => new() { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };

    [LoggerMessage(LogLevel.Warning, "The keys of the channel could not be read ({Kind}); the last good ones stay in use")]
    private static partial void LogNoKeys(ILogger log, string kind);

    [LoggerMessage(LogLevel.Information, "MicrosoftAppId is not set, so /api/messages is closed; docs/teams.md says how to open it")]
    private static partial void LogClosed(ILogger log);
}
