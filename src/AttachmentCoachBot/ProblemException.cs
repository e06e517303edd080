namespace AttachmentCoachBot;

/// <summary>Something a person can put right; the message is a sentence with the way out, shown as it is and without a stack trace.</summary>
public sealed class ProblemException : Exception
{
    public ProblemException(string message) : base(message) { }

    public ProblemException(string message, Exception inner) : base(message, inner) { }

    public ProblemException() { }
}
