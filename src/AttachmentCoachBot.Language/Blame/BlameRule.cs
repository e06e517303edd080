using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>One construction that is hard to hear, as <c>dialogs/*.rules.yaml</c> describes it.</summary>
/// <param name="Reasons">Why, in words for a lay person; they take turns.</param>
/// <param name="Unless">Patterns that, found in the same sentence, make it something else.</param>
internal sealed record BlameRule(
    string Name, BlameKind Kind, double Confidence, IReadOnlyList<string> Reasons, IReadOnlyList<Pattern> Unless, ClauseCondition? Where);

/// <summary>What the clause around a match has to be, where words alone are too blunt. Null means it does not matter.</summary>
internal sealed record ClauseCondition(Referent? Subject, bool? IsQuestion, bool? IsNegated, Tense? Tense)
{
    public bool Holds(Clause? clause)
    {
        if (clause is null)
            return false;
        if (Subject is { } subject && clause.Subject?.Referent != subject)
            return false;
        if (IsQuestion is { } question && question != (clause.Mood is Mood.YesNoQuestion or Mood.OpenQuestion or Mood.TagQuestion))
            return false;
        if (IsNegated is { } negated && negated != (clause.Verb?.IsNegated ?? false))
            return false;
        return Tense is not { } tense || clause.Verb?.Tense == tense;
    }
}
