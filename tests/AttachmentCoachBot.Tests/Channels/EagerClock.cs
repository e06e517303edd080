namespace AttachmentCoachBot.Tests.Channels;

/// <summary>Waits end as soon as they begin; how long they should have been is written down.</summary>
internal sealed class EagerClock(TimeProvider now) : TimeProvider
{
    public List<TimeSpan> Waits { get; } = [];

    /// <summary>Called as each wait begins.</summary>
    public Action? Waiting { get; set; }

    public override DateTimeOffset GetUtcNow() => now.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (Waits)
            Waits.Add(dueTime);
        Waiting?.Invoke();
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
