using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using AttachmentCoachBot.DirectLine;
using Microsoft.Net.Http.Headers;

namespace AttachmentCoachBot.Endpoints;

/// <summary>The page at <c>/</c>, the same page inside the widget, and their parts; all of it travels inside the program.</summary>
internal static class PageEndpoints
{
    /// <summary>Its version is in its name, so that browsers may keep it.</summary>
    private const string WebChat = "webchat-4.18.1.js";

    private const string EmptyStyle = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private static readonly string[] Names = ["coach.css", "chat.js", "look.js", "widget.js", "icon.svg", "nunito-400.ttf", "nunito-600.ttf", WebChat];

    private static readonly ConcurrentDictionary<string, Part> Parts = new();

    public static void Map(WebApplication app)
    {
        var exit = app.Configuration["Page:QuickExit"] is { Length: > 0 } address ? address : "https://www.wikipedia.org/";
        if (!Uri.TryCreate(exit, UriKind.Absolute, out var elsewhere) || elsewhere.Scheme != "https")
            throw new ProblemException($"Page:QuickExit is “{exit}”; write the https address of an unsuspicious page, as in: https://www.wikipedia.org/");

        app.MapGet("/", (HttpContext http) => Page(http, "page", elsewhere.ToString(), "'none'"));
        app.MapGet("/widget", (HttpContext http, DirectLineSettings settings) =>
            Page(http, "widget", elsewhere.ToString(), string.Join(' ', ["'self'", .. settings.Origins])));
        app.MapGet("/widget/allowed", Allowed);
        app.MapGet("/privacy", (HttpContext http) => Text(http, "privacy.html"));
        app.MapGet("/terms", (HttpContext http) => Text(http, "terms.html"));
        foreach (var name in Names)
            app.MapGet($"/{name}", (HttpContext http) => Send(http, name));
    }

    private static IResult Page(HttpContext http, string place, string exit, string ancestors)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        var site = SiteOrigin.Of(http.Request);
        var stream = site.StartsWith("https", StringComparison.Ordinal) ? $"wss{site[5..]}" : $"ws{site[4..]}";

        // Web Chat makes its style sheets as it goes, which is what the nonce is for (the hash is that of an empty one), and shows pictures from data and blob addresses.
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}' '{EmptyStyle}'; img-src 'self' data: blob:; connect-src 'self' {stream}; font-src 'self'; "
            + $"base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}";
        Protect(http);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        http.Response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        var html = Encoding.UTF8.GetString(Part.Of("index.html").Bytes)
            .Replace("{place}", place, StringComparison.Ordinal)
            .Replace("{nonce}", nonce, StringComparison.Ordinal)
            .Replace("{exit}", exit, StringComparison.Ordinal)
            .Replace("{webchat}", WebChat, StringComparison.Ordinal);
        return Results.Text(html, "text/html; charset=utf-8");
    }

    /// <summary>A page of nothing but words.</summary>
    private static IResult Text(HttpContext http, string name)
    {
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        Protect(http);
        return Results.Text(Encoding.UTF8.GetString(Part.Of(name).Bytes), "text/html; charset=utf-8");
    }

    /// <summary>The widget asks before it shows a button, because a browser does not tell it why a frame stays empty.</summary>
    private static IResult Allowed(HttpContext http, DirectLineSettings settings)
    {
        var origin = http.Request.Headers.Origin.FirstOrDefault();
        http.Response.Headers.Vary = "Origin";
        http.Response.Headers.CacheControl = "no-store";
        if (origin is not null && origin != SiteOrigin.Of(http.Request) && !settings.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase))
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        http.Response.Headers.AccessControlAllowOrigin = origin;
        return Results.NoContent();
    }

    private static IResult Send(HttpContext http, string name)
    {
        var type = Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "font/ttf",
        };
        var part = Parts.GetOrAdd(name, Part.Of);
        Protect(http);
        http.Response.Headers["Cross-Origin-Resource-Policy"] = name is "widget.js" ? "cross-origin" : "same-origin";
        http.Response.Headers.CacheControl = name == WebChat ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.Vary = "Accept-Encoding";
        if (!http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
            return Results.Bytes(part.Bytes, type, entityTag: part.Tag);
        http.Response.Headers.ContentEncoding = "br";
        return Results.Bytes(part.Compressed.Value, type, entityTag: part.Tag);
    }

    private static void Protect(HttpContext http)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private sealed record Part(byte[] Bytes, EntityTagHeaderValue Tag)
    {
        public Lazy<byte[]> Compressed { get; } = new(() => Compress(Bytes));

        public static Part Of(string name)
        {
            using var resource = typeof(PageEndpoints).Assembly.GetManifestResourceStream($"AttachmentCoachBot.Web.{name}")!;
            using var bytes = new MemoryStream();
            resource.CopyTo(bytes);
            return new Part(bytes.ToArray(), new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()).AsSpan(0, 8))}\""));
        }

        private static byte[] Compress(byte[] bytes)
        {
            using var compressed = new MemoryStream();
            using (var brotli = new BrotliStream(compressed, new BrotliCompressionOptions { Quality = 6 }))
                brotli.Write(bytes);
            return compressed.ToArray();
        }
    }
}
