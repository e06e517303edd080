using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Safety;

/// <summary>What the safety gate saw in one message. It is a trigger for an action, never a score or a level (NICE NG225).</summary>
/// <param name="IsSoft">Unsure: a gentle check-in rather than a stop.</param>
/// <param name="IsAcute">Now or about to happen, or means at hand.</param>
/// <param name="Rule">Name of the rule in <c>dialogs/safety.yaml</c>.</param>
public sealed record SafetyReading(SafetyCategory Category, bool IsSoft, bool IsAcute, SafetySubject Subject, bool IsPast, string Rule, TextSpan Span)
{
    public static readonly SafetyReading Nothing = new(SafetyCategory.None, false, false, SafetySubject.Speaker, false, "", default);

    public bool IsHit => Category != SafetyCategory.None;
}

public enum SafetyCategory
{
    None, Suicide, SelfHarm, PartnerViolence, CoerciveControl, ChildHarm, HarmToOthers, Minor, MedicalEmergency,
}

/// <summary>Whose danger it is.</summary>
public enum SafetySubject { Speaker, SomeoneElse }
