namespace AttachmentCoachBot.Dialogs;

/// <summary>
/// Everything the coach remembers about one person: plain records that travel through JSON. It holds names of content (steps, choices), never positions,
/// so content can be edited under a running conversation.
/// </summary>
public sealed record PersonState
{
    /// <summary>The shape of this record; <see cref="StateJson"/> migrates older ones.</summary>
    public int Schema { get; init; } = StateJson.CurrentSchema;

    public static readonly PersonState New = new();
}
