namespace AttachmentCoachBot.Dialogs;

/// <summary>What one exercise hands to another, by name (“event”, “story”, “feeling”, “need”, “text”), in the person's own words.</summary>
public sealed record Material(IReadOnlyDictionary<string, string> Parts)
{
    public static readonly Material None = new(new Dictionary<string, string>());

    public string? this[string name] => Parts.GetValueOrDefault(name);

    public static Material Of(string name, string words) => new(new Dictionary<string, string> { [name] = words });
}
