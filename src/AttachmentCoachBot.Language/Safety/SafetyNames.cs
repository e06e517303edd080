namespace AttachmentCoachBot.Language.Safety;

/// <summary>Categories as content and labelled sets write them.</summary>
public static class SafetyNames
{
    private static readonly Dictionary<string, SafetyCategory> Categories = Enum.GetValues<SafetyCategory>().ToDictionary(Of, StringComparer.Ordinal);

    public static SafetyCategory? Find(string name) => Categories.TryGetValue(name, out var category) ? category : null;

    /// <summary>“partner_violence” for <see cref="SafetyCategory.PartnerViolence"/>.</summary>
    public static string Of(SafetyCategory category) =>
        string.Concat(category.ToString().Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
