namespace AttachmentCoachBot.Dialogs.Privacy;

/// <summary><em>My data</em> under way; its steps are named in <see cref="MyDataDialog"/>.</summary>
public sealed record MyDataFrame : DialogFrame
{
    /// <summary>The relationship that is about to be deleted, by its id.</summary>
    public string? Relationship { get; init; }
}
