using Serilog;
using Serilog.AspNetCore;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace AttachmentCoachBot.Logging;

/// <summary>Logs to the console, as lines for people or as compact JSON (<c>Logging:Form</c> is “Text” or “Json”). Never what people write, no query string, no raw path.</summary>
internal static class RequestLog
{
    /// <param name="sinks">More places to log to.</param>
    public static void Use(WebApplicationBuilder builder, IEnumerable<ILogEventSink> sinks)
    {
        var form = builder.Configuration["Logging:Form"] ?? "Text";
        if (form is not ("Text" or "Json"))
            throw new ProblemException($"Logging:Form is “{form}”; write Text or Json.");

        var log = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.With(new WithoutPaths())
            .Filter.ByExcluding(HoldsRequests);
        log = form == "Json" ? log.WriteTo.Console(new CompactJsonFormatter()) : log.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}");
        foreach (var sink in sinks)
            log = log.WriteTo.Sink(sink);
        builder.Services.AddSerilog(log.CreateLogger(), dispose: true);
    }

    /// <summary>Below a warning, the web framework's own events hold paths, queries and headers; no setting brings them in.</summary>
    private static bool HoldsRequests(LogEvent entry) =>
        entry.Level < LogEventLevel.Warning
        && entry.Properties.GetValueOrDefault(Constants.SourceContextPropertyName) is ScalarValue { Value: string source }
        && source.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal);

    public static void Use(WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.IncludeQueryInRequestPath = false;
        options.MessageTemplate = "{RequestMethod} {Route} {StatusCode} in {Elapsed:0.0} ms";
        options.GetMessageTemplateProperties = (http, _, elapsed, status) =>
        [
            new LogEventProperty("RequestMethod", new ScalarValue(http.Request.Method)),
            // The pattern, not the path: a path may hold somebody's id.
            new LogEventProperty("Route", new ScalarValue((http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)")),
            new LogEventProperty("StatusCode", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
        ];
    });
}
