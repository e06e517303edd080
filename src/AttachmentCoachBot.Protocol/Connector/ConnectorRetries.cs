using Polly;
using Polly.Retry;

namespace AttachmentCoachBot.Protocol.Connector;

/// <summary>
/// Tries again, at once or within seconds, only what was certainly not done (429, 412, nothing written), as often as Teams asks for. What is doubtful, and what has to wait
/// longer, is for the outbox to decide.
/// </summary>
public static class ConnectorRetries
{
    /// <summary>Longer waits are not held in memory.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <param name="pausing">Called before each wait, so that what is waiting can be written down as not under way.</param>
    public static ResiliencePipeline<ConnectorAnswer> Build(TimeProvider clock, Func<ResilienceContext, Task> pausing) =>
        new ResiliencePipelineBuilder<ConnectorAnswer> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<ConnectorAnswer>
            {
                ShouldHandle = new PredicateBuilder<ConnectorAnswer>().HandleResult(
                    answer => answer.Outcome is ConnectorOutcome.Later or ConnectorOutcome.NotSent && (answer.RetryAfter ?? TimeSpan.Zero) <= LongestWait),
                MaxRetryAttempts = 3,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(400),
                MaxDelay = LongestWait,
                UseJitter = true,
                DelayGenerator = retry => ValueTask.FromResult(retry.Outcome.Result?.RetryAfter),
                OnRetry = async retry => await pausing(retry.Context),
            })
            .Build();
}
