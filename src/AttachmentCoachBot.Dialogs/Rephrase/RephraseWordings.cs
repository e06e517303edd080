namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>What the exercise says by name (<c>rephrase.wordings.yaml</c>), and the values it gives.</summary>
internal static class RephraseWordings
{
    public const string File = "rephrase";

    public static readonly Dictionary<string, string[]> Needed = new(StringComparer.Ordinal)
    {
        ["ask-text"] = [], ["text-too-short"] = [], ["handed-over"] = [],
        ["hard-to-hear"] = [], ["may-sting"] = [], ["hard-line"] = ["quote", "reason"], ["lens"] = ["label", "protecting"], ["read-as"] = ["written", "read"],
        ["calm-feeling"] = ["quote", "feeling"], ["calm-asks"] = ["quote"], ["calm-plain"] = ["quote"], ["ask-calm"] = [],
        ["ask-which"] = ["count"], ["ask-who"] = ["pronoun"], ["ask-moment"] = [], ["moment-again"] = [],
        ["ask-feeling"] = [], ["ask-under-anger"] = ["word"], ["ask-under-verdict"] = ["word"], ["feeling-again"] = [],
        ["ask-need"] = [], ["need-again"] = [], ["need-has-person"] = [], ["need-is-request"] = [],
        ["ask-request"] = [], ["request-again"] = [], ["request-negative"] = [], ["request-vague"] = [], ["request-blames"] = [],
        ["ask-pattern"] = [], ["ask-side"] = [], ["side-again"] = [], ["ask-meaning"] = [],
        ["here-are-drafts"] = [], ["ask-drafts"] = [], ["filled-in"] = ["words"], ["edit-unclear"] = [],
        ["before"] = [], ["after"] = [], ["ask-chosen"] = [], ["own-is-calm"] = [], ["own-nearly"] = [], ["own-again"] = [], ["ask-own"] = [],
        ["kept"] = [], ["ask-later"] = ["quote"], ["no-such-choice"] = [], ["leave-it-open"] = [],
        ["why-text"] = [], ["why-calm"] = [], ["why-which"] = [], ["why-who"] = [], ["why-moment"] = [], ["why-feeling"] = [], ["why-need"] = [], ["why-request"] = [],
        ["why-pattern"] = [], ["why-drafts"] = [], ["why-chosen"] = [], ["why-own"] = [], ["why-meaning"] = [], ["why-side"] = [], ["why-later"] = [],
    };
}
