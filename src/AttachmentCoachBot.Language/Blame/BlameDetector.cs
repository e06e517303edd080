using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>Finds what is hard to hear: rules look for it, pardons take away what was denied, thanked for, taken back or said in fun.</summary>
internal sealed class BlameDetector(BlameRules rules)
{
    /// <summary>The findings in the order of the text; one of a kind at one place.</summary>
    public IReadOnlyList<Finding> Find(PatternText text)
    {
        var passage = text.Passage;
        if (passage.Tokens.Count == 0)
            return [];
        var sentences = new SentenceLookup(passage);
        var findings = new List<Finding>();
        foreach (var (rule, match) in rules.Rules.FindAll(text))
            if (Applies(rule, match, text, sentences))
                findings.Add(FindingOf(rule, match, passage, findings.Count));
        if (findings.Count == 0)
            return findings;
        foreach (var (pardon, match) in rules.Pardons.FindAll(text))
        {
            var sentence = sentences.Of(match.First);
            if ((pardon.OnlyIf.Count == 0 || HasAny(pardon.OnlyIf, text, sentence)) && !HasAny(pardon.Unless, text, sentence))
                findings.RemoveAll(finding => pardon.Reaches(passage, match, sentence, finding));
        }

        return Distinct(findings);
    }

    private static bool Applies(BlameRule rule, PatternMatch match, PatternText text, SentenceLookup sentences)
    {
        var tokens = text.Tokens;
        if (match.End <= match.First || (tokens[match.First].IsQuoted && tokens[match.End - 1].IsQuoted))
            return false;
        if (rule.Where is { } where && !where.Holds(ClauseOf(text.Passage, match)))
            return false;
        return !HasAny(rule.Unless, text, sentences.Of(match.First));
    }

    private static bool HasAny(IReadOnlyList<Pattern> patterns, PatternText text, Range sentence)
    {
        if (patterns.Count == 0)
            return false;
        var (first, length) = sentence.GetOffsetAndLength(text.Tokens.Count);
        foreach (var pattern in patterns)
            if (pattern.FindIn(text, first, first + length) is not null)
                return true;
        return false;
    }

    private static Clause? ClauseOf(Passage passage, PatternMatch match) =>
        passage.Clauses.LastOrDefault(clause => clause.First < match.End && match.First < clause.End);

    private static Finding FindingOf(BlameRule rule, PatternMatch match, Passage passage, int count)
    {
        var span = match.SpanIn(passage);
        var reason = rule.Reasons.Count == 0 ? "" : rule.Reasons[(count + passage.Tokens.Count) % rule.Reasons.Count];
        return new Finding(rule.Kind, rule.Name, span, span.In(passage.Text), reason, rule.Confidence);
    }

    /// <summary>Of findings of one kind that overlap, the surest stays; of equals, the longest.</summary>
    private static List<Finding> Distinct(List<Finding> findings)
    {
        var kept = new List<Finding>();
        foreach (var finding in findings.OrderByDescending(finding => finding.Confidence).ThenByDescending(finding => finding.Span.Length).ThenBy(finding => finding.Span.Start))
            if (!kept.Exists(other => other.Kind == finding.Kind && other.Span.Overlaps(finding.Span)))
                kept.Add(finding);
        kept.Sort((a, b) => (a.Span.Start, a.Kind).CompareTo((b.Span.Start, b.Kind)));
        return kept;
    }
}
