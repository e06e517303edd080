namespace AttachmentCoachBot.DirectLine;

/// <summary>What Direct Line adds to the server; its settings are checked before the first request.</summary>
internal static class DirectLineServer
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(provider => DirectLineSettings.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<StreamBells>();
        services.AddSingleton<MessageLimits>();
        services.AddSingleton<Conversations>();
    }

    /// <summary>Before what explains errors, so that a browser may read them.</summary>
    public static void Use(WebApplication app)
    {
        app.Services.GetRequiredService<DirectLineTokens>();
        CrossOrigin.Use(app);
        app.UseWebSockets();
    }
}
