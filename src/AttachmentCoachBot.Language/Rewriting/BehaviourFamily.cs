namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>A kind of behaviour that people are unhappy about, and what usually goes with it (<c>dialogs/behaviours.lexicon.yaml</c>).</summary>
/// <param name="When">How to say what happened when only the family is known; follows “When”.</param>
/// <param name="Story">What a person may tell themselves it means; follows “I tell myself that”.</param>
/// <param name="Side">What it may look like from the other side: to choose from, never said by itself.</param>
public sealed record BehaviourFamily(
    string Name,
    string When,
    IReadOnlyList<string> Feelings,
    IReadOnlyList<string> Needs,
    string Story,
    IReadOnlyList<string> Requests,
    IReadOnlyList<string> Side);
