using AttachmentCoachBot.Storage;

namespace AttachmentCoachBot.Endpoints;

/// <summary><c>/health/live</c>: the process runs. <c>/health/ready</c>: it can take a turn, so the database answers (content with errors would have kept it from starting).</summary>
internal static class HealthEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/health/live", () => "alive");
        app.MapGet("/health/ready", (CoachStore store) =>
        {
            try
            {
                if (store.IsReachable())
                    return Results.Text("ready");
            }
            catch (System.Data.Common.DbException)
            {
                // Said with the status.
            }

            return Results.Text("the database does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        });
    }
}
