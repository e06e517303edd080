using AttachmentCoachBot.Storage.Sqlite;

namespace AttachmentCoachBot.Storage.Privacy;

/// <summary>Removes what is kept about a person, inside the caller's transaction.</summary>
internal static class EraseTable
{
    private static readonly string[] Tables = ["outbox", "inbound", "activity", "conversation", "link_code", "person_address", "person"];

    private static readonly IReadOnlyList<string> Statements = [.. Tables.Select(table => $"DELETE FROM {table} WHERE person = @person")];

    /// <summary>Every row, the key among them. Returns how many there were.</summary>
    public static int EraseRows(Session session, string person) => Statements.Sum(statement => session.Execute(statement, ("@person", person)));

    /// <summary>What was said from that moment on. The keys of answered messages stay, so that a late repetition is not answered a second time.</summary>
    public static void EraseHistory(Session session, string person, long since)
    {
        session.Execute(
            """
            DELETE FROM outbox WHERE person = @person AND EXISTS (
                SELECT 1 FROM activity WHERE activity.person = outbox.person AND activity.conversation = outbox.conversation
                AND activity.sequence = outbox.sequence AND activity.at >= @since)
            """,
            ("@person", person), ("@since", since));
        session.Execute("DELETE FROM activity WHERE person = @person AND at >= @since", ("@person", person), ("@since", since));
    }
}
