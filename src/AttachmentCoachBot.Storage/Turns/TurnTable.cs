using System.Globalization;
using AttachmentCoachBot.Storage.Privacy;
using AttachmentCoachBot.Storage.Sqlite;

namespace AttachmentCoachBot.Storage.Turns;

/// <summary>The statements of a turn. Whoever calls <see cref="Write"/> has begun a transaction and commits it.</summary>
internal static class TurnTable
{
    public static Snapshot? Read(Session session, string person, IKeyWrap wrap) =>
        session.Query(
            "SELECT version, wrapped_key, sealed_state FROM person WHERE person = @person",
            row => new Snapshot(row.GetInt64(0), PersonKey.Open(person, row.GetFieldValue<byte[]>(1), wrap), row.GetFieldValue<byte[]>(2)),
            ("@person", person)).SingleOrDefault();

    public static EarlierAnswer? FindAnswer(Session session, string person, string key) =>
        session.Query(
            "SELECT conversation, echo_id, first_reply, last_reply FROM inbound WHERE person = @person AND key = @key",
            row => new EarlierAnswer(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetInt64(2), row.GetInt64(3)),
            ("@person", person), ("@key", key)).SingleOrDefault();

    public static WrittenTurn Write(Session session, TurnRecord turn)
    {
        var person = turn.Key.Person;
        var conversation = turn.Inbound.Conversation;
        if (turn.Inbound.Key is { } key && FindAnswer(session, person, key) is not null)
            return WrittenTurn.AnsweredBefore;
        if (!IsCurrent(session, person, turn.Version))
            return WrittenTurn.Overtaken;

        var (sequence, at) = LastOf(session, person, conversation);
        if (turn.ErasesEverything)
            EraseTable.EraseRows(session, person);
        else if (turn.ErasesSince is { } since)
            EraseTable.EraseHistory(session, person, since.ToUnixTimeMilliseconds());
        WritePerson(session, turn);

        // Times never stand still within a conversation: Web Chat orders by them.
        at = Math.Max(turn.Now.ToUnixTimeMilliseconds(), at + 1);
        string? echoId = null;
        if (turn.Echo is { } echo)
        {
            sequence++;
            echoId = turn.Inbound.Echo!.Id ?? IdOf(conversation, sequence);
            WriteActivity(session, person, conversation, sequence, echoId, null, at++, echo);
        }

        var (first, firstAt) = (sequence + 1, at);
        foreach (var reply in turn.Replies)
        {
            sequence++;
            WriteActivity(session, person, conversation, sequence, IdOf(conversation, sequence), echoId, at++, reply);
            if (turn.IsSent)
                session.Execute(
                    "INSERT INTO outbox (person, conversation, sequence, due, is_safety) VALUES (@person, @conversation, @sequence, @due, @safety)",
                    ("@person", person), ("@conversation", conversation), ("@sequence", sequence), ("@due", turn.Now.ToUnixTimeMilliseconds()), ("@safety", turn.IsSafety ? 1 : 0));
        }

        session.Execute(
            """
            INSERT INTO conversation (person, conversation, last_sequence, last_at, sealed_reference) VALUES (@person, @conversation, @sequence, @at, @reference)
            ON CONFLICT (person, conversation) DO UPDATE
            SET last_sequence = excluded.last_sequence, last_at = excluded.last_at, sealed_reference = coalesce(excluded.sealed_reference, sealed_reference)
            """,
            ("@person", person), ("@conversation", conversation), ("@sequence", sequence), ("@at", at - 1), ("@reference", turn.Reference));
        if (turn.Inbound.Key is not null)
            session.Execute(
                """
                INSERT INTO inbound (person, key, conversation, echo_id, first_reply, last_reply, at)
                VALUES (@person, @key, @conversation, @echo, @first, @last, @at)
                """,
                ("@person", person), ("@key", turn.Inbound.Key), ("@conversation", conversation), ("@echo", echoId),
                ("@first", first), ("@last", sequence), ("@at", turn.Now.ToUnixTimeMilliseconds()));
        return new WrittenTurn(TurnOutcome.Kept, echoId, first, firstAt);
    }

    /// <summary>Wraps one person's key anew; what it seals is untouched, so no turn is overtaken by it.</summary>
    public static int Rewrap(Session session, string person, IKeyWrap wrap) =>
        Read(session, person, wrap) is { } known
            ? session.Execute("UPDATE person SET wrapped_key = @key WHERE person = @person", ("@key", wrap.Wrap(known.Key.Key)), ("@person", person))
            : 0;

    public static string IdOf(string conversation, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{conversation}|{sequence:0000000}");

    private static bool IsCurrent(Session session, string person, long? version)
    {
        var now = session.Query("SELECT version FROM person WHERE person = @person", row => row.GetInt64(0), ("@person", person));
        return version is { } known ? now.Count == 1 && now[0] == known : now.Count == 0;
    }

    private static (long Sequence, long At) LastOf(Session session, string person, string conversation) =>
        session.Query(
            "SELECT last_sequence, last_at FROM conversation WHERE person = @person AND conversation = @conversation",
            row => (row.GetInt64(0), row.GetInt64(1)), ("@person", person), ("@conversation", conversation)).SingleOrDefault();

    private static void WritePerson(Session session, TurnRecord turn)
    {
        var now = turn.Now.ToUnixTimeMilliseconds();

        // A known person's wrapped key stays as it is: it may have been wrapped anew while the turn was computed. After an erasure the row is gone and the new key goes in.
        // The first version is the clock's, so that no turn computed before an erasure mistakes the person's new row for the old one.
        session.Execute(
            """
            INSERT INTO person (person, version, wrapped_key, sealed_state, keep_days, seen) VALUES (@person, @version, @key, @state, coalesce(@keep, @default), @now)
            ON CONFLICT (person) DO UPDATE SET version = @version, sealed_state = @state, keep_days = coalesce(@keep, keep_days), seen = @now, left_at = NULL
            """,
            ("@person", turn.Key.Person), ("@version", (turn.Version ?? now * 1000) + 1), ("@key", turn.Key.Wrapped), ("@state", turn.State),
            ("@keep", turn.KeepDays), ("@default", Retention.DaysBeforeConsent), ("@now", now));
    }

    private static void WriteActivity(
        Session session, string person, string conversation, long sequence, string id, string? replyTo, long at, byte[] content) =>
        session.Execute(
            """
            INSERT INTO activity (person, conversation, sequence, id, reply_to, at, sealed_content)
            VALUES (@person, @conversation, @sequence, @id, @reply_to, @at, @content)
            """,
            ("@person", person), ("@conversation", conversation), ("@sequence", sequence), ("@id", id), ("@reply_to", replyTo), ("@at", at), ("@content", content));
}
