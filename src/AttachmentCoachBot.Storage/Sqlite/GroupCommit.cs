using System.Collections.Concurrent;

namespace AttachmentCoachBot.Storage.Sqlite;

/// <summary>
/// The one writer of this process: whatever waits at a moment is committed together in one transaction, so the disk is asked once for many turns. Nobody hears of success
/// before the commit. A write must be repeatable: when a batch fails, each of it is tried alone, so that one bad write takes no other with it.
/// </summary>
internal sealed class GroupCommit : IDisposable
{
    /// <summary>Longer batches gain little and make the first of them wait (measured: 64 turns take about as long as two flushes).</summary>
    private const int LargestBatch = 64;

    private readonly BlockingCollection<PendingWrite> _waiting = [];
    private readonly Session _session;
    private readonly Thread _thread;
    private bool _isClosed;

    public GroupCommit(Session session)
    {
        _session = session;
        _thread = new Thread(Work) { Name = "store writer", IsBackground = true };
        _thread.Start();
    }

    /// <param name="scrubs">True when it removes what nobody shall find again: the write-ahead log is emptied behind it.</param>
    public Task<T> Write<T>(Func<Session, T> work, bool scrubs = false)
    {
        var write = new PendingWrite<T>(work, scrubs);
        _waiting.Add(write);
        return write.Result;
    }

    /// <summary>Finishes what waits, then closes.</summary>
    public void Dispose()
    {
        if (_isClosed)
            return;
        _isClosed = true;
        _waiting.CompleteAdding();
        _thread.Join();
        _session.Dispose();
        _waiting.Dispose();
    }

    private void Work()
    {
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            var batch = new List<PendingWrite> { first };
            while (batch.Count < LargestBatch && _waiting.TryTake(out var next))
                batch.Add(next);
            Commit(batch);
        }
    }

    private void Commit(List<PendingWrite> batch)
    {
        try
        {
            _session.Execute("BEGIN IMMEDIATE");
            foreach (var write in batch)
                write.Apply(_session);
            _session.Execute("COMMIT");
        }
        catch (Exception failure)
        {
            RollBack();
            if (batch.Count == 1)
                batch[0].Fail(failure);
            else
                foreach (var write in batch)
                    Commit([write]);
            return;
        }

        if (batch.Exists(write => write.Scrubs))
            EmptyWriteAheadLog();
        foreach (var write in batch)
            write.Finish();
    }

    private void RollBack()
    {
        try
        {
            _session.Execute("ROLLBACK");
        }
        catch (System.Data.Common.DbException)
        {
            // SQLite has already rolled back by itself, as it does when the disk is full.
        }
    }

    private void EmptyWriteAheadLog()
    {
        // A reader in the middle of something can make one round incomplete; it is done in milliseconds, and SQLite waits for it.
        _session.Query("PRAGMA wal_checkpoint(TRUNCATE)", row => row.GetInt64(0));
    }

    private abstract class PendingWrite(bool scrubs)
    {
        public bool Scrubs { get; } = scrubs;
        public abstract void Apply(Session session);
        public abstract void Finish();
        public abstract void Fail(Exception failure);
    }

    private sealed class PendingWrite<T>(Func<Session, T> work, bool scrubs) : PendingWrite(scrubs)
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;

        public Task<T> Result => _done.Task;
        public override void Apply(Session session) => _result = work(session);
        public override void Finish() => _done.SetResult(_result!);
        public override void Fail(Exception failure) => _done.SetException(failure);
    }
}
