using System.Threading.RateLimiting;

namespace AttachmentCoachBot.Web;

/// <summary>How many sessions one address may open in a minute, so that nobody fills the store with strangers.</summary>
internal sealed class SessionLimits : IDisposable
{
    private readonly PartitionedRateLimiter<string> _perMinute = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = 60, TokensPerPeriod = 60, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0,
        }));

    /// <summary>Null when this one may go on.</summary>
    public TimeSpan? Wait(HttpContext http)
    {
        using var lease = _perMinute.AttemptAcquire(http.Connection.RemoteIpAddress?.ToString() ?? "");
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(5);
    }

    public void Dispose() => _perMinute.Dispose();
}
