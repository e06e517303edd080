namespace AttachmentCoachBot.Tests.DirectLine;

/// <summary>The machine's clock, moved by hand; timers run as they do.</summary>
internal sealed class MovableClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
