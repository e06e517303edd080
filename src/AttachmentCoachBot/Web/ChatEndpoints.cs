using System.Text.Json;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.DirectLine;
using AttachmentCoachBot.Endpoints;
using AttachmentCoachBot.Protocol.Errors;
using AttachmentCoachBot.Storage;

namespace AttachmentCoachBot.Web;

/// <summary>What the page asks for besides the conversation, by its cookie: a session, and the person's things. Only the page itself may ask.</summary>
internal static class ChatEndpoints
{
    private const int LargestBody = 4 * 1024;

    /// <summary>How much of the conversation comes back after a reload; more makes the page slow, and the export has it all.</summary>
    private const int ShownAgain = 200;

    public static void Map(WebApplication app)
    {
        app.MapPost("/chat/session", Open);
        app.MapGet("/chat/mine", Mine);
    }

    private static async Task<IResult> Open(HttpContext http, PersonCookie cookies, DirectLineTokens tokens, Conversations conversations, SessionLimits limits, TimeProvider clock)
    {
        if (Refuse(http) is { } refusal)
            return refusal;
        if (limits.Wait(http) is { } wait)
            return Answers.TooMany(http, wait, "Too many at once from this address. Wait a moment, then try again.");
        if (await Question(http) is not { } question)
            return Answers.Error(StatusCodes.Status400BadRequest, ErrorCodes.BadArgument, "Send {\"place\":\"page\"} or {\"place\":\"widget\"}.");

        var isWidget = question.Place == "widget";
        var visitor = cookies.Read(http.Request, isWidget) ?? Visitor.New();
        var site = SiteOrigin.Of(http.Request);
        var grant = tokens.Grant(visitor.Conversation, visitor.User, [site]);
        var isNew = await conversations.Open(grant, question.Locale, site);
        cookies.Write(http, visitor, isWidget);
        return Results.Json(
            new ChatSession(
                tokens.Answer(grant).Token,
                visitor.Conversation,
                visitor.User,
                Math.Max(0, (conversations.Last(grant) ?? 0) - ShownAgain).ToString(System.Globalization.CultureInfo.InvariantCulture),
                isNew,
                clock.GetUtcNow().ToUnixTimeMilliseconds()),
            ChatJsonContext.Default.ChatSession);
    }

    private static IResult Mine(HttpContext http, PersonCookie cookies, CoachStore store, Coach coach) =>
        Refuse(http) ?? (Known(http, cookies) is { } visitor && store.ReadState(visitor.Person) is { } state
            ? Results.Json(ChatThings.Of(state, coach.Content), ChatJsonContext.Default.ChatThings)
            : Results.Json(ChatThings.None, ChatJsonContext.Default.ChatThings));

    private static Visitor? Known(HttpContext http, PersonCookie cookies) => cookies.Read(http.Request, IsWidget(http));

    private static bool IsWidget(HttpContext http) => http.Request.Query["place"] == "widget";

    /// <summary>A page of another site can make a browser send the cookie along; it cannot make it lie about where the request began.</summary>
    private static IResult? Refuse(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var isOwn = http.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
            && (http.Request.Headers.Origin.FirstOrDefault() is not { } origin || origin == SiteOrigin.Of(http.Request));
        return isOwn ? null : Answers.Error(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "Only the coach’s own page may ask this.");
    }

    private static async Task<ChatQuestion?> Question(HttpContext http)
    {
        if (await RequestBody.Read(http.Request, LargestBody) is not { } body)
            return null;
        try
        {
            return JsonSerializer.Deserialize(body.Span, ChatJsonContext.Default.ChatQuestion) is { Place: "page" or "widget", Locale: null or { Length: < 50 } } question ? question : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
