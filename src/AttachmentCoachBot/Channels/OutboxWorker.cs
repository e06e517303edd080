using AttachmentCoachBot.Storage.Outgoing;

namespace AttachmentCoachBot.Channels;

/// <summary>Delivers what is in the outbox: many conversations at a time, each in its order; a slow one holds nobody up.</summary>
internal sealed partial class OutboxWorker(Outbox outbox, Courier courier, TimeProvider clock, ILogger<OutboxWorker> log) : BackgroundService
{
    private const int MostAtOnce = 32;

    /// <summary>Another server may have put something in, or have died with something in hand.</summary>
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var underway = new List<Task>();
        while (!stoppingToken.IsCancellationRequested)
            try
            {
                underway.RemoveAll(task => task.IsCompleted);
                var letters = underway.Count < MostAtOnce ? await outbox.Claim(MostAtOnce - underway.Count) : [];
                underway.AddRange(letters.Select(letter => courier.Bring(letter, stoppingToken)));
                if (letters.Count == 0)
                    await Rest(underway, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (System.Data.Common.DbException problem)
            {
                LogPostponed(log, problem.ErrorCode);
                await Task.Delay(LongestRest, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

        await Task.WhenAll(underway).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Until there is something new, something is done, or something is due.</summary>
    private async Task Rest(List<Task> underway, CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var due = outbox.UntilNext() is { } next && next < LongestRest && next > TimeSpan.Zero ? next : LongestRest;
        await await Task.WhenAny([outbox.Filled(over.Token), Task.Delay(due, clock, over.Token), .. underway]);
        await over.CancelAsync();
    }

    [LoggerMessage(LogLevel.Warning, "Delivery rests; the database answered {Code}")]
    private static partial void LogPostponed(ILogger log, int code);
}
