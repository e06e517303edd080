namespace AttachmentCoachBot.Language.Safety;

/// <summary>Categories as content and labelled sets write them.</summary>
public static class SafetyNames
{
    /// <summary>“partner_violence” for <see cref="SafetyCategory.PartnerViolence"/>.</summary>
    public static string Of(SafetyCategory category) =>
        string.Concat(category.ToString().Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
