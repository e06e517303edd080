using System.Net;
using AttachmentCoachBot.Protocol.Authentication;

namespace AttachmentCoachBot.Channels;

/// <summary>The bot's registration and the cloud it lives in, under the names that people know from the Bot Framework.</summary>
internal sealed record BotSettings
{
    private const string PublicLogin = "https://login.microsoftonline.com";

    /// <summary>“SingleTenant”, “UserAssignedMSI” or, for bots made before August 2025, “MultiTenant”.</summary>
    public required string AppType { get; init; }

    /// <summary>Null when no channel is set up.</summary>
    public string? AppId { get; init; }

    public string? Password { get; init; }

    /// <summary>The tenant to ask for tokens; empty with a managed identity.</summary>
    public required string Tenant { get; init; }

    public required Uri OpenIdMetadata { get; init; }
    public required Uri LoginAuthority { get; init; }
    public required string Scope { get; init; }
    public required ChannelTrust Trust { get; init; }
    public required ServiceHosts Hosts { get; init; }

    /// <summary>Lets whoever sits at this machine post without a token.</summary>
    public bool AllowUnauthenticated { get; init; }

    public static BotSettings From(IConfiguration configuration, bool isDevelopment)
    {
        var appId = Text(configuration, "MicrosoftAppId");
        var type = Text(configuration, "MicrosoftAppType") ?? "SingleTenant";
        var tenant = Text(configuration, "MicrosoftAppTenantId");
        var password = Text(configuration, "MicrosoftAppPassword");
        if (type is not ("SingleTenant" or "MultiTenant" or "UserAssignedMSI"))
            throw new ProblemException($"MicrosoftAppType is “{type}”; write SingleTenant, UserAssignedMSI or MultiTenant.");
        if (appId is not null && type == "SingleTenant" && tenant is null)
            throw new ProblemException("MicrosoftAppTenantId is missing; a SingleTenant bot needs the id of its tenant.");
        if (appId is not null && type != "UserAssignedMSI" && password is null)
            throw new ProblemException("MicrosoftAppPassword is missing; write the client secret of the app, or use MicrosoftAppType UserAssignedMSI.");

        var allows = configuration["BotFramework:AllowUnauthenticated"];
        var isOpen = allows is null ? isDevelopment && appId is null : bool.TryParse(allows, out var value)
            ? value
            : throw new ProblemException($"BotFramework:AllowUnauthenticated is “{allows}”; write true or false.");
        if (isOpen && !isDevelopment)
            throw new ProblemException("BotFramework:AllowUnauthenticated is true, which lets anybody in; that works only with the environment Development. Take it out.");

        return new BotSettings
        {
            AppType = type,
            AppId = appId,
            Password = password,
            Tenant = type == "MultiTenant" ? "botframework.com" : tenant ?? "",
            OpenIdMetadata = Address(configuration, "BotFramework:OpenIdMetadata", ChannelTrust.PublicMetadata.ToString()),
            LoginAuthority = Address(configuration, "BotFramework:LoginAuthority", PublicLogin),
            Scope = Text(configuration, "BotFramework:Scope") ?? "https://api.botframework.com/.default",
            Trust = new ChannelTrust
            {
                Audiences = List(configuration, "BotFramework:Audiences") is { Length: > 0 } audiences ? audiences : appId is null ? [] : [appId],
                Issuer = Text(configuration, "BotFramework:Issuer") ?? ChannelTrust.PublicIssuer,
                Skew = Skew(configuration["BotFramework:ClockSkew"]),
            },
            Hosts = new ServiceHosts([.. List(configuration, "BotFramework:AllowedServiceHosts").Select(Host), .. isOpen ? ["localhost", IPAddress.Loopback.ToString()] : Array.Empty<string>()]),
            AllowUnauthenticated = isOpen,
        };
    }

    private static string? Text(IConfiguration configuration, string name) => configuration[name] is { } text && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>Entries of the list, or the words of one value, set apart by commas.</summary>
    private static string[] List(IConfiguration configuration, string name)
    {
        var section = configuration.GetSection(name);
        IEnumerable<string?> entries = section.Value is { } all ? all.Split(',', ';') : section.GetChildren().Select(entry => entry.Value);
        return [.. entries.Select(entry => entry?.Trim() ?? "").Where(entry => entry.Length > 0)];
    }

    /// <summary>Whoever wrote a whole address meant its host.</summary>
    private static string Host(string entry) => Uri.TryCreate(entry, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Authority : entry;

    private static Uri Address(IConfiguration configuration, string name, string usual)
    {
        var text = Text(configuration, name) ?? usual;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
            : throw new ProblemException($"{name} is “{text}”; write an https address (http only for this machine itself).");
    }

    private static TimeSpan Skew(string? text) =>
        text is null ? ChannelTrust.UsualSkew
        : TimeSpan.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var skew) && skew >= TimeSpan.Zero && skew <= TimeSpan.FromMinutes(10) ? skew
        : throw new ProblemException($"BotFramework:ClockSkew is “{text}”; write a time up to ten minutes, as in: 00:05:00");
}
