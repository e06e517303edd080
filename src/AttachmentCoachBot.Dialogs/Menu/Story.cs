using System.Globalization;
using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.Menu;

/// <summary>A moment that somebody tells about the other person: “he didn't call last night”. What it says already is not asked again.</summary>
internal static class Story
{
    /// <summary>Judgements that make a text something thrown at somebody, though it speaks about them.</summary>
    private static readonly BlameKind[] Thrown =
        [BlameKind.Absolute, BlameKind.Label, BlameKind.Contempt, BlameKind.Should, BlameKind.Ultimatum, BlameKind.RhetoricalQuestion, BlameKind.Comparison, BlameKind.Scorekeeping, BlameKind.Dismissal];

    /// <summary>What the trigger exercise may take from it; null when it is no story.</summary>
    public static Material? In(DialogContext context, Analysis analysis)
    {
        var passage = analysis.Passage;
        if (SpeaksToPartner(passage) || analysis.Findings.Any(finding => Thrown.Contains(finding.Kind)))
            return null;
        var reading = context.Language.ReadTrigger(passage);
        var happened = passage.Clauses.Any(clause => clause is { Verb.Tense: Tense.Past } && IsAboutThem(clause));
        if (!happened && (reading.Kinds.Count == 0 || !passage.Clauses.Any(IsAboutThem)))
            return null;

        var parts = new Dictionary<string, string> { ["event"] = reading is { Event: { } told, Story: not null } ? told : context.Message.Text };
        if (reading.Story is { } story)
            parts["story"] = story;
        if (reading.Feelings is [var feeling, ..])
            parts["feeling"] = feeling;
        if (reading.Intensity is { } intensity)
            parts["intensity"] = intensity.ToString(CultureInfo.InvariantCulture);
        return new Material(parts);
    }

    /// <summary>A sentence says something about the other person; a question or an order tells no story.</summary>
    private static bool IsAboutThem(Clause clause) =>
        clause is { Kind: ClauseKind.Main, Mood: Mood.Declarative, IsQuoted: false, Verb: not null } && clause.Subject?.Referent is Referent.Partner or Referent.Other;

    private static bool SpeaksToPartner(Passage passage) =>
        passage.Partner.Person == Person.Second && passage.Mentions.Any(mention => mention.Person == Person.Second && !passage.Tokens[mention.First].IsQuoted);
}
