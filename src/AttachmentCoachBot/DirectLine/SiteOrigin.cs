namespace AttachmentCoachBot.DirectLine;

/// <summary>Sites as browsers name them: scheme, host, and the port unless it is the usual one.</summary>
internal static class SiteOrigin
{
    /// <summary>The origin in the browser's writing; null for what is none.</summary>
    public static string? Read(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
            ? address.GetLeftPart(UriPartial.Authority)
            : null;

    /// <summary>Where this server is, as the browser sees it, also behind a proxy. Whoever forges the headers only misleads themselves.</summary>
    public static string Of(HttpRequest request)
    {
        var scheme = First(request.Headers["X-Forwarded-Proto"]) ?? request.Scheme;
        var host = First(request.Headers["X-Forwarded-Host"]) ?? request.Host.Value;
        return Read($"{scheme}://{host}") ?? $"{request.Scheme}://{request.Host.Value}";
    }

    private static string? First(string? list) => list?.Split(',')[0].Trim() is { Length: > 0 } first ? first : null;
}
