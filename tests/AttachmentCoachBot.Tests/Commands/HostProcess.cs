using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace AttachmentCoachBot.Tests.Commands;

/// <summary>The built host as a process of its own, with a data folder of its own.</summary>
internal sealed class HostProcess : IDisposable
{
    /// <summary>Nothing here takes so long; a test that would hang fails instead.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Task<string> _errors;

    private HostProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public static HostProcess Start(string dataFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = dataFolder };
        start.StandardInputEncoding = new UTF8Encoding(false);
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        start.ArgumentList.Add(HostFile);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["Storage__ConnectionString"] = $"Data Source={Path.Combine(dataFolder, "data", "coach.db")}";
        start.Environment["Content__Path"] = Path.Combine(Repository, "dialogs");
        return new HostProcess(Process.Start(start)!);
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> Run(string dataFolder, string? input, params string[] arguments)
    {
        using var host = Start(dataFolder, arguments);
        await host._process.StandardInput.WriteAsync(input);
        host._process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Limit);
        var output = await host._process.StandardOutput.ReadToEndAsync(limit.Token);
        await host._process.WaitForExitAsync(limit.Token);
        return (host._process.ExitCode, output, await host._errors);
    }

    /// <summary>How much memory of the machine it holds now.</summary>
    public long ResidentKilobytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024;
        }
    }

    public async Task Write(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Reads lines until one holds these words, and returns that one.</summary>
    public async Task<string> ReadUntil(string words)
    {
        using var limit = new CancellationTokenSource(Limit);
        var read = new StringBuilder();
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
            read.AppendLine(line);
        }

        throw new InvalidOperationException($"“{words}” was never said, but:\n{read}\n{await _errors}");
    }

    /// <summary>Ends it as a power cut would (SIGKILL): nothing is flushed, nothing says goodbye.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    public static string Repository { get; } =
        typeof(HostProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Repository").Value!;

    /// <summary>Where the build put the host; the test's own folder ends with the same name (“debug”).</summary>
    private static string HostFile =>
        Path.Combine(AppContext.BaseDirectory, "../../AttachmentCoachBot", new DirectoryInfo(AppContext.BaseDirectory).Name, "AttachmentCoachBot.dll");
}
