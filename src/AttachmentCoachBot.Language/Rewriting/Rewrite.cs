namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>What a rewrite is asked for; whatever is null is taken from the text, offered as a suggestion, or asked.</summary>
public sealed record RewriteRequest
{
    public static readonly RewriteRequest Plain = new();

    /// <summary>The speaker's own pattern; decides the shape (PRODUCT.md, template rules).</summary>
    public AttachmentPattern Speaker { get; init; } = AttachmentPattern.Secure;

    /// <summary>How the partner's pattern seems to the person, when they said so.</summary>
    public AttachmentPattern? Partner { get; init; }

    /// <summary>Which complaint, by position in <see cref="Analysis.Complaints"/>.</summary>
    public int Complaint { get; init; }

    /// <summary>What was read from a trigger or chosen by the person; overrides what the text holds.</summary>
    public string? Observation { get; init; }
    public string? Feeling { get; init; }
    public string? Need { get; init; }
    public string? Request { get; init; }

    /// <summary>What the person tells themselves it means, as said to the partner (“I am not on your mind”); null takes what usually goes with the behaviour.</summary>
    public string? Story { get; init; }

    /// <summary>The text tells what happened and is reworded even when nothing in it blames.</summary>
    public bool IsTold { get; init; }

    /// <summary>The other side, as the person said or chose it (“your day was long”).</summary>
    public string? PartnersSide { get; init; }

    /// <summary>Softer wording: a gentler opening and a smaller request.</summary>
    public bool IsSofter { get; init; }

    /// <summary>Counts from 0; the next number gives the next wording, so the same words do not come twice.</summary>
    public int Variation { get; init; }
}

/// <summary>The answer to a rewrite: drafts to choose from, or the question that has to be asked first.</summary>
public sealed record Rewrite(RewriteOutcome Outcome, IReadOnlyList<Draft> Drafts, Question? Question)
{
    /// <summary>The draft a person sees first; null unless <see cref="Outcome"/> is Drafted.</summary>
    public Draft? First => Drafts.Count > 0 ? Drafts[0] : null;
}

public enum RewriteOutcome
{
    /// <summary>Drafts are there.</summary>
    Drafted,
    /// <summary>Something is missing or could mean two things; <see cref="Rewrite.Question"/> asks it.</summary>
    Asks,
    /// <summary>Nothing in it blames; it is left as it is.</summary>
    NothingToChange,
}

/// <summary>A question back to the person, with choices where choices help.</summary>
/// <param name="About">“observation”, “feeling”, “need”, “request”, “meaning”.</param>
public sealed record Question(string About, string Text, IReadOnlyList<string> Choices);

/// <summary>One message the person could say, its parts, and what became what.</summary>
/// <param name="Shape">“short”, “full”, or the pattern's shape (“reaching”, “protecting”, “push-pull”, “steady”).</param>
/// <param name="Template">Name of the template rule in <c>dialogs/</c> that made it.</param>
public sealed record Draft(string Shape, string Template, string Text, IReadOnlyList<DraftPart> Parts, IReadOnlyList<Change> Changes)
{
    public DraftPart? Part(DraftRole role) => Parts.FirstOrDefault(part => part.Role == role);
}

/// <param name="Words">As it stands in the draft.</param>
/// <param name="IsSuggested">True when the person neither wrote nor chose it: the coach says so and offers others.</param>
public sealed record DraftPart(DraftRole Role, string Words, bool IsSuggested);

public enum DraftRole { Observation, Interpretation, Feeling, Need, Request, PartnersSide, Reassurance }

/// <summary>What became what: words of the person, what stands for them now (empty when they were left out), and why.</summary>
public sealed record Change(string Before, string After, string Reason);
