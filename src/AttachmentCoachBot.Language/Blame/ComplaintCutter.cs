using AttachmentCoachBot.Language.Facts;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>Cuts a rant into complaints, so that the person can choose which comes first. Sentences about the same thing stay together.</summary>
internal sealed class ComplaintCutter(FactFinder facts)
{
    public IReadOnlyList<Complaint> Cut(PatternText text, IReadOnlyList<Finding> findings)
    {
        var passage = text.Passage;
        if (findings.Count == 0)
            return [];
        if (passage.Sentences.Count <= 1)
            return [ComplaintOf(text, 0, passage.Tokens.Count, findings)];

        var pieces = new List<Piece>();
        foreach (var sentence in passage.Sentences)
        {
            var (start, length) = sentence.GetOffsetAndLength(passage.Tokens.Count);
            if (length == 0)
                continue;
            var span = passage.SpanOf(start, start + length);
            var own = findings.Where(finding => finding.Span.Overlaps(span)).ToList();
            var topic = facts.Find(text, start, start + length).Behaviours is [var likeliest, ..] ? likeliest : null;
            pieces.Add(new Piece(start, start + length, topic, own.Count > 0));
        }

        return [.. Merge(pieces)
            .Where(piece => piece.Blames)
            .Select(piece => ComplaintOf(text, piece.First, piece.End, findings))];
    }

    /// <summary>A sentence joins the one before when it names no new thing, or the same thing; one without blame is the setting of its neighbour.</summary>
    private static List<Piece> Merge(List<Piece> pieces)
    {
        var merged = new List<Piece>();
        foreach (var piece in pieces)
        {
            var before = merged.Count > 0 ? merged[^1] : null;
            var belongs = before is not null && (piece.Topic is null || before.Topic is null || piece.Topic == before.Topic || !before.Blames);
            if (belongs)
                merged[^1] = before! with { End = piece.End, Topic = before.Topic ?? piece.Topic, Blames = before.Blames || piece.Blames };
            else
                merged.Add(piece);
        }

        return merged;
    }

    private Complaint ComplaintOf(PatternText text, int first, int end, IReadOnlyList<Finding> findings)
    {
        var passage = text.Passage;
        var span = passage.SpanOf(first, end);
        var sheet = facts.Find(text, first, end);
        return new Complaint(span, span.In(passage.Text), sheet.Behaviours is [var likeliest, ..] ? likeliest : null, [.. findings.Where(finding => finding.Span.Overlaps(span))], sheet);
    }

    private sealed record Piece(int First, int End, string? Topic, bool Blames);
}
