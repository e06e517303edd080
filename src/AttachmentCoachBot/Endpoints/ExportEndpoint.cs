using AttachmentCoachBot.Privacy;
using AttachmentCoachBot.Protocol.Errors;
using AttachmentCoachBot.Storage;

namespace AttachmentCoachBot.Endpoints;

/// <summary><c>GET /export/TICKET.json</c> and <c>.md</c>: everything kept about the person that the ticket was made for.</summary>
internal static class ExportEndpoint
{
    public static void Map(WebApplication app) => app.MapGet("/export/{ticket}.{form:regex(^(json|md)$)}", Handle);

    private static IResult Handle(HttpContext http, string ticket, string form, ExportTickets tickets, CoachStore store, TimeProvider clock)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (tickets.PersonOf(ticket) is not { } person || store.ReadEverything(person) is not { } everything)
            return Answers.Error(StatusCodes.Status404NotFound, ErrorCodes.NotFound, "This download is over. Ask the coach for “export” once more.");
        var now = clock.GetUtcNow();
        return form == "json"
            ? Results.File(ExportFiles.Bytes(ExportFiles.Json(everything, now)), "application/json", "attachment-coach.json")
            : Results.File(ExportFiles.Bytes(ExportFiles.Markdown(everything, now)), "text/markdown; charset=utf-8", "attachment-coach.md");
    }
}
