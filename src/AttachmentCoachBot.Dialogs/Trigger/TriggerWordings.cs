namespace AttachmentCoachBot.Dialogs.Trigger;

/// <summary>The entries of <c>trigger.wordings.yaml</c> and the values each may use.</summary>
internal static class TriggerWordings
{
    public const string File = "trigger";

    public static readonly IReadOnlyDictionary<string, string[]> Needed = new Dictionary<string, string[]>
    {
        ["tell"] = [], ["tell-again"] = [], ["why-tell"] = [], ["which-kind"] = ["one", "other"], ["why-which-kind"] = [],
        ["how-strong"] = [], ["how-strong-again"] = [], ["why-how-strong"] = [], ["calm-first"] = [], ["why-calm-first"] = [], ["calmed"] = [],
        ["who"] = [], ["why-who"] = [], ["what-happened"] = [], ["why-what-happened"] = [],
        ["feeling"] = [], ["feeling-under"] = ["verdict"], ["feeling-again"] = [], ["why-feeling"] = [], ["story"] = [], ["story-again"] = [], ["why-story"] = [], ["need"] = [], ["need-again"] = [], ["why-need"] = [], ["when"] = [], ["why-when"] = [],
        ["read-back"] = [], ["line-when"] = ["when"], ["line-who"] = ["who"], ["line-what"] = ["what"], ["line-story"] = ["story"], ["line-feeling"] = ["feeling"],
        ["line-feeling-strength"] = ["feeling", "strength"], ["line-strength"] = ["strength"], ["line-need"] = ["need"], ["line-kind"] = ["kind"],
        ["is-it-right"] = [], ["changed"] = [], ["what-is-off"] = [], ["why-read-back"] = [],
        ["link-pair"] = ["own", "theirs", "loop"], ["link-unknown"] = [], ["recurs"] = ["count", "person", "what"], ["onward"] = [], ["why-onward"] = [], ["kept"] = [],
        ["log-none"] = [], ["log-head"] = ["person"], ["log-line"] = ["when", "kind", "feeling"], ["log-line-bare"] = ["when", "kind"], ["log-recurs"] = ["what"],
    };
}
