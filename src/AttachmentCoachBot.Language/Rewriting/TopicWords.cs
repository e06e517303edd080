using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>What a text is about, as the words that name things, people, days and numbers; how many of them a message still holds says whether it may be shown.</summary>
internal sealed class TopicWords
{
    /// <summary>With more of them gone the message would be about something else, and the person is asked instead.</summary>
    private const double MostLost = 0.6;

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
        { "time", "times", "thing", "things", "way", "kind", "sort", "bit", "lot", "one", "ones", "person", "people", "man", "woman", "husband", "wife", "partner", "boyfriend", "girlfriend", "life", "world", "god", "sake" };

    private readonly List<int> _at = [];

    /// <param name="leftOut">Words that judge; nobody misses them.</param>
    public TopicWords(Passage passage, IReadOnlyList<Finding> findings, JudgingWords judging, bool[] leftOut, int first, int end)
    {
        var labels = findings.Where(finding => finding.Kind is BlameKind.Label or BlameKind.Contempt).ToList();
        for (var at = first; at < end; at++)
        {
            var token = passage.Tokens[at];
            if (token.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number && !leftOut[at] && !Empty.Contains(token.Word) && !judging.IsVerdict(token) && !labels.Exists(finding => finding.Span.Overlaps(token.Span)))
                _at.Add(at);
        }
    }

    /// <summary>Nothing was named, so nothing can be lost.</summary>
    public bool AreFew => _at.Count < 2;

    public bool AreKeptIn(IReadOnlyList<Unit> units)
    {
        if (_at.Count == 0)
            return true;
        var said = units.SelectMany(unit => Enumerable.Range(unit.Clause.First, unit.Clause.End - unit.Clause.First)).ToHashSet();
        return _at.Count(said.Contains) >= _at.Count * (1 - MostLost);
    }
}
