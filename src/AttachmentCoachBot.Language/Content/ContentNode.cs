using YamlDotNet.RepresentationModel;

namespace AttachmentCoachBot.Language.Content;

/// <summary>
/// A place in a content file: a sentence, a list or a set of keys, that knows where it stands so that a mistake can be shown at the word.
/// Scalars are read as text always, so <c>yes</c>, <c>no</c> and <c>1</c> stay words.
/// </summary>
public sealed class ContentNode
{
    private readonly YamlNode _yaml;

    internal ContentNode(YamlNode yaml, ContentSource source)
    {
        _yaml = yaml;
        Source = source;
    }

    public ContentSource Source { get; }
    public int Line => (int)_yaml.Start.Line;
    public int Column => (int)_yaml.Start.Column;
    public bool IsText => _yaml is YamlScalarNode;
    public bool IsList => _yaml is YamlSequenceNode;
    public bool IsMap => _yaml is YamlMappingNode;

    /// <summary>True for a list in brackets on one line, where commas split and sentences are not safe.</summary>
    public bool IsInline => _yaml is YamlSequenceNode { Style: YamlDotNet.Core.Events.SequenceStyle.Flow };

    /// <summary>True when the sentence was written inside quotation marks, where a colon or a number sign is safe.</summary>
    public bool IsQuoted => _yaml is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted };

    /// <summary>The text of a scalar; an empty string for a list or a map.</summary>
    public string Text => (_yaml as YamlScalarNode)?.Value ?? "";

    /// <summary>The items of a list; for anything else the node itself, so that one sentence may stand where several may.</summary>
    public IEnumerable<ContentNode> Items => _yaml is YamlSequenceNode list ? list.Children.Select(Wrap) : [this];

    /// <summary>The items that are text; others are reported.</summary>
    public IEnumerable<ContentNode> Sentences(string place)
    {
        foreach (var item in Items)
            if (item.IsText && item.Text.Length > 0)
                yield return item;
            else
                Source.Errors.NeedsSentence(item, place);
    }

    /// <summary>Keys and values of a map, in the order written; nothing for a sentence or a list.</summary>
    public IEnumerable<KeyValuePair<ContentNode, ContentNode>> Entries =>
        _yaml is YamlMappingNode map
            ? map.Children.Select(pair => KeyValuePair.Create(Wrap(pair.Key), Wrap(pair.Value)))
            : [];

    /// <summary>The value under a key, or null.</summary>
    public ContentNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Text == key).Value;

    /// <summary>The column of a piece of a sentence, counted in the file; the sentence's own column when it stands on a later line.</summary>
    public int ColumnOf(string piece) => ColumnAt(Text.IndexOf(piece, StringComparison.Ordinal));

    /// <summary>The column of the character at this offset in the sentence, as long as it stands on the sentence's first line.</summary>
    public int ColumnAt(int offset)
    {
        var column = Column + (IsQuoted ? 1 : 0) + offset;
        return offset < 0 || column > Source.LineText(Line).Length ? Column : column;
    }

    private ContentNode Wrap(YamlNode yaml) => new(yaml, Source);
}
