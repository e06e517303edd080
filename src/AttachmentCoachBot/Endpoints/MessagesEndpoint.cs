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

    private static async Task<IResult> Handle(HttpContext http, ChannelTurns turns, ChannelCaller caller)
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
        return admission!.Covers(activity) ? await turns.Take(activity) : caller.Forbid();
    }
}
