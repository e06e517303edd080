using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Dialogs.Rephrase.Steps;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>The order of the exercise: whatever is known already is not asked.</summary>
internal static class RephraseCourse
{
    public static DialogOutcome Next(RephraseTalk talk)
    {
        if (talk.Frame.Text.Length == 0)
            return talk.GoTo(TextStep.Id);
        if (!talk.Frame.IsHeard)
        {
            if (!talk.Analysis.MayBlame && !talk.Frame.IsTold)
                return talk.GoTo(CalmStep.Id);
            talk.Frame = talk.Frame with { IsHeard = true };
            if (talk.Analysis.Passage.Partner is { Person: Person.Third, Name: not null } && RelationshipWords.In(talk.Frame.Text) is { } who)
                WhoStep.Meet(talk, who);

            // What another exercise took apart already was told as it happened; nothing in it is thrown at anybody.
            if (talk.Analysis.HasBlame && !talk.Frame.IsTold)
                talk.Context.Add(Hearing.Of(talk));
            else if (!talk.Frame.IsTold)
                talk.Say("may-sting");
        }

        return talk.GoTo(NextQuestion(talk));
    }

    private static string NextQuestion(RephraseTalk talk)
    {
        var frame = talk.Frame;
        if (talk.Analysis.Complaints.Count > 1 && frame is { Complaint: null, Moment: null })
            return WhichStep.Id;
        if (IsStrange(talk) && !frame.LeftOpen.Contains(WhoStep.Id))
            return WhoStep.Id;
        var first = talk.Rewrite.First;
        if (frame.Observation is null && first?.Part(DraftRole.Observation) is not { IsSuggested: false })
            return MomentStep.Id;
        if (Lacks(talk, DraftRole.Feeling, frame.Feeling, FeelingStep.Id))
            return FeelingStep.Id;
        if (Lacks(talk, DraftRole.Need, frame.Need, NeedStep.Id))
            return NeedStep.Id;
        if (Lacks(talk, DraftRole.Request, frame.Request, RequestStep.Id))
            return RequestStep.Id;
        if (talk.Context.Person.Relationship is { OwnPattern: null, IsPatternDeclined: false })
            return PatternStep.Id;
        return frame.Shape.Length == 0 ? DraftsStep.Id : ChosenStep.Id;
    }

    /// <summary>“He” is somebody whom nothing told so far who it is.</summary>
    private static bool IsStrange(RephraseTalk talk) =>
        talk.Analysis.Passage.Partner is { Person: Person.Third, Name: null } && talk.Context.Person.Relationship is { Pronoun: null, Name: null };

    private static bool Lacks(RephraseTalk talk, DraftRole role, string? given, string name) =>
        given is null && !talk.Frame.LeftOpen.Contains(name) && talk.Rewrite.First?.Part(role) is not { IsSuggested: false };
}
