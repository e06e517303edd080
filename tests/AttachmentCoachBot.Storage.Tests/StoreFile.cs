using System.Security.Cryptography;
using AttachmentCoachBot.Storage.Privacy;
using Microsoft.Data.Sqlite;

namespace AttachmentCoachBot.Storage.Tests;

/// <summary>A database file of its own for one test, which any number of stores may open.</summary>
public sealed class StoreFile
{
    public StoreFile() : this(Path.Combine(Directory.CreateTempSubdirectory("store-").FullName, "coach.db")) { }

    public StoreFile(string path) => Location = path;

    public string Location { get; }

    public string ConnectionString => $"Data Source={Location}";

    public CoachStore Open(TimeProvider? clock = null, IKeyWrap? wrap = null) => new(ConnectionString, wrap ?? FixedWrap.First, clock ?? TimeProvider.System);

    public long Count(string table, string what = "count(*)")
    {
        using var connection = new SqliteConnection(ConnectionString + ";Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {what} FROM {table}";
        return (long)command.ExecuteScalar()!;
    }

    public void Execute(string sql)
    {
        using var connection = new SqliteConnection(ConnectionString + ";Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>“ok”, or what SQLite found broken.</summary>
    public string Integrity()
    {
        using var connection = new SqliteConnection(ConnectionString + ";Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }

    /// <summary>The files (database, write-ahead log, shared memory) in which these bytes stand.</summary>
    public IReadOnlyList<string> FilesWith(params byte[] wanted) =>
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(Location)!).Where(file => Bytes(file).AsSpan().IndexOf(wanted) >= 0).Select(file => Path.GetFileName(file))];

    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>Wraps keys under a master key given here (AES-GCM).</summary>
public sealed class FixedWrap(byte seed) : IKeyWrap
{
    public static readonly FixedWrap First = new(1), Second = new(2);

    private readonly byte[] _master = [.. Enumerable.Range(seed, 32).Select(number => (byte)number)];

    public byte[] Wrap(byte[] key)
    {
        var wrapped = new byte[28 + key.Length];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, 12));
        using var aes = new AesGcm(_master, 16);
        aes.Encrypt(wrapped.AsSpan(0, 12), key, wrapped.AsSpan(28), wrapped.AsSpan(12, 16));
        return wrapped;
    }

    public byte[] Unwrap(byte[] wrapped)
    {
        var key = new byte[wrapped.Length - 28];
        using var aes = new AesGcm(_master, 16);
        aes.Decrypt(wrapped.AsSpan(0, 12), wrapped.AsSpan(28), wrapped.AsSpan(12, 16), key);
        return key;
    }
}

/// <summary>A clock that stands where it is put.</summary>
public sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
