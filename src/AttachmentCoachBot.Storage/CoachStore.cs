using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Storage.Linking;
using AttachmentCoachBot.Storage.Outgoing;
using AttachmentCoachBot.Storage.Privacy;
using AttachmentCoachBot.Storage.Sqlite;
using AttachmentCoachBot.Storage.Turns;

namespace AttachmentCoachBot.Storage;

/// <summary>
/// Where everything about the persons is kept. A turn is one transaction: what came in, what was answered, and the new state are there together or not at all, and
/// nobody hears an answer that is not kept.
/// </summary>
public sealed class CoachStore : IDisposable
{
    private const string StatePurpose = "state";

    private readonly SqliteFile _file;
    private readonly GroupCommit _commits;
    private readonly IKeyWrap _wrap;
    private readonly TimeProvider _clock;
    private readonly PersonGates _gates = new();

    /// <param name="connectionString">As of Microsoft.Data.Sqlite; file and folder are made when they are missing.</param>
    public CoachStore(string connectionString, IKeyWrap wrap, TimeProvider clock)
    {
        _wrap = wrap;
        _clock = clock;
        _file = new SqliteFile(connectionString);
        _commits = new GroupCommit(_file.OpenWriter());
        Outbox = new Outbox(_file, _commits, wrap, clock);
        Links = new Links(_file, _commits, clock);
    }

    /// <summary>What waits to be delivered by us.</summary>
    public Outbox Outbox { get; }

    /// <summary>Who is known at more than one address.</summary>
    public Links Links { get; }

    /// <summary>How long what is kept outlives the removal of the app it was said in.</summary>
    public TimeSpan KeepsAfterLeaving { get; init; } = TimeSpan.FromDays(7);

    /// <summary>
    /// Takes a turn of a person: hands the state to <paramref name="take"/> and keeps what it returns. When another server kept a turn in between, it is taken again on the
    /// newer state, so <paramref name="take"/> must be a function. A message that was answered before is answered the same.
    /// </summary>
    public async Task<TurnAnswer> TakeTurn(string person, Inbound inbound, Func<PersonState, TakenTurn> take, CancellationToken cancellation = default)
    {
        using var gate = await _gates.Enter(person, cancellation);
        while (true)
        {
            if (inbound.Key is { } key && AnswerBefore(person, key) is { } repeated)
                return repeated;

            var before = _file.Read(session => TurnTable.Read(session, person, _wrap));
            var taken = take(before is null ? PersonState.New : StateJson.Read(before.Key.Unseal(before.State, StatePurpose)));
            var turn = Prepare(person, inbound, before, taken);
            var written = await _commits.Write(session => TurnTable.Write(session, turn), turn.ErasesEverything || turn.ErasesSince is not null);
            if (written.Outcome == TurnOutcome.Kept && turn is { IsSent: true, Replies.Count: > 0 })
                Outbox.Ring();
            if (written.Outcome == TurnOutcome.Kept)
                return new TurnAnswer(written.EchoId, Numbered(taken.Replies, inbound.Conversation, written), false, taken.Effects);
        }
    }

    /// <summary>The state of a person, or null when nothing is known.</summary>
    public PersonState? ReadState(string person) =>
        _file.Read(session => TurnTable.Read(session, person, _wrap)) is { } known ? StateJson.Read(known.Key.Unseal(known.State, StatePurpose)) : null;

    /// <summary>The conversation after a watermark (0: from its beginning), at most a page of it.</summary>
    public LogPage ReadLog(string person, string conversation, long after = 0) =>
        _file.Read(session => TurnTable.Read(session, person, _wrap) is { } known
            ? ActivityLog.Read(session, known.Key, conversation, after)
            : new LogPage([], after));

    /// <summary>Watermark of the newest entry of a conversation; null when there is no such conversation.</summary>
    public long? LastOf(string person, string conversation) => _file.Read(session => ConversationTable.LastOf(session, person, conversation));

    /// <summary>Whose conversation it is, for a caller who may read any; null when there is no such conversation.</summary>
    public string? PersonIn(string conversation) => _file.Read(session => ConversationTable.PersonIn(session, conversation));

    /// <summary>Everything that is kept about a person, opened; null when there is nothing.</summary>
    public Keepsake? ReadEverything(string person) =>
        _file.Read(session => TurnTable.Read(session, person, _wrap) is { } known
            ? new Keepsake(StateJson.Read(known.Key.Unseal(known.State, StatePurpose)), ActivityLog.ReadAll(session, known.Key))
            : null);

    /// <summary>Removes everything about a person, their key included. False when there was nothing.</summary>
    public async Task<bool> Erase(string person)
    {
        using var gate = await _gates.Enter(person, CancellationToken.None);
        return await _commits.Write(session => EraseTable.EraseRows(session, person), scrubs: true) > 0;
    }

    /// <summary>True when this came before, and has its answer.</summary>
    public bool IsAnswered(string person, string key) => _file.Read(session => TurnTable.FindAnswer(session, person, key)) is not null;

    /// <summary>The person took the app away; what is kept goes after <see cref="KeepsAfterLeaving"/>, unless they come back before.</summary>
    public Task Leave(string person) => _commits.Write(session =>
        session.Execute("UPDATE person SET left_at = @now WHERE person = @person", ("@now", _clock.GetUtcNow().ToUnixTimeMilliseconds()), ("@person", person)));

    /// <summary>Removes what has been kept for its time. Returns how many rows went.</summary>
    public async Task<int> ApplyRetention()
    {
        var removed = 0;
        foreach (var person in _file.Read(Retention.PersonsKept))
            removed += await _commits.Write(session => Retention.Apply(session, person, _clock.GetUtcNow(), KeepsAfterLeaving));
        if (removed > 0)
            await _commits.Write(_ => 0, scrubs: true);
        return removed;
    }

    /// <summary>Wraps the key of every person anew, after the master key changed. Returns how many.</summary>
    public async Task<int> RewrapKeys()
    {
        var persons = _file.Read(Retention.PersonsKept);
        foreach (var person in persons)
            await _commits.Write(session => TurnTable.Rewrap(session, person, _wrap), scrubs: false);
        await _commits.Write(_ => 0, scrubs: true);
        return persons.Count;
    }

    /// <summary>True when the database answers.</summary>
    public bool IsReachable() => _file.Read(session => session.Query("SELECT 1", row => row.GetInt32(0))).Count == 1;

    public void Dispose()
    {
        Outbox.Dispose();
        _commits.Dispose();
        _file.Dispose();
    }

    private TurnRecord Prepare(string person, Inbound inbound, Snapshot? before, TakenTurn taken)
    {
        var erases = taken.Effects.Any(effect => effect is Effect.EraseEverything);
        var key = before is null || erases ? PersonKey.Create(person, _wrap) : before.Key;
        var since = taken.Effects.OfType<Effect.EraseHistory>().FirstOrDefault();
        return new TurnRecord
        {
            Key = key,
            Version = before?.Version,
            State = key.Seal(StateJson.Write(taken.State), StatePurpose),
            Inbound = inbound,
            Echo = inbound.Echo is { } echo ? ActivityLog.Seal(key, echo) : null,
            Reference = inbound.Reference is { } reference ? ConversationTable.SealAddress(key, reference) : null,
            Replies = [.. taken.Replies.Select(reply => ActivityLog.Seal(key, reply))],
            Now = _clock.GetUtcNow(),
            ErasesEverything = erases,
            ErasesSince = since is null ? null : since.Since ?? DateTimeOffset.UnixEpoch,
            IsSent = inbound.Delivery == Delivery.Outbox && !taken.IsInResponse,
            IsSafety = taken.IsSafety,
            KeepDays = taken.Effects.OfType<Effect.KeepHistory>().LastOrDefault()?.Days,
        };
    }

    private static List<Activity> Numbered(IReadOnlyList<Activity> replies, string conversation, WrittenTurn written) =>
    [
        .. replies.Select((reply, at) => reply with
        {
            Id = TurnTable.IdOf(conversation, written.FirstReply + at),
            ReplyToId = written.EchoId,
            Timestamp = DateTimeOffset.FromUnixTimeMilliseconds(written.FirstReplyAt + at),
        }),
    ];

    private TurnAnswer? AnswerBefore(string person, string key) =>
        _file.Read(session =>
            TurnTable.FindAnswer(session, person, key) is { } earlier && TurnTable.Read(session, person, _wrap) is { } known
                ? new TurnAnswer(
                    earlier.EchoId, ActivityLog.Read(session, known.Key, earlier.Conversation, earlier.First - 1, earlier.Last).Activities, true, [])
                : null);
}
