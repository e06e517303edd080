namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>How a need is said aloud: “space” → “some space”, “to be heard” as it is.</summary>
internal static class NeedWording
{
    private static readonly HashSet<string> TakeSome = new(StringComparer.Ordinal)
        { "space", "rest", "peace", "calm", "closeness", "reassurance", "support", "privacy", "predictability", "clarity", "warmth", "affection", "freedom", "comfort",
          "help", "time alone", "appreciation", "attention", "understanding", "consideration", "independence", "kindness", "quiet" };

    /// <summary>After “I need”.</summary>
    public static string Needing(string need) => TakeSome.Contains(need) ? "some " + need : need;

    /// <summary>A clause that goes before “to me”: “trust matters”, “being heard matters”.</summary>
    public static string Mattering(string need) =>
        (need.StartsWith("to be ", StringComparison.Ordinal) ? "being " + need[6..] : need == "to matter" ? "mattering" : need) + " matters";
}
