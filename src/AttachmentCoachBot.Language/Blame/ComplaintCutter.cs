using AttachmentCoachBot.Language.Facts;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Text;

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
            var topic = IsShortVerdict(passage, start, start + length, own) ? null : facts.Find(text, start, start + length).Behaviours is [var likeliest, ..] ? likeliest : null;
            pieces.Add(new Piece(start, start + length, topic, own.Count > 0, IsEvent(passage, start, start + length)));
        }

        return [.. Merge(pieces)
            .Where(piece => piece.Blames)
            .Select(piece => ComplaintOf(text, piece.First, piece.End, findings))];
    }

    /// <summary>A sentence joins the one before when it names no new thing, or the same thing, or goes on telling what happened; one without blame is the setting of its neighbour.</summary>
    private static List<Piece> Merge(List<Piece> pieces)
    {
        var merged = new List<Piece>();
        foreach (var piece in pieces)
        {
            var before = merged.Count > 0 ? merged[^1] : null;
            var belongs = before is not null && (piece.Topic is null || before.Topic is null || piece.Topic == before.Topic || !before.Blames || before.IsEvent && piece.IsEvent);
            if (belongs)
                merged[^1] = before! with { End = piece.End, Topic = before.Topic ?? piece.Topic, Blames = before.Blames || piece.Blames, IsEvent = before.IsEvent && piece.IsEvent };
            else
                merged.Add(piece);
        }

        return merged;
    }

    /// <summary>“You're suffocating me.”: says no thing of its own, and goes with what is told beside it.</summary>
    private static bool IsShortVerdict(Passage passage, int first, int end, List<Finding> findings) =>
        passage.Tokens.Skip(first).Take(end - first).Count(token => token.IsWord) <= 4 && !findings.Exists(finding => finding.Kind == BlameKind.Absolute);

    /// <summary>Something that happened once and is told in the past; events in a row are one story.</summary>
    private static bool IsEvent(Passage passage, int first, int end)
    {
        var clauses = passage.Clauses.Where(clause => clause.First >= first && clause.First < end && clause.Kind == ClauseKind.Main).ToList();
        return clauses.Count > 0 && clauses.TrueForAll(clause => clause.Verb is { Tense: Tense.Past } or null);
    }

    private Complaint ComplaintOf(PatternText text, int first, int end, IReadOnlyList<Finding> findings)
    {
        var passage = text.Passage;
        var span = passage.SpanOf(first, end);
        var sheet = facts.Find(text, first, end);
        return new Complaint(span, span.In(passage.Text), sheet.Behaviours is [var likeliest, ..] ? likeliest : null, [.. findings.Where(finding => finding.Span.Overlaps(span))], sheet);
    }

    private sealed record Piece(int First, int End, string? Topic, bool Blames, bool IsEvent);
}
