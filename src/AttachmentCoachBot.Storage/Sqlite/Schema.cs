namespace AttachmentCoachBot.Storage.Sqlite;

/// <summary>
/// The tables, each keyed by person first so that they can be split over databases. What people write is only in columns named “sealed”. A change of the schema is
/// one more entry at the end of <see cref="Migrations"/>; entries that were released are never edited.
/// </summary>
internal static class Schema
{
    public static readonly IReadOnlyList<string> Migrations =
    [
        """
        CREATE TABLE person (
            person TEXT NOT NULL PRIMARY KEY,
            version INTEGER NOT NULL,
            wrapped_key BLOB NOT NULL,
            sealed_state BLOB NOT NULL,
            keep_days INTEGER NOT NULL,
            seen INTEGER NOT NULL
        );

        CREATE TABLE conversation (
            person TEXT NOT NULL,
            conversation TEXT NOT NULL,
            last_sequence INTEGER NOT NULL,
            last_at INTEGER NOT NULL,
            sealed_reference BLOB,
            PRIMARY KEY (person, conversation)
        );

        CREATE TABLE activity (
            person TEXT NOT NULL,
            conversation TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            id TEXT NOT NULL,
            reply_to TEXT,
            at INTEGER NOT NULL,
            sealed_content BLOB NOT NULL,
            PRIMARY KEY (person, conversation, sequence)
        );

        CREATE TABLE inbound (
            person TEXT NOT NULL,
            key TEXT NOT NULL,
            conversation TEXT NOT NULL,
            echo_id TEXT,
            first_reply INTEGER NOT NULL,
            last_reply INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (person, key)
        ) WITHOUT ROWID;

        CREATE TABLE outbox (
            person TEXT NOT NULL,
            conversation TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            due INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            lease INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (person, conversation, sequence)
        ) WITHOUT ROWID;

        CREATE INDEX outbox_due ON outbox (due);
        CREATE INDEX person_seen ON person (seen);
        """,
        "CREATE INDEX conversation_name ON conversation (conversation);",
        """
        ALTER TABLE outbox ADD COLUMN is_safety INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN is_started INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN dead_at INTEGER;
        ALTER TABLE outbox ADD COLUMN reason TEXT;
        """,
        """
        CREATE TABLE link_code (
            person TEXT NOT NULL PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE,
            expires INTEGER NOT NULL,
            address TEXT,
            is_agreed INTEGER NOT NULL DEFAULT 0
        ) WITHOUT ROWID;

        CREATE TABLE person_address (
            address TEXT NOT NULL PRIMARY KEY,
            person TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE INDEX person_address_person ON person_address (person);
        ALTER TABLE person ADD COLUMN left_at INTEGER;
        """,
        """
        CREATE TABLE link_guess (
            place BLOB NOT NULL PRIMARY KEY,
            guesses INTEGER NOT NULL,
            since INTEGER NOT NULL
        ) WITHOUT ROWID;
        """,
    ];
}
