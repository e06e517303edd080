namespace AttachmentCoachBot.Dialogs.Safety;

/// <summary>Which exercises rest after somebody told of danger. Whatever a person does for themselves stays open.</summary>
public static class SafetyLocks
{
    /// <summary>Exercises whose result is meant for the other person, or in which the other person is played.</summary>
    public static readonly IReadOnlySet<string> PartnerDirected = new HashSet<string>(StringComparer.Ordinal) { "rephrase", "role-play", "roleplay", "rehearse", "agreement" };

    public static bool AreOn(PersonState person) => person.Safety is { IsLocked: true };

    /// <summary>True when this exercise has to wait for a fresh, explicit safety check.</summary>
    public static bool Hold(PersonState person, string exercise) => AreOn(person) && PartnerDirected.Contains(exercise);
}
