using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>A construction that takes the blame out of what it covers: a denial, thanks, words taken back, a joke among lovers.</summary>
/// <param name="Kinds">The kinds it pardons; empty for all.</param>
/// <param name="Below">It pardons only findings that are less sure than this.</param>
/// <param name="OnlyIf">When there are any, one of them has to stand in the sentence too.</param>
internal sealed record Pardon(string Name, PardonReach Covers, IReadOnlyList<BlameKind> Kinds, IReadOnlyList<Pattern> OnlyIf, IReadOnlyList<Pattern> Unless, double Below)
{
    public bool Reaches(Passage passage, PatternMatch match, Range sentence, Finding finding)
    {
        if (finding.Confidence >= Below || (Kinds.Count > 0 && !Kinds.Contains(finding.Kind)))
            return false;
        var (start, length) = sentence.GetOffsetAndLength(passage.Tokens.Count);
        var whole = passage.SpanOf(start, start + length);
        return Covers switch
        {
            PardonReach.Match => match.SpanIn(passage).Overlaps(finding.Span),
            PardonReach.Rest => finding.Span.Start >= passage.Tokens[match.First].Span.Start && finding.Span.Start < whole.End,
            PardonReach.Sentence => finding.Span.Overlaps(whole),
            PardonReach.Before => finding.Span.Start < whole.End,
            _ => true,
        };
    }
}

/// <summary>How far a pardon goes.</summary>
internal enum PardonReach
{
    /// <summary>Only the words matched.</summary>
    Match,
    /// <summary>From the match to the end of its sentence.</summary>
    Rest,
    /// <summary>The sentence it stands in.</summary>
    Sentence,
    /// <summary>Everything up to the end of its sentence: what is taken back was said before.</summary>
    Before,
    /// <summary>The whole text.</summary>
    Text,
}
