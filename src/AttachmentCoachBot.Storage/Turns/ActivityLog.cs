using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Storage.Privacy;
using AttachmentCoachBot.Storage.Sqlite;

namespace AttachmentCoachBot.Storage.Turns;

/// <summary>What was said, in order. Ids, times and what replies to what are the log's own; the rest is sealed.</summary>
internal static class ActivityLog
{
    private const string Purpose = "activity";

    /// <summary>A page is as much as a client shows at once; who wants more asks again with the watermark.</summary>
    private const int PageLength = 200;

    public static byte[] Seal(PersonKey key, Activity activity) => key.Seal(ActivityJson.Write(activity with { Id = null, Timestamp = null, ReplyToId = null }), Purpose);

    public static LogPage Read(Session session, PersonKey key, string conversation, long after, long until = long.MaxValue)
    {
        var watermark = after;
        var activities = session.Query(
            """
            SELECT sequence, id, reply_to, at, sealed_content FROM activity
            WHERE person = @person AND conversation = @conversation AND sequence > @after AND sequence <= @until ORDER BY sequence LIMIT @most
            """,
            row =>
            {
                watermark = row.GetInt64(0);
                return Entry(key, row);
            },
            ("@person", key.Person), ("@conversation", conversation), ("@after", after), ("@until", until), ("@most", PageLength));
        return new LogPage(activities, watermark);
    }

    /// <summary>Everything a person said and heard, by conversation.</summary>
    public static List<(string Conversation, Activity Activity)> ReadAll(Session session, PersonKey key) =>
        session.Query(
            "SELECT sequence, id, reply_to, at, sealed_content, conversation FROM activity WHERE person = @person ORDER BY conversation, sequence",
            row => (row.GetString(5), Entry(key, row)),
            ("@person", key.Person));

    private static Activity Entry(PersonKey key, System.Data.Common.DbDataReader row) =>
        ActivityJson.Read(key.Unseal(row.GetFieldValue<byte[]>(4), Purpose)) with
        {
            Id = row.GetString(1),
            ReplyToId = row.IsDBNull(2) ? null : row.GetString(2),
            Timestamp = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
        };
}
