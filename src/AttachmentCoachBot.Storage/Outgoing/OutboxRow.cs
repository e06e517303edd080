namespace AttachmentCoachBot.Storage.Outgoing;

/// <summary>A row of the outbox.</summary>
/// <param name="IsStarted">An attempt was begun, and nothing is known of its end.</param>
/// <param name="Doubts">Attempts of which nobody knows whether they arrived.</param>
internal sealed record OutboxRow(string Person, string Conversation, long Sequence, int Attempts, bool IsSafety, bool IsStarted, int Doubts)
{
    public const string Columns = "person, conversation, sequence, attempts, is_safety, is_started, doubts";

    public static OutboxRow Read(System.Data.Common.DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt32(3), row.GetInt32(4) == 1, row.GetInt32(5) == 1, row.GetInt32(6));
}
