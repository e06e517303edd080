using AttachmentCoachBot.Dialogs.Style.Steps;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>The steps of the style exercise. Each statement is a step by its own name; all of them are asked by one.</summary>
internal static class StyleSteps
{
    private static readonly StatementStep Statement = new();

    private static readonly Dictionary<string, StyleStep> ByName = new StyleStep[]
    {
        new RelationshipStep(), new NicknameStep(), new OpeningStep(), new OwnWordsStep(), new ChildhoodStep(), new CheckStep(CheckStep.SameAnswers), new CheckStep(CheckStep.Contradiction),
        new LeftOpenStep(), new WhatNowStep(), new PartnerStep(),
    }.ToDictionary(step => step.Name, StringComparer.Ordinal);

    /// <summary>Names that no statement may have.</summary>
    public static IReadOnlyCollection<string> All => ByName.Keys;

    public static StyleStep Named(string name) => ByName.GetValueOrDefault(name, Statement);
}
