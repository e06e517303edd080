namespace AttachmentCoachBot.Endpoints;

internal static partial class AnswersLog
{
    /// <summary>Without the exception's message, which may hold what a person wrote.</summary>
    [LoggerMessage(LogLevel.Error, "A request failed: {Kind}\n{Place}")]
    public static partial void LogUncaught(this ILogger log, string kind, string place);
}
