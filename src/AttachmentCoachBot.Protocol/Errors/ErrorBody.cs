namespace AttachmentCoachBot.Protocol.Errors;

/// <summary>The body of every answer with a 4xx or 5xx status.</summary>
public sealed record ErrorBody(ErrorDetail Error)
{
    public static ErrorBody Of(string code, string message) => new(new ErrorDetail(code, message));
}

/// <param name="Code">Stable; clients decide by it.</param>
/// <param name="Message">For people; never holds what a person wrote.</param>
public sealed record ErrorDetail(string Code, string Message);
