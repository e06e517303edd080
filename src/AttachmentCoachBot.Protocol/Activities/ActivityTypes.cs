namespace AttachmentCoachBot.Protocol.Activities;

/// <summary>The kinds of activity that are treated specially; they are compared by their exact letters.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string Invoke = "invoke";
    public const string Typing = "typing";
    public const string Trace = "trace";
}
