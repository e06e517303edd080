namespace AttachmentCoachBot.Dialogs.RolePlay;

/// <summary>The entries of <c>roleplay.wordings.yaml</c> and the values each may use.</summary>
internal static class RolePlayWordings
{
    public const string File = "roleplay";

    public static readonly IReadOnlyDictionary<string, string[]> Needed = new Dictionary<string, string[]>
    {
        ["choose"] = [], ["choose-again"] = [], ["why-choose"] = [], ["own"] = [], ["why-own"] = [],
        ["name"] = ["usual"], ["why-name"] = [], ["name-again"] = ["usual"], ["pattern"] = ["partner"], ["pattern-again"] = ["partner"], ["why-pattern"] = [],
        ["as-you-told"] = ["partner", "pattern"], ["pattern-secure"] = [], ["pattern-anxious"] = [], ["pattern-avoidant"] = [], ["pattern-disorganized"] = [],
        ["confidence"] = ["partner"], ["confidence-again"] = [], ["why-confidence"] = [],
        ["begin"] = ["scene"], ["your-turn"] = ["line"], ["why-line"] = ["partner"],
        ["hint"] = ["draft"], ["hint-borrowed"] = ["draft"], ["hint-phrase"] = ["draft"], ["no-hint"] = [],
        ["rewind"] = [], ["rewind-again"] = [], ["rewound"] = ["line"], ["rewound-to-start"] = [], ["nothing-to-rewind"] = [], ["compared"] = ["before", "old", "after", "new"], ["compared-same"] = ["new"],
        ["swap"] = ["partner", "line"], ["swap-heard"] = ["moves", "line"], ["swap-heard-soft"] = ["line"], ["nothing-to-swap"] = [], ["why-swap"] = [],
        ["stopped"] = [], ["nothing-played"] = [],
        ["debrief"] = ["steps"], ["debrief-branch"] = ["steps"], ["debrief-fell"] = ["line"], ["debrief-rose"] = ["line"], ["debrief-skills"] = ["skills"], ["next-observation"] = ["partner"], ["next-feeling"] = ["partner"], ["next-need"] = ["partner"], ["next-request"] = ["partner"], ["next-acknowledging"] = ["partner"], ["next-staying"] = ["partner"], ["debrief-all-skills"] = [],
        ["skill-observation"] = [], ["skill-feeling"] = [], ["skill-need"] = [], ["skill-request"] = [], ["skill-acknowledging"] = [], ["skill-staying"] = [],
        ["confidence-after"] = [], ["confidence-up"] = ["before", "after"], ["confidence-same"] = ["after"], ["confidence-down"] = ["before", "after"],
        ["keep"] = [], ["keep-again"] = [], ["why-keep"] = [], ["kept"] = ["line"], ["kept-none"] = [], ["nothing-to-keep"] = [],
        ["picture"] = ["partner", "values"],
    };
}
