using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>Asks the engine for drafts with everything the person said and chose so far.</summary>
internal static class Drafting
{
    /// <summary>The complaint under work, found by its words; the first one when rules changed and the words are cut differently now.</summary>
    public static Complaint? ComplaintOf(Analysis analysis, RephraseFrame frame) =>
        analysis.Complaints.Count == 0 ? null : analysis.Complaints[PositionOf(analysis, frame)];

    public static Rewrite Write(DialogContext context, Analysis analysis, RephraseFrame frame)
    {
        var relationship = context.Person.Relationship;
        var request = new RewriteRequest
        {
            Speaker = relationship.OwnPattern ?? AttachmentPattern.Secure,
            Partner = relationship.PartnersPattern,
            Complaint = PositionOf(analysis, frame),
            Observation = frame.Observation,
            Feeling = frame.Feeling,
            Need = frame.Need,
            Request = frame.Request,
            Story = frame.Story,
            PartnersSide = frame.Side,
            IsSofter = frame.IsSofter,
            IsTold = frame.IsTold || frame.Moment is not null,
            Variation = frame.Variation,
        };
        var rewrite = context.Language.Rephrase(analysis, request);

        // The story in the person's own words may itself be hard to hear; the message then does without it.
        return frame.Story is null || rewrite.Drafts.Count > 2 ? rewrite : context.Language.Rephrase(analysis, request with { Story = null });
    }

    private static int PositionOf(Analysis analysis, RephraseFrame frame)
    {
        for (var at = 0; at < analysis.Complaints.Count; at++)
            if (analysis.Complaints[at].Quote == frame.Complaint)
                return at;
        return 0;
    }
}
