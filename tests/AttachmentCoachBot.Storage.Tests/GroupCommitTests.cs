using AttachmentCoachBot.Storage.Sqlite;

namespace AttachmentCoachBot.Storage.Tests;

public sealed class GroupCommitTests
{
    [Fact]
    public async Task What_waits_is_committed_in_one_transaction()
    {
        var file = new StoreFile();
        using var sqlite = new SqliteFile(file.ConnectionString);
        using var commits = new GroupCommit(sqlite.OpenWriter());
        using var free = new ManualResetEventSlim();
        var begun = new TaskCompletionSource();

        var first = commits.Write(_ =>
        {
            begun.SetResult();
            free.Wait();
            return 0;
        });
        await begun.Task;
        var waiting = Enumerable.Range(0, 30).Select(number => commits.Write(session => Insert(session, number))).ToList();
        free.Set();
        await first;
        var seen = await waiting[0];
        var together = sqlite.Read(session => session.Query("SELECT count(*) FROM inbound", row => row.GetInt64(0))[0]);
        await Task.WhenAll(waiting);

        Assert.Equal(1, seen);
        Assert.Equal(30, together);
    }

    [Fact]
    public async Task One_bad_write_takes_no_other_with_it()
    {
        var file = new StoreFile();
        using var sqlite = new SqliteFile(file.ConnectionString);
        using var commits = new GroupCommit(sqlite.OpenWriter());

        var writes = Enumerable.Range(0, 50).Select(number => commits.Write(session => number == 25 ? throw new InvalidOperationException("bad") : Insert(session, number))).ToList();

        await Assert.ThrowsAsync<InvalidOperationException>(() => writes[25]);
        foreach (var write in writes.Where((_, number) => number != 25))
            await write;
        Assert.Equal(49, file.Count("inbound"));
    }

    [Fact]
    public async Task Closing_finishes_what_waits()
    {
        var file = new StoreFile();
        using var sqlite = new SqliteFile(file.ConnectionString);
        var commits = new GroupCommit(sqlite.OpenWriter());
        var writes = Enumerable.Range(0, 20).Select(number => commits.Write(session => Insert(session, number))).ToList();

        commits.Dispose();
        await Task.WhenAll(writes);

        Assert.Equal(20, file.Count("inbound"));
    }

    private static int Insert(Session session, int number) =>
        session.Execute("INSERT INTO inbound (person, key, conversation, first_reply, last_reply, at) VALUES ('p', @key, 'c', 0, 0, 0)", ("@key", $"k{number}"));
}
