using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.Errors;

namespace AttachmentCoachBot.Endpoints;

/// <summary>Error bodies, and what becomes of errors that nobody caught.</summary>
internal static class Answers
{
    public static IResult Error(int status, ErrorBody body) => Results.Json(body, ActivityJsonContext.Default.ErrorBody, statusCode: status);

    public static IResult Error(int status, string code, string message) => Error(status, ErrorBody.Of(code, message));

    /// <summary>429, with the seconds to wait.</summary>
    public static IResult TooMany(HttpContext http, TimeSpan wait, string message)
    {
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Error(StatusCodes.Status429TooManyRequests, ErrorCodes.TooManyRequests, message);
    }

    /// <summary>Gives every error status of the framework (404, 405, 413) its body, and turns what nobody caught into 503: nothing was kept, so the caller may send it again.</summary>
    public static void Use(WebApplication app)
    {
        app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (BadHttpRequestException refused) when (!http.Response.HasStarted)
            {
                http.Response.StatusCode = refused.StatusCode;
            }
            catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (!http.Response.HasStarted)
            {
                app.Logger.LogUncaught(failure.GetType().Name, failure.StackTrace ?? "");
                http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                http.Response.Headers.RetryAfter = "5";
            }

            if (!http.Response.HasStarted && http.Response.StatusCode >= 400 && http.Response.ContentLength is null && http.Response.ContentType is null)
                await Explain(http.Response.StatusCode).ExecuteAsync(http);
        });
    }

    private static IResult Explain(int status) => status switch
    {
        StatusCodes.Status404NotFound => Error(status, ErrorCodes.NotFound, "There is nothing here."),
        StatusCodes.Status405MethodNotAllowed => Error(status, ErrorCodes.MethodNotAllowed, "This address does not take that method."),
        StatusCodes.Status413PayloadTooLarge => Error(status, ErrorCodes.MessageSizeTooBig, "That is too long."),
        StatusCodes.Status503ServiceUnavailable => Error(status, ErrorCodes.ServiceError, "That did not work, and nothing of it was kept. Send it again."),
        _ => Error(status, ErrorCodes.BadArgument, "This request cannot be read."),
    };
}
