namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>The steps of the style exercise besides the statements, whose steps are called by their own names.</summary>
internal static class StyleSteps
{
    public const string Relationship = "relationship";
    public const string Nickname = "nickname";
    public const string Opening = "opening";
    public const string OwnWords = "own-words";
    public const string Childhood = "childhood";
    public const string SameAnswers = "same-answers";
    public const string Contradiction = "contradiction";
    public const string LeftOpen = "left-open";
    public const string WhatNow = "what-now";
    public const string Partner = "partner";

    public static readonly IReadOnlySet<string> All = new HashSet<string>(StringComparer.Ordinal)
    {
        Relationship, Nickname, Opening, OwnWords, Childhood, SameAnswers, Contradiction, LeftOpen, WhatNow, Partner,
    };
}
