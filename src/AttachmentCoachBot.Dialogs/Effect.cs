namespace AttachmentCoachBot.Dialogs;

/// <summary>
/// What a turn does to what is kept, beyond the new state. The coach only asks for it; the store carries it out in the same transaction as the turn,
/// so either the words and the deed are there, or neither. Put it in <see cref="Turn.Effects"/>.
/// </summary>
public abstract record Effect
{
    private Effect() { }

    /// <summary>
    /// Removes everything of this person: state, history, waiting deliveries, and the key that opens whatever copy remains. What the turn returns is all there
    /// is afterwards: <see cref="Turn.State"/> begins a new life (usually <see cref="PersonState.New"/>), and the replies (the receipt, with the time of
    /// the input) are the first entries of a new history. Say nothing of the person's own in them.
    /// </summary>
    public sealed record EraseEverything : Effect;

    /// <summary>
    /// Removes what was said, by either side, from that moment on; all of it when null. For “delete the last exercise” and “delete this relationship”: the coach takes
    /// the results out of the state itself, this takes the words out of the history.
    /// </summary>
    public sealed record EraseHistory(DateTimeOffset? Since) : Effect;

    /// <summary>How many days the history is kept from now on; 0 keeps it only for as long as it takes to deliver it. One of 0, 7, 30, 90.</summary>
    public sealed record KeepHistory(int Days) : Effect;

    /// <summary>
    /// Hands the person everything that is kept about them, as JSON and as Markdown. The host adds the way to get it after the turn's replies: a download link
    /// on the web, a file in the terminal. Nothing changes.
    /// </summary>
    public sealed record Export : Effect;
}
