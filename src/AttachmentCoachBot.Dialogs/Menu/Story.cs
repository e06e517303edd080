using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Text;
using AttachmentCoachBot.Language.Triggers;

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
        if (SpeaksToPartner(passage))
            return false;
        var reading = context.Language.ReadTrigger(passage);
        if (IsTakenApart(reading))
            return true;
        if (analysis.Findings.Any(finding => Thrown.Contains(finding.Kind)))
            return false;
        return passage.Clauses.Any(clause => clause is { Verb.Tense: Tense.Past } && IsAboutThem(clause))
            || (reading.Kinds is [{ Score: >= LikelyKind, Kind: not Trigger.TriggerGuide.Other }, ..] && passage.Clauses.Any(IsAboutThem));
    }

    /// <summary>
    /// Somebody who says how strong it is, or tells what they felt and adds when it was or what they thought, looks at the moment already. Hard words in it do not make it a thing to throw.
    /// </summary>
    private static bool IsTakenApart(TriggerReading reading)
    {
        var feels = reading.Feelings.Count + reading.Verdicts.Count > 0;
        return reading.Event is not null && reading.Kinds is [{ Score: >= LikelyKind }, ..] && (reading.Intensity is not null ? feels || reading.When is not null : feels && reading.When is not null && reading.Story is not null);
    }

    /// <summary>A sentence says something about the other person; a question or an order tells no story.</summary>
    private static bool IsAboutThem(Clause clause) =>
        clause is { Kind: ClauseKind.Main, Mood: Mood.Declarative, IsQuoted: false, Verb: not null } && clause.Subject?.Referent is Referent.Partner or Referent.Other;

    private static bool SpeaksToPartner(Passage passage) =>
        passage.Partner.Person == Person.Second && passage.Mentions.Any(mention => mention.Person == Person.Second && !passage.Tokens[mention.First].IsQuoted);
}
