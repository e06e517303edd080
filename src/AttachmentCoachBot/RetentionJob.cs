using AttachmentCoachBot.Storage;

namespace AttachmentCoachBot;

/// <summary>Removes once an hour, and at the start, what has been kept for its time.</summary>
internal sealed partial class RetentionJob(CoachStore store, TimeProvider clock, ILogger<RetentionJob> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        do
        {
            try
            {
                LogRemoved(log, await store.ApplyRetention());
            }
            catch (System.Data.Common.DbException problem)
            {
                LogPostponed(log, problem.ErrorCode);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "Retention removed {Rows} rows")]
    private static partial void LogRemoved(ILogger log, int rows);

    [LoggerMessage(LogLevel.Warning, "Retention is postponed by an hour; the database answered {Code}")]
    private static partial void LogPostponed(ILogger log, int code);
}
