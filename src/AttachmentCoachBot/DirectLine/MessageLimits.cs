using System.Threading.RateLimiting;

namespace AttachmentCoachBot.DirectLine;

/// <summary>How much one person may send: so many a minute with a burst, and so many that wait at once. Reading is not limited.</summary>
internal sealed class MessageLimits(DirectLineSettings settings) : IDisposable
{
    private const int MostWaiting = 16;

    private readonly PartitionedRateLimiter<string> _perMinute = PartitionedRateLimiter.Create<string, string>(person =>
        RateLimitPartition.GetTokenBucketLimiter(person, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = 2 * settings.MessagesPerMinute,
            TokensPerPeriod = settings.MessagesPerMinute,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        }));

    private readonly PartitionedRateLimiter<string> _atOnce = PartitionedRateLimiter.Create<string, string>(person =>
        RateLimitPartition.GetConcurrencyLimiter(person, _ => new ConcurrencyLimiterOptions { PermitLimit = MostWaiting, QueueLimit = 0 }));

    public Place Enter(string person)
    {
        var place = _atOnce.AttemptAcquire(person);
        if (!place.IsAcquired)
            return new Place(place, TimeSpan.FromSeconds(1));
        using var turn = _perMinute.AttemptAcquire(person);
        return turn.IsAcquired ? new Place(place, null) : new Place(place, turn.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(5));
    }

    public void Dispose()
    {
        _perMinute.Dispose();
        _atOnce.Dispose();
    }

    /// <param name="Wait">How long to wait; null when this one may go on.</param>
    public sealed record Place(RateLimitLease Lease, TimeSpan? Wait) : IDisposable
    {
        public void Dispose() => Lease.Dispose();
    }
}
