using AttachmentCoachBot.Protocol.Connector;
using AttachmentCoachBot.Storage;

namespace AttachmentCoachBot.Channels;

/// <summary>The way out: the bot's own token, the connector, the outbox and who works on it.</summary>
internal static class ConnectorParts
{
    private const string Login = "login", Connector = "connector";

    /// <summary>Teams itself gives up after 15 seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static void Add(IServiceCollection services)
    {
        services.AddHttpClient(Connector, client => client.Timeout = Patience)
            .ConfigurePrimaryHttpMessageHandler(parts => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                ConnectCallback = (context, cancellation) => PublicAddresses.Connect(parts.GetRequiredService<BotSettings>().Hosts, context.DnsEndPoint, cancellation),
            })
            .RemoveAllLoggers();
        services.AddSingleton(parts =>
        {
            var settings = parts.GetRequiredService<BotSettings>();
            var http = parts.GetRequiredService<IHttpClientFactory>();
            var tokens = settings.AppId is null ? null : new AccessTokens(http.CreateClient(Login), Ask(settings), parts.GetRequiredService<TimeProvider>());
            return new ConnectorClient(http.CreateClient(Connector), tokens, settings.Hosts);
        });
        services.AddSingleton(parts => parts.GetRequiredService<CoachStore>().Outbox);
        services.AddSingleton<TypingSign>();
        services.AddSingleton<Courier>();
        services.AddSingleton<ChannelTurns>();
        services.AddHostedService<OutboxWorker>();
    }

    private static Func<HttpRequestMessage> Ask(BotSettings settings) => settings.AppType == "UserAssignedMSI"
        ? TokenRequests.WithManagedIdentity(settings.AppId!, settings.Scope, Environment.GetEnvironmentVariable("IDENTITY_ENDPOINT"), Environment.GetEnvironmentVariable("IDENTITY_HEADER"))
        : TokenRequests.WithSecret(settings.LoginAuthority, settings.Tenant, settings.AppId!, settings.Password!, settings.Scope);
}
