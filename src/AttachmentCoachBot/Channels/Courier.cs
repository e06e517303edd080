using AttachmentCoachBot.Protocol.Connector;
using AttachmentCoachBot.Storage.Outgoing;
using Polly;

namespace AttachmentCoachBot.Channels;

/// <summary>Brings one letter after the other to the connector, and writes down what became of each, before it goes and after.</summary>
internal sealed partial class Courier
{
    /// <summary>A letter that was certainly not taken for so long is given up.</summary>
    private static readonly TimeSpan GivesUpAfter = TimeSpan.FromHours(24);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    private static readonly ResiliencePropertyKey<Letter> LetterKey = new("letter");

    private readonly Outbox _outbox;
    private readonly ConnectorClient _connector;
    private readonly TimeProvider _clock;
    private readonly ChannelMetrics _metrics;
    private readonly ILogger<Courier> _log;
    private readonly ResiliencePipeline<ConnectorAnswer> _retries;

    /// <param name="clock">Of the pauses between short retries.</param>
    public Courier(Outbox outbox, ConnectorClient connector, TimeProvider clock, ChannelMetrics metrics, ILogger<Courier> log)
    {
        (_outbox, _connector, _clock, _metrics, _log) = (outbox, connector, clock, metrics, log);
        _retries = ConnectorRetries.Build(clock, context => _outbox.Pause(context.Properties.GetValue(LetterKey, null!)));
    }

    public async Task Bring(Letter letter, CancellationToken stopping)
    {
        var context = ResilienceContextPool.Shared.Get(stopping);
        context.Properties.Set(LetterKey, letter);
        try
        {
            var isGone = false;
            var answer = await _retries.ExecuteAsync(
                async trying =>
                {
                    isGone = !await _outbox.Begin(letter);
                    return isGone ? ConnectorAnswer.Doubtful : await _connector.Send(letter.Activity, trying.CancellationToken);
                },
                context);
            if (!isGone)
                await Settle(letter, answer);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The next start finds it begun, and treats it as doubtful.
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Everything that is due, one after the other. Returns how many letters were tried.</summary>
    public async Task<int> BringAllDue(CancellationToken stopping = default)
    {
        var tried = 0;
        while (await _outbox.Claim(16) is { Count: > 0 } letters)
            foreach (var letter in letters)
            {
                await Bring(letter, stopping);
                tried++;
            }

        return tried;
    }

    private async Task Settle(Letter letter, ConnectorAnswer answer)
    {
        switch (answer.Outcome)
        {
            case ConnectorOutcome.Accepted:
                await _outbox.Deliver(letter);
                break;
            case ConnectorOutcome.Doubtful when await _outbox.Doubt(letter):
                break;
            case ConnectorOutcome.Doubtful:
                Count(answer, "doubtful");
                break;
            case ConnectorOutcome.Later or ConnectorOutcome.NotSent when letter.IsSafety || _clock.GetUtcNow() - letter.WrittenAt < GivesUpAfter:
                await _outbox.Postpone(letter, answer.RetryAfter ?? TimeSpan.FromSeconds(Math.Min(5 * Math.Pow(2, Math.Min(letter.Attempts / 4, 10)), LongestPause.TotalSeconds)));
                break;
            default:
                var reason = answer.Outcome == ConnectorOutcome.Refused ? $"refused {answer.Status}" : $"given up {answer.Status}";
                await _outbox.Bury(letter, reason);
                Count(answer, reason);
                break;
        }
    }

    private void Count(ConnectorAnswer answer, string reason)
    {
        _metrics.LetterDied(reason);
        LogDead(_log, answer.Status, reason);
    }

    [LoggerMessage(LogLevel.Error, "A reply was not delivered: {Reason} (status {Status}). The command dead-letters lists it")]
    private static partial void LogDead(ILogger log, int status, string reason);
}
