using System.Text;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Speaking;

/// <summary>One way of saying something: a sentence in which <c>&lt;name&gt;</c> puts back what was saved.</summary>
public sealed class Wording
{
    private readonly IReadOnlyList<(string Text, bool IsPlaceholder)> _pieces;

    private Wording(ContentNode where, IReadOnlyList<(string Text, bool IsPlaceholder)> pieces)
    {
        Where = where;
        _pieces = pieces;
        Placeholders = [.. pieces.Where(piece => piece.IsPlaceholder).Select(piece => piece.Text).Distinct()];
    }

    /// <summary>Where it stands, for errors found later.</summary>
    internal ContentNode Where { get; }

    /// <summary>As written in content.</summary>
    public string Source => Where.Text;

    public IReadOnlyList<string> Placeholders { get; }

    /// <summary>Reads a sentence; mistakes in it go to the errors of its file.</summary>
    public static Wording Read(ContentNode sentence)
    {
        var pieces = new List<(string, bool)>();
        var text = sentence.Text;
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            if (open < 0)
                break;
            var close = text.IndexOf('>', open);
            if (close < 0)
            {
                sentence.Source.Errors.BadPlaceholder(sentence, open, "this “<” is never closed");
                break;
            }

            pieces.Add((text[at..open], false));
            pieces.Add((text[(open + 1)..close], true));
            at = close + 1;
        }

        pieces.Add((text[at..], false));
        var brace = text.IndexOf('{', StringComparison.Ordinal);
        if (brace >= 0)
            sentence.Source.Errors.BadPlaceholder(sentence, brace, "braces put nothing back");
        return new Wording(sentence, [.. pieces.Where(piece => piece.Item1.Length > 0)]);
    }

    /// <summary>
    /// Puts the person's words in so that the sentence stays one: standing alone they get a capital and a full stop, inside a sentence they lose theirs.
    /// </summary>
    public string Fill(Func<string, string> valueOf)
    {
        var text = new StringBuilder();
        for (var i = 0; i < _pieces.Count; i++)
        {
            var (piece, isPlaceholder) = _pieces[i];
            if (!isPlaceholder)
            {
                text.Append(piece);
                continue;
            }

            var after = i + 1 < _pieces.Count ? _pieces[i + 1].Text : "";
            text.Append(StandsAlone(text, after) ? Quoting.AsSentence(valueOf(piece)) : Quoting.InSentence(valueOf(piece)));
        }

        return text.ToString();
    }

    /// <summary>True when the place is a sentence of its own: it begins where one may begin, and another begins after it.</summary>
    private static bool StandsAlone(StringBuilder before, string after)
    {
        var begins = before.Length == 0 || before[^1] == '\n'
            || (before.Length > 1 && before[^1] == ' ' && before[^2] is '.' or '!' or '?' or '”');
        var ends = after.Length == 0 || after[0] == '\n' || (after.Length > 1 && after[0] == ' ' && (char.IsUpper(after[1]) || after[1] == '“'));
        return begins && ends;
    }
}
