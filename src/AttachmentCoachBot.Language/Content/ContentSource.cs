using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AttachmentCoachBot.Language.Content;

/// <summary>A content file opened for reading: its lines, and where to report what is wrong in it.</summary>
public sealed class ContentSource
{
    private readonly string[] _lines;

    private ContentSource(ContentFile file, ContentErrors errors)
    {
        File = file;
        Errors = errors;
        _lines = file.Text.Split('\n');
    }

    public ContentFile File { get; }
    public ContentErrors Errors { get; }

    /// <summary>The line's text without its line ending; lines count from 1, and a line outside the file is empty.</summary>
    public string LineText(int line) => line >= 1 && line <= _lines.Length ? _lines[line - 1].TrimEnd('\r') : "";

    /// <summary>Reports a file that no reader takes.</summary>
    public static void ReportUnknownKind(ContentFile file, IEnumerable<string> kinds, ContentErrors errors) => errors.UnknownKind(new ContentSource(file, errors), kinds);

    /// <summary>Opens a file and returns its root. Null after a file that is unreadable, empty or has no keys, which is then reported in <paramref name="errors"/>.</summary>
    public static ContentNode? Open(ContentFile file, ContentErrors errors)
    {
        var source = new ContentSource(file, errors);
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(file.Text));
        }
        catch (YamlException mistake)
        {
            errors.Unreadable(source, (int)mistake.Start.Line, (int)mistake.Start.Column, mistake.Message);
            return null;
        }

        if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is YamlScalarNode { Value: null or "" })
        {
            errors.Empty(source);
            return null;
        }

        var root = new ContentNode(stream.Documents[0].RootNode, source);
        errors.FindCutSentences(root);
        if (root.IsMap)
            return root;
        errors.NeedsKeys(root, "the file");
        return null;
    }
}
