using AttachmentCoachBot.Endpoints;
using AttachmentCoachBot.Protocol.DirectLine;
using AttachmentCoachBot.Protocol.Errors;

namespace AttachmentCoachBot.DirectLine;

/// <summary>The WebSocket of a conversation. Its address carries its own permission, since a browser sends no header with it: a ticket that opens once and within a minute.</summary>
internal static class StreamEndpoint
{
    /// <summary>Absolute, since clients hand it to <c>new WebSocket</c> as it is.</summary>
    public static string Address(HttpRequest request, DirectLineTokens tokens, TokenGrant grant, long watermark)
    {
        var site = SiteOrigin.Of(request);
        var wire = site.StartsWith("https", StringComparison.Ordinal) ? $"wss{site[5..]}" : $"ws{site[4..]}";
        return $"{wire}{CrossOrigin.Path}/conversations/{grant.Conversation}/stream?watermark={Watermark.Write(watermark)}&t={tokens.Ticket(grant)}";
    }

    public static async Task<IResult> Open(
        string id, HttpContext http, DirectLineTokens tokens, DirectLineSettings settings, Conversations conversations, StreamBells bells, IHostApplicationLifetime lifetime)
    {
        if (http.Request.Query["t"].FirstOrDefault() is not { Length: > 0 } ticket)
            return Answers.Error(StatusCodes.Status401Unauthorized, ErrorCodes.Unauthorized, "Open the streamUrl as it was given.");
        if (!http.WebSockets.IsWebSocketRequest)
            return Answers.Error(StatusCodes.Status400BadRequest, ErrorCodes.BadArgument, "This address is a WebSocket.");
        if (!Watermark.TryRead(http.Request.Query["watermark"], out var watermark))
            return Answers.Error(StatusCodes.Status400BadRequest, ErrorCodes.BadArgument, "That is no watermark.");

        var reading = await tokens.UseTicket(ticket);
        if (reading.IsExpired)
            return DirectLineCaller.Expired.Refusal!;
        if (reading.Grant is not { } grant || grant.Conversation != id || !DirectLineCaller.MayCome(http, grant, settings))
            return Answers.Error(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "This streamUrl is used, or belongs to somebody else; ask for a new one.");
        if (conversations.Last(grant) is not { } last)
            return Answers.Error(StatusCodes.Status404NotFound, ErrorCodes.ConversationNotFound, "There is no such conversation.");
        if (bells.Join(id) is not { } bell)
            return Answers.TooMany(http, TimeSpan.FromSeconds(10), "This conversation is open in too many places; close one.");

        try
        {
            using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
            {
                KeepAliveInterval = TimeSpan.FromSeconds(20),
                KeepAliveTimeout = TimeSpan.FromSeconds(90),
            });
            var stream = new ConversationStream(socket, bell, after => conversations.Read(grant, after), Math.Min(watermark ?? last, last));
            await stream.Run(lifetime.ApplicationStopping);
        }
        finally
        {
            bells.Leave(id, bell);
        }

        return Results.Empty;
    }
}
