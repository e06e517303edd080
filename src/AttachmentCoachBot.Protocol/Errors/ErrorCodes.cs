namespace AttachmentCoachBot.Protocol.Errors;

/// <summary>The codes that Direct Line and Bot Framework clients know.</summary>
public static class ErrorCodes
{
    public const string BadArgument = "BadArgument";
    public const string MissingProperty = "MissingProperty";
    public const string Unauthorized = "Unauthorized";
    public const string Forbidden = "Forbidden";
    public const string TokenExpired = "TokenExpired";
    public const string ConversationNotFound = "ConversationNotFound";
    public const string MessageSizeTooBig = "MessageSizeTooBig";
    public const string UnsupportedMediaType = "UnsupportedMediaType";
    public const string MethodNotAllowed = "MethodNotAllowed";
    public const string NotFound = "NotFound";
    public const string TooManyRequests = "TooManyRequests";
    public const string ServiceError = "ServiceError";
}
