using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Facts;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Everything the engine sees in one message: what is hard to hear, what happened, and the complaints it falls into.</summary>
public sealed record Analysis(Passage Passage, IReadOnlyList<Finding> Findings, FactSheet Facts, IReadOnlyList<Complaint> Complaints)
{
    public bool HasBlame => Findings.Count > 0;

    /// <summary>How likely it blames, 0 to 1; 1 when something was found.</summary>
    public double Likelihood { get; init; }

    /// <summary>
    /// Enough for somebody who came to say it differently: who brings “you left the chat I made for us” to this exercise is hurt by it, and nobody is judged by a draft.
    /// </summary>
    public bool MayBlame => Likelihood >= 0.15;
}

/// <summary>One thing the person is unhappy about; a rant holds several, and the person chooses which comes first.</summary>
/// <param name="Quote">The person's own words for it, to choose from.</param>
/// <param name="Topic">Behaviour family, or null when none was recognized.</param>
public sealed record Complaint(TextSpan Span, string Quote, string? Topic, IReadOnlyList<Finding> Findings, FactSheet Facts);
