using AttachmentCoachBot.Storage.Outgoing;
using Microsoft.Data.Sqlite;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>
/// What a killed server leaves behind at each step of sending is its database as it is in that moment. It is copied there, and another server goes on with the copy: nothing is lost, the
/// order is kept, and only what may have arrived comes twice.
/// </summary>
public sealed class EveryStepTests : IAsyncLifetime
{
    private readonly List<Killed> _kills = [];
    private DeliveryBench _bench = null!;

    public static TheoryData<string, int> Faults => new()
    {
        { "none", 7 }, { "busy for a moment", 10 }, { "busy for a minute", 6 }, { "a failure before it was taken", 8 }, { "a failure after it was taken", 8 }, { "a reset after it was taken", 8 }, { "a token that is not taken", 10 },
    };

    public async Task InitializeAsync()
    {
        _bench = await DeliveryBench.Start();
        _bench.Step = Kill;
        _bench.Pauses.Waiting = () => Kill("waiting to try again");
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Killed_at_any_step_of_sending_a_second_server_brings_the_rest(string fault, int steps)
    {
        Arrange(fault);
        await _bench.Say("m1", "one", "two");
        Kill("the turn is kept");
        var letters = await _bench.Store.Outbox.Claim(1);
        Kill("claimed");
        await _bench.Courier.Bring(Assert.Single(letters), CancellationToken.None);
        Kill("brought");
        await _bench.Deliver();
        await _bench.DeliverAfter(Outbox.AfterDoubt);
        Kill("after ten seconds");
        await _bench.DeliverAfter(TimeSpan.FromMinutes(1));
        (_bench.Step, _bench.Pauses.Waiting) = (null, null);

        Assert.True(_kills.Count >= steps, string.Join(", ", _kills.Select(kill => kill.Step)));
        foreach (var kill in _kills)
            await GoOn(kill);
    }

    private void Arrange(string fault)
    {
        switch (fault)
        {
            case "busy for a moment":
                _bench.Connector.Fail(new Fault(429, RetryAfter: 2), new Fault(412));
                break;
            case "busy for a minute":
                _bench.Connector.Fail(new Fault(429, RetryAfter: 60));
                break;
            case "a failure before it was taken":
                _bench.Connector.Fail(new Fault(502));
                break;
            case "a failure after it was taken":
                _bench.Connector.Fail(new Fault(504, Takes: true));
                break;
            case "a reset after it was taken":
                _bench.Connector.Fail(new Fault(Resets: true, Takes: true));
                break;
            case "a token that is not taken":
                _bench.Connector.Revoked.Add("t1");
                break;
        }
    }

    private async Task GoOn(Killed kill)
    {
        await using var second = _bench.Restart(kill.File);
        var before = second.Connector.Count;
        foreach (var wait in new[] { Outbox.LeaseTime, Outbox.AfterDoubt, TimeSpan.FromMinutes(10) })
            await second.DeliverAfter(wait);

        var brought = second.Connector.Texts.Skip(before).ToList();
        string[] whole = [.. kill.Taken, .. brought];
        string[] once = [.. whole.Where((text, at) => at == 0 || text != whole[at - 1])];
        var dead = second.Store.Outbox.DeadLetters();
        var seen = $"{kill.Step}: {string.Join(", ", whole)}, {dead.Count} given up";
        Assert.Equal(brought.Distinct(), brought);
        Assert.True(kill.Doubts > 0 || !brought.Exists(kill.Taken.Contains), seen);

        // What failed and was then interrupted is doubtful twice: an ordinary reply is not tried a third time, and the operator is told.
        Assert.True(dead.Count == 0 ? once is ["one", "two"] : kill.Doubts == 2 && once is ["one", "two"] or ["two"], seen);
        Assert.Equal(kill.Doubts == 2 ? ["doubtful twice"] : [], dead.Select(letter => letter.Reason));
        Assert.Null(second.Store.Outbox.UntilNext());
    }

    private void Kill(string step)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("coach-").FullName, "coach.db");
        File.Copy(_bench.File, file);
        File.Copy($"{_bench.File}-wal", $"{file}-wal");
        _kills.Add(new Killed(step, file, _bench.Connector.Texts, DoubtsIn(file)));
    }

    /// <summary>Attempts at one letter that are written down as failed in an unclear way, or as begun.</summary>
    private static long DoubtsIn(string file)
    {
        using var copy = new SqliteConnection($"Data Source={file};Pooling=False");
        copy.Open();
        using var question = copy.CreateCommand();
        question.CommandText = "SELECT coalesce(max(is_started + doubts), 0) FROM outbox";
        return (long)question.ExecuteScalar()!;
    }

    /// <param name="Taken">What had arrived by then.</param>
    private sealed record Killed(string Step, string File, IReadOnlyList<string> Taken, long Doubts);
}
