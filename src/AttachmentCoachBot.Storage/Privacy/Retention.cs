using AttachmentCoachBot.Storage.Sqlite;

namespace AttachmentCoachBot.Storage.Privacy;

/// <summary>
/// What goes with time: words after the days that the person chose, keys of answered messages after <see cref="KeyDays"/>, and everything about a person
/// from whom nothing came in all those days.
/// </summary>
internal static class Retention
{
    /// <summary>Until somebody says yes to more, nothing is kept beyond the sitting.</summary>
    public const int DaysBeforeConsent = 0;

    /// <summary>How long a repeated delivery is recognized; channels repeat for minutes, a phone without a network for days.</summary>
    public const int KeyDays = 7;

    /// <summary>With zero days chosen, words stay this long, so that a reply can be delivered and a page reloaded.</summary>
    private static readonly TimeSpan DeliveryTime = TimeSpan.FromHours(1);

    /// <summary>With zero days chosen, the state stays this long after the last message, so that an exercise can be finished.</summary>
    private static readonly TimeSpan SittingTime = TimeSpan.FromDays(1);

    public static List<string> PersonsKept(Session session) => session.Query("SELECT person FROM person", row => row.GetString(0));

    /// <summary>Returns how many rows went.</summary>
    public static int Apply(Session session, string person, DateTimeOffset now, TimeSpan keepsAfterLeaving)
    {
        var found = session.Query("SELECT keep_days, seen, left_at FROM person WHERE person = @person", row => (row.GetInt32(0), row.GetInt64(1), row.IsDBNull(2) ? long.MaxValue : row.GetInt64(2)), ("@person", person));
        if (found.Count == 0)
            return 0;

        var (days, seen, left) = found[0];
        if (seen < Before(now, days == 0 ? SittingTime : TimeSpan.FromDays(days)) || left < Before(now, keepsAfterLeaving))
            return EraseTable.EraseRows(session, person);
        return session.Execute(
                "DELETE FROM activity WHERE person = @person AND at < @before",
                ("@person", person), ("@before", Before(now, days == 0 ? DeliveryTime : TimeSpan.FromDays(days))))
            + session.Execute("DELETE FROM inbound WHERE person = @person AND at < @before", ("@person", person), ("@before", Before(now, TimeSpan.FromDays(KeyDays))))
            + session.Execute(
                """
                DELETE FROM outbox WHERE person = @person AND NOT EXISTS (
                    SELECT 1 FROM activity WHERE activity.person = outbox.person AND activity.conversation = outbox.conversation AND activity.sequence = outbox.sequence)
                """,
                ("@person", person));
    }

    private static long Before(DateTimeOffset now, TimeSpan age) => (now - age).ToUnixTimeMilliseconds();
}
