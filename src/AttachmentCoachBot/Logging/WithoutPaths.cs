using Serilog.Core;
using Serilog.Events;

namespace AttachmentCoachBot.Logging;

/// <summary>Takes the path off every event: the web framework adds it to whatever is logged during a request, and a path may hold somebody's conversation or ticket.</summary>
internal sealed class WithoutPaths : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
