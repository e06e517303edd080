namespace AttachmentCoachBot.Language.Blame;

/// <summary>The kinds of blame as <c>dialogs/</c> and JSON write them.</summary>
public static class BlameKindNames
{
    private static readonly Dictionary<string, BlameKind> Kinds =
        Enum.GetValues<BlameKind>().ToDictionary(NameOf, StringComparer.Ordinal);

    public static IEnumerable<string> All => Kinds.Keys;

    /// <summary><c>mind_reading</c> for <see cref="BlameKind.MindReading"/>.</summary>
    public static string Name(this BlameKind kind) => NameOf(kind);

    public static BlameKind? Find(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;

    private static string NameOf(BlameKind kind)
    {
        var name = new System.Text.StringBuilder();
        foreach (var letter in kind.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
                name.Append('_');
            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
