namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>Something to choose.</summary>
/// <param name="Name">As the state and the code know it.</param>
/// <param name="Also">Other words a person may type for it.</param>
public sealed record TalkOption(string Name, string Label, IReadOnlyList<string> Also)
{
    public IReadOnlyList<string> Words => [Label, .. Also];

    /// <summary>A word that is its own name, such as a feeling.</summary>
    public static TalkOption Of(string word) => new(word, word, []);
}
