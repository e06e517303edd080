namespace AttachmentCoachBot.Dialogs.Speaking;

/// <summary>What the code says by name, and the values it gives: by file, then by entry. The reader holds the content against it.</summary>
public static class WordingsNeeded
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, string[]>> Files = new(StringComparer.Ordinal)
    {
        ["coach"] = new Dictionary<string, string[]>
        {
            ["menu"] = [], ["menu-again"] = [], ["done"] = [], ["greeting"] = [], ["welcome-back"] = ["exercise"], ["not-understood"] = [], ["nothing-more"] = [],
            ["empty"] = [], ["emoji"] = [], ["number"] = [], ["nonsense"] = [], ["markup"] = [], ["other-language"] = [], ["cut"] = [], ["attachment"] = [], ["sent-twice"] = [],
            ["no-such-option"] = [], ["stale-button"] = [], ["for-example"] = ["example"], ["why"] = [], ["why-nothing"] = [],
            ["nothing-before"] = [], ["nothing-to-skip"] = [], ["nothing-to-continue"] = [], ["nothing-to-restart"] = [], ["nothing-to-stop"] = [],
            ["resumed"] = ["exercise", "last"], ["resumed-later"] = ["exercise", "last"], ["content-changed"] = ["exercise"],
            ["called"] = [], ["oldest-let-go"] = ["exercise"],
        },
        [Safety.SafetyWordings.File] = new Dictionary<string, string[]>(Safety.SafetyWordings.Needed),
        [Style.StyleWordings.File] = Style.StyleWordings.Needed,
        [Rephrase.RephraseWordings.File] = Rephrase.RephraseWordings.Needed,
        [Rephrase.SavedPhrasesDialog.Id] = new Dictionary<string, string[]> { ["none"] = [], ["shown"] = [] },
        [Privacy.MyDataWordings.File] = new Dictionary<string, string[]>(Privacy.MyDataWordings.Needed),
        [RolePlay.RolePlayWordings.File] = new Dictionary<string, string[]>(RolePlay.RolePlayWordings.Needed),
        [Trigger.TriggerWordings.File] = Trigger.TriggerWordings.Needed,
        ["welcome"] = new Dictionary<string, string[]>
        {
            ["what-this-is"] = [], ["what-is-kept"] = [], ["in-short"] = [], ["ask-nickname"] = [], ["why-nickname"] = [], ["tell-more"] = [], ["nice-to-meet-you"] = [],
        },
    };

    private static readonly Dictionary<string, string[]> Nothing = [];

    /// <summary>The files of wordings that must be there.</summary>
    public static IEnumerable<string> Names => Files.Keys;

    /// <summary>Entries that a file must have, each with the placeholders it may use.</summary>
    public static IReadOnlyDictionary<string, string[]> In(string file) => Files.GetValueOrDefault(file, Nothing);
}
