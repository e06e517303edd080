using System.Text;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace AttachmentCoachBot.Tests.Privacy;

/// <summary>Words that nobody else would write, and where they must never be found.</summary>
internal static class Canary
{
    public const string Words = "canary-kwyjibo-1815";

    /// <summary>The files below a folder in which these words stand, as they are or in UTF-16.</summary>
    public static IReadOnlyList<string> FilesWith(string words, string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Holds(Bytes(file), words))];

    private static bool Holds(byte[] bytes, string words) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(words)) >= 0;

    public static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>Keeps every log event whole: message, properties and exception.</summary>
internal sealed class LogBook : ILogEventSink
{
    private readonly StringBuilder _text = new();

    public string Text
    {
        get
        {
            lock (_text)
                return _text.ToString();
        }
    }

    public void Emit(LogEvent logEvent)
    {
        using var line = new StringWriter();
        new CompactJsonFormatter().Format(logEvent, line);
        lock (_text)
            _text.Append(line).Append(logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture)).Append('\n');
    }
}
