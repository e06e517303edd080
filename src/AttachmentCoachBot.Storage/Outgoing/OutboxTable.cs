using AttachmentCoachBot.Storage.Sqlite;

namespace AttachmentCoachBot.Storage.Outgoing;

/// <summary>The statements of the outbox. A row is leased while somebody works on it; the rows of a conversation go in their order.</summary>
internal static class OutboxTable
{
    private const string Here = "WHERE person = @person AND conversation = @conversation AND sequence = @sequence";

    /// <summary>The first living row of each conversation, when it is due and nobody's.</summary>
    private const string Heads =
        $"""
        FROM outbox o WHERE dead_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM outbox e WHERE e.person = o.person AND e.conversation = o.conversation AND e.sequence < o.sequence AND e.dead_at IS NULL)
        """;

    public static List<OutboxRow> Due(Session session, long now, int most) =>
        session.Query($"SELECT {OutboxRow.Columns} {Heads} AND due <= @now AND lease <= @now ORDER BY due LIMIT @most", OutboxRow.Read, ("@now", now), ("@most", most));

    /// <summary>When the next row wants attention; null when none does.</summary>
    public static long? NextDue(Session session) =>
        session.Query($"SELECT min(max(due, lease)) {Heads}", row => row.IsDBNull(0) ? (long?)null : row.GetInt64(0))[0];

    public static void Lease(Session session, OutboxRow row, long until) =>
        session.Execute($"UPDATE outbox SET lease = @until {Here}", ("@person", row.Person), ("@conversation", row.Conversation), ("@sequence", row.Sequence), ("@until", until));

    /// <summary>False when the row has gone: its person was erased meanwhile.</summary>
    public static bool Begin(Session session, string person, string conversation, long sequence, long leaseUntil) =>
        session.Execute(
            $"UPDATE outbox SET attempts = attempts + 1, is_started = 1, lease = @until {Here} AND dead_at IS NULL",
            ("@person", person), ("@conversation", conversation), ("@sequence", sequence), ("@until", leaseUntil)) == 1;

    public static void Pause(Session session, string person, string conversation, long sequence) =>
        session.Execute($"UPDATE outbox SET is_started = 0 {Here}", ("@person", person), ("@conversation", conversation), ("@sequence", sequence));

    public static void Postpone(Session session, string person, string conversation, long sequence, long due) =>
        session.Execute(
            $"UPDATE outbox SET is_started = 0, lease = 0, due = @due {Here}",
            ("@person", person), ("@conversation", conversation), ("@sequence", sequence), ("@due", due));

    public static void Remove(Session session, string person, string conversation, long sequence) =>
        session.Execute($"DELETE FROM outbox {Here}", ("@person", person), ("@conversation", conversation), ("@sequence", sequence));

    public static void Bury(Session session, string person, string conversation, long sequence, string reason, long now) =>
        session.Execute(
            $"UPDATE outbox SET is_started = 0, lease = 0, dead_at = @now, reason = @reason {Here}",
            ("@person", person), ("@conversation", conversation), ("@sequence", sequence), ("@reason", reason), ("@now", now));

    public static void Doubt(Session session, string person, string conversation, long sequence, long due) =>
        session.Execute(
            $"UPDATE outbox SET is_started = 0, lease = 0, doubts = doubts + 1, due = @due {Here}",
            ("@person", person), ("@conversation", conversation), ("@sequence", sequence), ("@due", due));

    public static OutboxRow? Find(Session session, string person, string conversation, long sequence) =>
        session.Query(
            $"SELECT {OutboxRow.Columns} FROM outbox {Here}", OutboxRow.Read,
            ("@person", person), ("@conversation", conversation), ("@sequence", sequence)).SingleOrDefault();

    /// <summary>True when the person has said something after that reply was written.</summary>
    public static bool IsOvertaken(Session session, OutboxRow row) =>
        session.Query(
            "SELECT 1 FROM inbound WHERE person = @person AND conversation = @conversation AND first_reply > @sequence LIMIT 1", found => found.GetInt32(0),
            ("@person", row.Person), ("@conversation", row.Conversation), ("@sequence", row.Sequence)).Count > 0;

    public static List<DeadLetter> Dead(Session session) =>
        session.Query(
            "SELECT person, conversation, sequence, reason, attempts, dead_at FROM outbox WHERE dead_at IS NOT NULL ORDER BY dead_at",
            row => new DeadLetter(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.GetInt32(4), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5))));
}
