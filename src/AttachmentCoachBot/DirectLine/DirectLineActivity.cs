using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.DirectLine;

/// <summary>Entries of the log as clients of Direct Line see them: the log puts the channel before the conversation's name, Direct Line has it alone.</summary>
internal static class DirectLineActivity
{
    public static Activity Show(Activity logged) => logged with { Id = Id(logged.Id), ReplyToId = Id(logged.ReplyToId) };

    public static string? Id(string? logged) => logged is null ? null : logged[(logged.IndexOf('|', StringComparison.Ordinal) + 1)..];
}
