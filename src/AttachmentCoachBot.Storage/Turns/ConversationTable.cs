using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Storage.Privacy;
using AttachmentCoachBot.Storage.Sqlite;

namespace AttachmentCoachBot.Storage.Turns;

/// <summary>What is asked about a conversation from outside of a turn.</summary>
internal static class ConversationTable
{
    private const string ReferencePurpose = "reference";

    public static byte[] SealAddress(PersonKey key, Activity address) => key.Seal(ActivityJson.Write(address), ReferencePurpose);

    /// <summary>Where the person can be written to in it; null when the channel reads the log itself.</summary>
    public static Activity? Address(Session session, PersonKey key, string conversation) =>
        session.Query(
            "SELECT sealed_reference FROM conversation WHERE person = @person AND conversation = @conversation AND sealed_reference IS NOT NULL",
            row => ActivityJson.Read(key.Unseal(row.GetFieldValue<byte[]>(0), ReferencePurpose)), ("@person", key.Person), ("@conversation", conversation)).SingleOrDefault();

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
