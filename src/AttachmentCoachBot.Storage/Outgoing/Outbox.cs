using AttachmentCoachBot.Storage.Privacy;
using AttachmentCoachBot.Storage.Sqlite;
using AttachmentCoachBot.Storage.Turns;

namespace AttachmentCoachBot.Storage.Outgoing;

/// <summary>
/// Replies that wait to be delivered. Several processes may share the work: whoever claims a letter holds it for <see cref="LeaseTime"/>. The beginning of an attempt is
/// written down before it is made, so after a crash a letter is known to be doubtful, and is treated like one whose answer never came.
/// </summary>
public sealed class Outbox : IDisposable
{
    /// <summary>More than an attempt with its short retries can take.</summary>
    public static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(90);

    /// <summary>A letter that may have arrived is not sent again sooner.</summary>
    public static readonly TimeSpan AfterDoubt = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestDoubt = TimeSpan.FromMinutes(5);

    private readonly SqliteFile _file;
    private readonly GroupCommit _commits;
    private readonly IKeyWrap _wrap;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _bell = new(0, 1);
    private readonly Lock _ringing = new();

    internal Outbox(SqliteFile file, GroupCommit commits, IKeyWrap wrap, TimeProvider clock) => (_file, _commits, _wrap, _clock) = (file, commits, wrap, clock);

    private long Now => _clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Takes letters that are due, at most one of a conversation.</summary>
    public async Task<IReadOnlyList<Letter>> Claim(int most)
    {
        var rows = await _commits.Write(session => Claim(session, most, Now));
        var letters = new List<Letter>();
        foreach (var row in rows)
            if (_file.Read(session => Open(session, row)) is { } letter)
                letters.Add(letter);
            else
                await _commits.Write(session => { OutboxTable.Remove(session, row.Person, row.Conversation, row.Sequence); return 0; });
        return letters;
    }

    /// <summary>Writes down that an attempt begins. False when there is nothing to send any more.</summary>
    public Task<bool> Begin(Letter letter) =>
        _commits.Write(session => OutboxTable.Begin(session, letter.Person, letter.Conversation, letter.Sequence, Now + (long)LeaseTime.TotalMilliseconds));

    /// <summary>The attempt was certainly in vain; the next one follows shortly.</summary>
    public Task Pause(Letter letter) => Do(letter, OutboxTable.Pause);

    /// <summary>The attempt was certainly in vain; somebody tries again later.</summary>
    public Task Postpone(Letter letter, TimeSpan wait)
    {
        var due = Now + (long)wait.TotalMilliseconds;
        return Do(letter, (session, person, conversation, sequence) => OutboxTable.Postpone(session, person, conversation, sequence, due));
    }

    public Task Deliver(Letter letter) => Do(letter, OutboxTable.Remove);

    public Task Bury(Letter letter, string reason)
    {
        var now = Now;
        return Do(letter, (session, person, conversation, sequence) => OutboxTable.Bury(session, person, conversation, sequence, reason, now));
    }

    /// <summary>Nobody knows whether it arrived. True when it is tried again: once when the person has said nothing since, and always for safety words.</summary>
    public Task<bool> Doubt(Letter letter) => _commits.Write(session =>
        OutboxTable.Find(session, letter.Person, letter.Conversation, letter.Sequence) is { } row && Doubt(session, row, Now));

    /// <summary>How long until there is something to do; null when nothing waits.</summary>
    public TimeSpan? UntilNext() => _file.Read(OutboxTable.NextDue) is { } due ? TimeSpan.FromMilliseconds(Math.Max(0, due - Now)) : null;

    public IReadOnlyList<DeadLetter> DeadLetters() => _file.Read(OutboxTable.Dead);

    /// <summary>Ends when a turn of this process has put something in.</summary>
    public Task Filled(CancellationToken cancellation) => _bell.WaitAsync(cancellation);

    public void Dispose() => _bell.Dispose();

    internal void Ring()
    {
        lock (_ringing)
            if (_bell.CurrentCount == 0)
                _bell.Release();
    }

    private static List<OutboxRow> Claim(Session session, int most, long now)
    {
        var claimed = new List<OutboxRow>();
        bool isChanged;
        do
        {
            isChanged = false;
            foreach (var row in OutboxTable.Due(session, now, most - claimed.Count))
            {
                // Somebody began this and died.
                if (row.IsStarted)
                    isChanged |= !Doubt(session, row, now);
                else if (row.Doubts > 0 && !row.IsSafety && OutboxTable.IsOvertaken(session, row))
                {
                    OutboxTable.Bury(session, row.Person, row.Conversation, row.Sequence, "doubtful, and overtaken", now);
                    isChanged = true;
                }
                else
                {
                    OutboxTable.Lease(session, row, now + (long)LeaseTime.TotalMilliseconds);
                    claimed.Add(row);
                }
            }
        }

        // Behind a letter that was given up the next of its conversation may go.
        while (isChanged && claimed.Count < most);
        return claimed;
    }

    private static bool Doubt(Session session, OutboxRow row, long now)
    {
        var isTriedAgain = row.IsSafety || (row.Doubts == 0 && !OutboxTable.IsOvertaken(session, row));
        if (isTriedAgain)
            OutboxTable.Doubt(session, row.Person, row.Conversation, row.Sequence, now + (long)Math.Min(AfterDoubt.TotalMilliseconds * Math.Pow(2, Math.Min(row.Doubts, 10)), LongestDoubt.TotalMilliseconds));
        else
            OutboxTable.Bury(session, row.Person, row.Conversation, row.Sequence, row.Doubts == 0 ? "doubtful, and overtaken" : "doubtful twice", now);
        return isTriedAgain;
    }

    /// <summary>Null when its words or its address are gone.</summary>
    private Letter? Open(Session session, OutboxRow row)
    {
        if (TurnTable.Read(session, row.Person, _wrap) is not { } known
            || ActivityLog.Read(session, known.Key, row.Conversation, row.Sequence - 1, row.Sequence).Activities is not [var activity]
            || ConversationTable.Address(session, known.Key, row.Conversation) is not { } address)
            return null;
        var addressed = activity with
        {
            Id = null, Timestamp = null, ChannelId = address.ChannelId, ServiceUrl = address.ServiceUrl, Conversation = address.Conversation, From = address.From, Recipient = address.Recipient,
        };
        return new Letter(row.Person, row.Conversation, row.Sequence, addressed, row.Attempts, row.IsSafety, activity.Timestamp ?? _clock.GetUtcNow());
    }

    private Task Do(Letter letter, Action<Session, string, string, long> work) => _commits.Write(session =>
    {
        work(session, letter.Person, letter.Conversation, letter.Sequence);
        return 0;
    });
}
