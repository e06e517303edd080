using AttachmentCoachBot.Language.Safety;

namespace AttachmentCoachBot.Dialogs.Safety;

/// <summary>The entries of <c>safety-replies.wordings.yaml</c>.</summary>
internal static class SafetyWordings
{
    public const string File = "safety-replies";

    private static readonly string[] Plain =
    [
        "soft", "soft-question", "again", "one-tap", "someone", "country-ask", "country-unknown", "watched", "own-part", "trusted-adult", "listening", "yes-danger",
        "denied", "denied-locked", "not-meant", "second-check", "second-fine", "locked", "check-violence", "check-self", "check-own", "check-minor", "still-locked", "unlocked",
    ];

    /// <summary>Every entry with the placeholders it may use.</summary>
    public static IReadOnlyDictionary<string, string[]> Needed { get; } = All();

    /// <summary>“suicide”, or “suicide-other” when it is about somebody else.</summary>
    public static string Of(SafetyCategory category, SafetySubject subject) =>
        SafetyNames.Of(category) + (subject == SafetySubject.SomeoneElse ? "-other" : "");

    private static Dictionary<string, string[]> All()
    {
        var all = Plain.ToDictionary(name => name, _ => Array.Empty<string>());
        foreach (var category in Enum.GetValues<SafetyCategory>().Where(category => category != SafetyCategory.None))
            foreach (var subject in Enum.GetValues<SafetySubject>())
            {
                all[Of(category, subject)] = ["emergency"];
                all[Of(category, subject) + "-question"] = [];
            }

        foreach (var name in (string[])["help-intro", "country-guess", "country-set"])
            all[name] = ["country"];
        foreach (var name in (string[])["help-emergency", "acute"])
            all[name] = ["emergency"];
        return all;
    }
}
