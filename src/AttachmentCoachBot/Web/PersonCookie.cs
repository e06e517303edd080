using System.Security.Cryptography;
using AttachmentCoachBot.DirectLine;
using AttachmentCoachBot.Privacy;
using AttachmentCoachBot.Protocol.DirectLine;
using Microsoft.AspNetCore.DataProtection;

namespace AttachmentCoachBot.Web;

/// <summary>
/// How the page knows a person again without an account: a random name in a sealed cookie that no script reads. On another site the widget has a cookie of its own, which
/// that site cannot follow elsewhere.
/// </summary>
internal sealed class PersonCookie(KeyRing keys)
{
    private const string OnPage = "coach", InWidget = "coach-widget";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private readonly IDataProtector _seal = keys.Protector("web page person");

    /// <summary>Who is asking, or null for somebody new.</summary>
    public Visitor? Read(HttpRequest request, bool isWidget)
    {
        if (request.Cookies[isWidget ? InWidget : OnPage] is not { Length: > 0 } cookie)
            return null;
        try
        {
            return _seal.Unprotect(cookie).Split('|') is [var user, var conversation] ? new Visitor(user, conversation) : null;
        }
        catch (CryptographicException)
        {
            // Sealed with a key that is gone, or forged: a new beginning either way.
            return null;
        }
    }

    public void Write(HttpContext http, Visitor visitor, bool isWidget) =>
        http.Response.Cookies.Append(isWidget ? InWidget : OnPage, _seal.Protect($"{visitor.User}|{visitor.Conversation}"), Options(http, isWidget));

    private static CookieOptions Options(HttpContext http, bool isWidget)
    {
        var options = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Lifetime,
            Path = "/chat",
            SameSite = isWidget ? SameSiteMode.None : SameSiteMode.Lax,
            Secure = isWidget || SiteOrigin.Of(http.Request).StartsWith("https", StringComparison.Ordinal),
        };
        if (isWidget)
            options.Extensions.Add("Partitioned");
        return options;
    }
}

/// <summary>Somebody at the page: their name in Direct Line, and their conversation.</summary>
internal sealed record Visitor(string User, string Conversation)
{
    public static Visitor New() => new($"dl_{DirectLineTokens.NewName()}", DirectLineTokens.NewName());

    public string Person => $"{PostedActivity.Channel}|{User}";
}
