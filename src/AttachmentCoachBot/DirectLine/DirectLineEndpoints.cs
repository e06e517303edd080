using System.Text.Json;
using AttachmentCoachBot.Endpoints;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.DirectLine;
using AttachmentCoachBot.Protocol.Errors;

namespace AttachmentCoachBot.DirectLine;

/// <summary>Direct Line 3.0, for Web Chat and any other client of it.</summary>
internal static class DirectLineEndpoints
{
    private const int LargestBody = 64 * 1024;

    /// <summary>They travel in the token, which travels in a header.</summary>
    private const int MostOrigins = 20;

    public static void Map(WebApplication app)
    {
        var group = app.MapGroup(CrossOrigin.Path);
        group.MapPost("/tokens/generate", Generate);
        group.MapPost("/tokens/refresh", Refresh);
        group.MapPost("/conversations", Start);
        group.MapGet("/conversations/{id}", Reconnect);
        group.MapGet("/conversations/{id}/activities", ReadActivities);
        group.MapPost("/conversations/{id}/activities", PostActivity);
        group.MapPost("/conversations/{id}/upload", Upload);
        group.MapGet("/conversations/{id}/stream", StreamEndpoint.Open);
    }

    private static async Task<IResult> Generate(HttpContext http, DirectLineTokens tokens, DirectLineSettings settings)
    {
        var caller = await DirectLineCaller.Read(http, tokens, settings);
        if (caller.Refusal is { } refusal)
            return refusal;
        if (!caller.HasSecret)
            return Answers.Error(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "Only a secret makes tokens; a token can be refreshed.");
        return await Parameters(http) is { } parameters
            ? Answer(tokens.Answer(tokens.Grant(DirectLineTokens.NewName(), parameters.User?.Id, parameters.TrustedOrigins)))
            : Malformed();
    }

    private static async Task<IResult> Refresh(HttpContext http, DirectLineTokens tokens, DirectLineSettings settings)
    {
        var caller = await DirectLineCaller.Read(http, tokens, settings);
        return caller switch
        {
            { Refusal: { } refusal } => refusal,
            { Grant: { } grant } => Answer(tokens.Answer(grant)),
            _ => Answers.Error(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "A secret does not expire; only a token is refreshed."),
        };
    }

    private static async Task<IResult> Start(HttpContext http, DirectLineTokens tokens, DirectLineSettings settings, Conversations conversations)
    {
        var caller = await DirectLineCaller.Read(http, tokens, settings);
        if (caller.Refusal is { } refusal)
            return refusal;
        if (await Parameters(http) is not { } parameters)
            return Malformed();

        // What a browser says about its user is not believed; what the site's server says is.
        var grant = caller.Grant ?? tokens.Grant(DirectLineTokens.NewName(), parameters.User?.Id, parameters.TrustedOrigins);
        var isNew = await conversations.Open(grant, parameters.Locale, SiteOrigin.Of(http.Request));
        return Answer(tokens.Answer(grant, StreamEndpoint.Address(http.Request, tokens, grant, watermark: 0)), isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static async Task<IResult> Reconnect(string id, HttpContext http, DirectLineTokens tokens, DirectLineSettings settings, Conversations conversations)
    {
        var (found, refusal) = await conversations.Find(id, http, tokens, settings);
        if (found is null)
            return refusal!;
        return Watermark.TryRead(http.Request.Query["watermark"], out var watermark)
            ? Answer(tokens.Answer(found.Grant, StreamEndpoint.Address(http.Request, tokens, found.Grant, Math.Min(watermark ?? found.Last, found.Last))))
            : BadWatermark();
    }

    private static async Task<IResult> ReadActivities(string id, HttpContext http, DirectLineTokens tokens, DirectLineSettings settings, Conversations conversations)
    {
        var (found, refusal) = await conversations.Find(id, http, tokens, settings);
        if (found is null)
            return refusal!;
        if (!Watermark.TryRead(http.Request.Query["watermark"], out var watermark))
            return BadWatermark();
        var page = conversations.Read(found.Grant, Math.Min(watermark ?? 0, found.Last));
        return Results.Json(
            new ActivitySet([.. page.Activities.Select(DirectLineActivity.Show)], Watermark.Write(page.Watermark)), ActivityJsonContext.Default.ActivitySet);
    }

    private static async Task<IResult> PostActivity(
        string id, HttpContext http, DirectLineTokens tokens, DirectLineSettings settings, Conversations conversations, MessageLimits limits)
    {
        var (found, refusal) = await conversations.Find(id, http, tokens, settings);
        if (found is null)
            return refusal!;
        if (await RequestBody.Read(http.Request, LargestBody) is not { } body)
            return Answers.Error(StatusCodes.Status413PayloadTooLarge, ErrorCodes.MessageSizeTooBig, "An activity may have 64 KB.");
        var (activity, error) = PostedActivity.Receive(body.Span, id, found.Grant.User);
        if (activity is null)
            return Answers.Error(StatusCodes.Status400BadRequest, error!);

        using var place = limits.Enter(Conversations.PersonIn(found.Grant));
        return place.Wait is { } wait
            ? Answers.TooMany(http, wait, "That is a lot at once. Wait a moment, then send it again.")
            : Results.Json(new ResourceId(await conversations.Post(found.Grant, activity, SiteOrigin.Of(http.Request))), ActivityJsonContext.Default.ResourceId);
    }

    private static async Task<IResult> Upload(string id, HttpContext http, DirectLineTokens tokens, DirectLineSettings settings, Conversations conversations)
    {
        var (found, refusal) = await conversations.Find(id, http, tokens, settings);
        return found is null
            ? refusal!
            : Answers.Error(StatusCodes.Status400BadRequest, ErrorCodes.BadArgument, "The coach reads no files. Say in words what is in it.");
    }

    /// <summary>The body may be missing, and comes with any content type. Null is what is there and has another shape.</summary>
    private static async Task<TokenParameters?> Parameters(HttpContext http)
    {
        if (await RequestBody.Read(http.Request, LargestBody) is not { } body)
            return null;
        if (body.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return new TokenParameters();
        try
        {
            var parameters = JsonSerializer.Deserialize(body.Span, DirectLineJsonContext.Default.TokenParameters) ?? new TokenParameters();
            return parameters.User?.Id?.Length > ActivityJson.LongestId || parameters.TrustedOrigins?.Count > MostOrigins
                ? null
                : parameters with { User = parameters.User?.Id is { Length: > 0 } ? parameters.User : null };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Answer(ConversationAnswer answer, int status = StatusCodes.Status200OK) =>
        Results.Json(answer, DirectLineJsonContext.Default.ConversationAnswer, statusCode: status);

    private static IResult Malformed() =>
        Answers.Error(StatusCodes.Status400BadRequest, ErrorCodes.BadArgument, "The body is not what this address takes; leave it out, or send {\"user\":{\"id\":\"…\"}}.");

    private static IResult BadWatermark() =>
        Answers.Error(StatusCodes.Status400BadRequest, ErrorCodes.BadArgument, "That is no watermark; send the last one you were given, or none.");
}
