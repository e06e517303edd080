using AttachmentCoachBot.Storage.Sqlite;

namespace AttachmentCoachBot.Storage.Linking;

/// <summary>The statements of linking: one open code a person, and the addresses that stand for somebody known elsewhere.</summary>
internal static class LinkTable
{
    public static string? PersonAt(Session session, string address) =>
        session.Query("SELECT person FROM person_address WHERE address = @address", row => row.GetString(0), ("@address", address)).SingleOrDefault();

    public static int Offer(Session session, string person, byte[] hash, long now, long expires)
    {
        session.Execute("DELETE FROM link_code WHERE expires <= @now OR person = @person", ("@now", now), ("@person", person));
        return session.Execute("INSERT INTO link_code (person, hash, expires) VALUES (@person, @hash, @expires)", ("@person", person), ("@hash", hash), ("@expires", expires));
    }

    /// <summary>Counts one more code that was entered at a place, and says how many those are since the first of them; after <paramref name="window"/> they are forgotten.</summary>
    public static int Guess(Session session, byte[] place, long now, long window)
    {
        session.Execute("DELETE FROM link_guess WHERE since <= @old", ("@old", now - window));
        session.Execute(
            "INSERT INTO link_guess (place, guesses, since) VALUES (@place, 1, @now) ON CONFLICT (place) DO UPDATE SET guesses = link_guess.guesses + 1", ("@place", place), ("@now", now));
        return session.Query("SELECT guesses FROM link_guess WHERE place = @place", row => row.GetInt32(0), ("@place", place)).Single();
    }

    public static bool Enter(Session session, string address, byte[] hash, long now) =>
        session.Execute(
            "UPDATE link_code SET address = @address WHERE hash = @hash AND expires > @now AND person <> @address AND (address IS NULL OR address = @address)",
            ("@address", address), ("@hash", hash), ("@now", now)) == 1;

    public static bool Agree(Session session, string address, long now) =>
        session.Execute("UPDATE link_code SET is_agreed = 1 WHERE address = @address AND expires > @now", ("@address", address), ("@now", now)) > 0;

    public static OpenCode? Open(Session session, string person, long now) =>
        session.Query(
            "SELECT address, is_agreed FROM link_code WHERE person = @person AND expires > @now", row => new OpenCode(row.IsDBNull(0) ? null : row.GetString(0), row.GetInt32(1) == 1),
            ("@person", person), ("@now", now)).SingleOrDefault();

    public static bool Refuse(Session session, string side) => session.Execute("DELETE FROM link_code WHERE person = @side OR address = @side", ("@side", side)) > 0;

    public static void Link(Session session, string address, string person)
    {
        session.Execute("DELETE FROM link_code WHERE person = @person", ("@person", person));
        session.Execute(
            "INSERT INTO person_address (address, person) VALUES (@address, @person) ON CONFLICT (address) DO UPDATE SET person = excluded.person",
            ("@address", address), ("@person", person));
    }

    public static bool Unlink(Session session, string address) => session.Execute("DELETE FROM person_address WHERE address = @address", ("@address", address)) > 0;

    /// <summary>So that a late repetition of a message is still known as one.</summary>
    public static void MoveAnswered(Session session, string address, string person) =>
        session.Execute(
            "UPDATE inbound SET person = @person WHERE person = @address AND NOT EXISTS (SELECT 1 FROM inbound i WHERE i.person = @person AND i.key = inbound.key)",
            ("@person", person), ("@address", address));
}

/// <param name="Address">Where it was entered; null while nowhere.</param>
/// <param name="IsAgreed">The one there agreed.</param>
internal sealed record OpenCode(string? Address, bool IsAgreed);
