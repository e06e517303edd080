using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>A kind of trigger and the ways people put it, from <c>dialogs/triggers.rules.yaml</c>.</summary>
/// <param name="Kind">Name in state and evaluation (“need_for_space”).</param>
/// <param name="Name">As it is said to a person.</param>
public sealed record TriggerKind(string Kind, string Name);

/// <summary>One way of putting it. Weights add up: 3 settles a kind, 1.5 speaks for it, 0.5 only leans.</summary>
internal sealed record TriggerCue(string Kind, Pattern Pattern, double Weight);
