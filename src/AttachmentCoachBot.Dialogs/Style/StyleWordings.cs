namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>The entries of <c>style.wordings.yaml</c> and the values each may use.</summary>
internal static class StyleWordings
{
    public const string File = "style";

    public static readonly IReadOnlyDictionary<string, string[]> Needed = new Dictionary<string, string[]>
    {
        ["which-relationship"] = [], ["which-relationship-again"] = [], ["why-relationship"] = [], ["ask-nickname"] = [], ["why-nickname"] = [],
        ["opening"] = ["person"], ["why-opening"] = [], ["own-words"] = ["person"], ["why-own-words"] = [], ["hint"] = ["pattern", "quote"], ["hint-named"] = [], ["no-hint"] = [],
        ["childhood"] = [], ["childhood-thanks"] = [], ["why-childhood"] = [],
        ["statement"] = ["number", "total", "statement"], ["statement-extra"] = ["number", "total", "statement"], ["first-statement"] = [], ["scale-again"] = [], ["why-statement"] = [],
        ["same-answers"] = [], ["contradiction"] = ["one", "first", "other", "second"], ["why-check"] = [], ["kept"] = [], ["kept-same"] = [], ["no-result"] = [],
        ["leaning"] = ["person", "pattern", "percent"], ["leaning-clearly"] = ["person", "pattern", "percent"], ["between"] = ["person", "pattern", "other", "percent", "otherpercent"],
        ["scores"] = ["anxiety", "anxietylow", "anxietyhigh", "avoidance", "avoidancelow", "avoidancehigh"], ["scores-wider"] = [],
        ["changed"] = ["ago", "anxiety", "avoidance"], ["unchanged"] = ["ago", "anxiety", "avoidance"], ["push-pull-too"] = [],
        ["means-between"] = ["pattern", "means"], ["hot-spots"] = ["hotspots"], ["to-try"] = ["practice"], ["how-it-is-meant"] = [],
        ["what-now"] = ["person"], ["why-what-now"] = [], ["partner"] = ["person"], ["partner-again"] = [], ["partner-noted"] = ["pattern"], ["partner-left-open"] = [],
        ["pair-needs"] = ["own", "theirs", "needs"], ["pair-steps"] = ["person", "yourstep", "theirstep"], ["pair-unsure"] = [],
        ["compare"] = [], ["compare-same"] = [], ["compare-line"] = ["person", "result"], ["compare-one"] = ["person"], ["compare-none"] = [],
    };
}
