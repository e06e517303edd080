using AttachmentCoachBot.Channels;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.Errors;
using Microsoft.Net.Http.Headers;

namespace AttachmentCoachBot.Endpoints;

/// <summary><c>POST /api/messages</c>: what a Bot Framework channel sends. Every answer but success has an error body, and none is a 500.</summary>
internal static class MessagesEndpoint
{
    private const int LargestBody = 256 * 1024;

    public static void Map(WebApplication app) => app.MapPost("/api/messages", Handle);

    private static async Task<IResult> Handle(HttpContext http, CoachBot bot, ChannelCaller caller)
    {
        var (refusal, admission) = await caller.Admit(http);
        if (refusal is not null)
            return refusal;
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || type.MediaType != "application/json")
            return Answers.Error(StatusCodes.Status415UnsupportedMediaType, ErrorCodes.UnsupportedMediaType, "Send the activity as application/json.");
        if (await RequestBody.Read(http.Request, LargestBody) is not { } body)
            return Answers.Error(StatusCodes.Status413PayloadTooLarge, ErrorCodes.MessageSizeTooBig, "An activity may have 256 KB.");

        var (activity, error) = ActivityJson.Receive(body.Span);
        if (activity is null)
            return Answers.Error(StatusCodes.Status400BadRequest, error!);
        if (!admission!.Covers(activity))
            return caller.Forbid();
        if (activity.Type == ActivityTypes.Invoke)
            return Answers.Error(StatusCodes.Status501NotImplemented, ErrorCodes.NotFound, "This bot has no such invoke.");
        if (activity.Conversation!.IsShared)
            return Shared(activity);

        // The turn goes on when the caller hangs up: channels do after 15 seconds, and then send the same again.
        var answer = await bot.Take(activity, CancellationToken.None);
        if (activity.ExpectsReplies)
            return Results.Json(new ActivitySet(answer?.Replies ?? []), ActivityJsonContext.Default.ActivitySet);
        return Results.StatusCode(answer is null ? StatusCodes.Status200OK : StatusCodes.Status202Accepted);
    }

    /// <summary>Where others read along, one line, and nothing is stored.</summary>
    private static IResult Shared(Activity activity) =>
        activity is { ExpectsReplies: true, IsMessage: true }
            ? Results.Json(
                new ActivitySet([new Activity
                {
                    Type = ActivityTypes.Message, Text = "This is personal practice, so I only talk in a private chat. Write to me there.", TextFormat = "plain",
                    From = activity.Recipient, Recipient = activity.From, Conversation = activity.Conversation, ReplyToId = activity.Id,
                }]),
                ActivityJsonContext.Default.ActivitySet)
            : Results.Ok();
}
