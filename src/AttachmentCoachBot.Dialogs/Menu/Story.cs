using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.Menu;

/// <summary>A moment that somebody tells about the other person: “he didn't call last night”.</summary>
internal static class Story
{
    /// <summary>Judgements that make a text something thrown at somebody, though it speaks about them.</summary>
    private static readonly BlameKind[] Thrown =
        [BlameKind.Absolute, BlameKind.Label, BlameKind.Contempt, BlameKind.Should, BlameKind.Ultimatum, BlameKind.RhetoricalQuestion, BlameKind.Comparison, BlameKind.Scorekeeping, BlameKind.Dismissal];

    /// <summary>Below this share the kind of trigger is a guess, and so is that it is a story at all.</summary>
    private const double LikelyKind = 0.3;

    /// <summary>True for a moment that the trigger exercise can take apart.</summary>
    public static bool Is(DialogContext context, Analysis analysis)
    {
        var passage = analysis.Passage;
        if (SpeaksToPartner(passage) || analysis.Findings.Any(finding => Thrown.Contains(finding.Kind)))
            return false;
        if (passage.Clauses.Any(clause => clause is { Verb.Tense: Tense.Past } && IsAboutThem(clause)))
            return true;
        var reading = context.Language.ReadTrigger(passage);
        return reading.Kinds is [{ Score: >= LikelyKind, Kind: not Trigger.TriggerGuide.Other }, ..] && passage.Clauses.Any(IsAboutThem);
    }

    /// <summary>A sentence says something about the other person; a question or an order tells no story.</summary>
    private static bool IsAboutThem(Clause clause) =>
        clause is { Kind: ClauseKind.Main, Mood: Mood.Declarative, IsQuoted: false, Verb: not null } && clause.Subject?.Referent is Referent.Partner or Referent.Other;

    private static bool SpeaksToPartner(Passage passage) =>
        passage.Partner.Person == Person.Second && passage.Mentions.Any(mention => mention.Person == Person.Second && !passage.Tokens[mention.First].IsQuoted);
}
