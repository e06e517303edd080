namespace AttachmentCoachBot.Language.Blame;

internal sealed class BlameScorer
{
    public const string RuleName = "second-opinion";
}
