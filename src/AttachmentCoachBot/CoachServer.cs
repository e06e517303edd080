using AttachmentCoachBot.DirectLine;
using AttachmentCoachBot.Channels;
using AttachmentCoachBot.Endpoints;
using AttachmentCoachBot.Linking;
using AttachmentCoachBot.Logging;
using AttachmentCoachBot.Web;
using AttachmentCoachBot.Privacy;
using AttachmentCoachBot.Storage;
using Serilog.Core;

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

    /// <param name="clock">Null for the machine's.</param>
    /// <param name="sinks">More places to log to.</param>
    public static WebApplication Build(string[] args, TimeProvider? clock = null, IEnumerable<ILogEventSink>? sinks = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = HomeFolder.Current });
        RequestLog.Use(builder, sinks ?? []);
        builder.Services.AddSingleton(clock ?? TimeProvider.System);

        // Settings are read when the application is built, so a test can still change them.
        builder.Services.AddSingleton(services => Settings.From(
            services.GetRequiredService<IConfiguration>(), HomeFolder.Current, services.GetRequiredService<IHostEnvironment>().IsProduction()));
        builder.Services.AddSingleton(services => LoadedContent.ReadForTalking(services.GetRequiredService<Settings>().ContentPath));
        builder.Services.AddSingleton(services => OpenStore.Open(services.GetRequiredService<Settings>(), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(services => services.GetRequiredService<OpenStore>().Store);
        builder.Services.AddSingleton(services => services.GetRequiredService<OpenStore>().Keys);
        builder.Services.AddSingleton<ExportTickets>();
        builder.Services.AddSingleton(parts => new LinkDesk(parts.GetRequiredService<CoachStore>().Links));
        builder.Services.AddSingleton<CoachBot>();
        DirectLineServer.Add(builder.Services);
        ChannelServer.Add(builder.Services);
        builder.Services.AddSingleton<PersonCookie>();
        builder.Services.AddSingleton<SessionLimits>();
        builder.Services.AddHostedService<RetentionJob>();

        var app = builder.Build();
        app.Services.GetRequiredService<CoachBot>();
        ChannelServer.Start(app);
        RequestLog.Use(app);
        DirectLineServer.Use(app);
        Answers.Use(app);
        MessagesEndpoint.Map(app);
        DirectLineEndpoints.Map(app);
        HealthEndpoints.Map(app);
        ExportEndpoint.Map(app);
        PageEndpoints.Map(app);
        ChatEndpoints.Map(app);
        return app;
    }
}
