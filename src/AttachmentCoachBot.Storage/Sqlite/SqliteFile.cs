using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AttachmentCoachBot.Storage.Sqlite;

/// <summary>The database file: opens sessions on it and brings its tables up to date. Several processes may use one file.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly string _connectionString;
    private readonly ConcurrentBag<Session> _readers = [];

    /// <exception cref="SqliteException">The file is no database, or cannot be written.</exception>
    public SqliteFile(string connectionString)
    {
        var parts = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        _connectionString = parts.ToString();
        MakeFolder(parts.DataSource);
        using var session = OpenWriter();
        BringUpToDate(session);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(parts.DataSource, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>A session for writing: every commit is on the disk before it returns, and what is deleted is overwritten.</summary>
    public Session OpenWriter()
    {
        var session = Open();
        session.Execute("PRAGMA journal_mode = WAL");
        session.Execute("PRAGMA synchronous = FULL");
        session.Execute("PRAGMA secure_delete = ON");
        return session;
    }

    /// <summary>Reads without waiting for writers and without making them wait.</summary>
    public T Read<T>(Func<Session, T> read)
    {
        if (!_readers.TryTake(out var session))
            session = Open();
        try
        {
            return read(session);
        }
        finally
        {
            _readers.Add(session);
        }
    }

    public void Dispose()
    {
        while (_readers.TryTake(out var session))
            session.Dispose();
    }

    private Session Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        var session = new Session(connection);
        session.Execute("PRAGMA busy_timeout = 10000");
        return session;
    }

    private static void BringUpToDate(Session session)
    {
        session.Execute("BEGIN IMMEDIATE");
        var version = session.Query("PRAGMA user_version", row => row.GetInt32(0))[0];
        if (version > Schema.Migrations.Count)
            throw new InvalidOperationException(
                $"The database has schema {version}, and this program knows {Schema.Migrations.Count}; it was written by a newer version. Start that one.");
        foreach (var migration in Schema.Migrations.Skip(version))
            session.Execute(migration);
        session.Execute($"PRAGMA user_version = {Schema.Migrations.Count.ToString(CultureInfo.InvariantCulture)}");
        session.Execute("COMMIT");
    }

    /// <summary>The folder is made when it is missing, for the owner only.</summary>
    private static void MakeFolder(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is not { } folder || Directory.Exists(folder))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
