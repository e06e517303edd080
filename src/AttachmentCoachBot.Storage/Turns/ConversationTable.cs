using AttachmentCoachBot.Storage.Sqlite;

namespace AttachmentCoachBot.Storage.Turns;

/// <summary>What is asked about a conversation from outside of a turn.</summary>
internal static class ConversationTable
{
    public static long? LastOf(Session session, string person, string conversation)
    {
        var known = session.Query(
            "SELECT last_sequence FROM conversation WHERE person = @person AND conversation = @conversation",
            row => row.GetInt64(0), ("@person", person), ("@conversation", conversation));
        return known.Count == 0 ? null : known[0];
    }

    public static string? PersonIn(Session session, string conversation) =>
        session.Query(
            "SELECT person FROM conversation WHERE conversation = @conversation LIMIT 1", row => row.GetString(0), ("@conversation", conversation)).SingleOrDefault();
}
