using System.Text;

namespace AttachmentCoachBot.Language.Content;

/// <summary>One mistake in a content file, at the word, with the way out. Lines and columns count from 1.</summary>
public sealed record ContentError(string Path, int Line, int Column, string Code, string Message, string WayOut, string SourceLine, bool IsWarning = false)
{
    /// <summary>MSBuild's form, and the way out behind it.</summary>
    public string InOneLine => $"{Path}({Line},{Column}): {(IsWarning ? "warning" : "error")} {Code}: {Message}; {WayOut}";

    /// <summary>MSBuild's form (editors and CI turn it into a link), then the line, a caret, and what to write.</summary>
    public override string ToString()
    {
        var number = Line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(5);
        var severity = IsWarning ? "warning" : "error";
        var text = new StringBuilder();
        text.Append($"{Path}({Line},{Column}): {severity} {Code}: {Message}\n");
        text.Append($"{number} | {SourceLine}\n");
        text.Append($"      | {new string(' ', Math.Max(0, Column - 1))}^\n");
        text.Append($"      = {WayOut}\n");
        return text.ToString();
    }
}
