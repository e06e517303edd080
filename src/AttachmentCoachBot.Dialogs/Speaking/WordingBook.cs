namespace AttachmentCoachBot.Dialogs.Speaking;

/// <summary>What the coach says outside flows, by name: file and entry (“coach/empty” is <c>empty</c> in <c>coach.wordings.yaml</c>).</summary>
public sealed class WordingBook(IReadOnlyDictionary<string, IReadOnlyList<Wording>> entries)
{
    public IReadOnlyList<Wording> this[string name] => entries.TryGetValue(name, out var wordings)
        ? wordings
        : throw new KeyNotFoundException($"No wording is called “{name}”; write it in dialogs/{name.Split('/')[0]}.wordings.yaml and list it in WordingsNeeded.cs.");

    public bool Has(string name) => entries.ContainsKey(name);
}
