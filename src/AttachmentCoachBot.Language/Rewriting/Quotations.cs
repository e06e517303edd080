using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Pieces between quotation marks: somebody's very words, which are said again exactly as written.</summary>
internal sealed class Quotations
{
    private readonly List<(int First, int End)> _all = [];

    public Quotations(Passage passage)
    {
        var open = -1;
        for (var at = 0; at < passage.Tokens.Count; at++)
        {
            var written = passage.Tokens[at].Written;
            if (written is not ("\"" or "“" or "”" or "„" or "«" or "»"))
                continue;
            if (open >= 0 && at > open + 1)
            {
                _all.Add((open, at + 1));
                open = -1;
            }
            else
            {
                open = at;
            }
        }
    }

    public bool Contains(int token) => _all.Exists(quote => token >= quote.First && token < quote.End);

    /// <summary>The quotation that begins at this token, marks included; null when none does.</summary>
    public int? EndAt(int token) => _all.Find(quote => quote.First == token) is { End: > 0 } found ? found.End : null;

    /// <summary>Where the quotation ends that this token stands inside of, past its first word; null when it stands in none.</summary>
    public int? EndOfThatAround(int token) => _all.Find(quote => token > quote.First && token < quote.End) is { End: > 0 } found ? found.End : null;

    public static string Say(Passage passage, int first, int end) =>
        "“" + passage.Quote(first + 1, end - 1).Trim().TrimEnd('.', ',') + "”";
}
