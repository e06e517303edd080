using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.SecondOpinion;

namespace AttachmentCoachBot.Language.Tests.SecondOpinion;

public sealed class BlameOpinionTests
{
    [Theory]
    [InlineData("I don't think you're selfish.")]
    [InlineData("My mother used to say, “You are so lazy.”")]
    [InlineData("I always ruin everything.")]
    [InlineData("You never forget my birthday, and I love that.")]
    [InlineData("Thank you for always being there for me.")]
    [InlineData("What time are you coming home tonight?")]
    [InlineData("I feel hurt and I miss you.")]
    public void Denial_quotation_self_blame_praise_thanks_and_curiosity_are_not_blame(string text) => Assert.Empty(Analyze(text).Findings);

    [Theory]
    [InlineData("You never listen to me.")]
    [InlineData("You are so selfish.")]
    [InlineData("If you go out tonight, we're done.")]
    public void What_the_rules_are_sure_of_stays(string text) => Assert.NotEmpty(Analyze(text).Findings);

    [Fact]
    public void Every_second_opinion_has_a_place_in_the_text_and_a_reason_to_read()
    {
        var findings = TrainingTests.Sentences(OpinionTask.Blame).Select(sentence => Analyze(sentence.Text))
            .SelectMany(analysis => analysis.Findings.Select(finding => (analysis.Passage.Text, finding)))
            .Where(pair => pair.finding.Rule == BlameOpinion.RuleName)
            .ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, pair =>
        {
            Assert.Equal(pair.finding.Quote, pair.finding.Span.In(pair.Text));
            Assert.NotEmpty(pair.finding.Quote);
            Assert.NotEmpty(pair.finding.Reason);
            Assert.InRange(pair.finding.Confidence, 0.3, 0.8);
        });
    }

    private static Analysis Analyze(string text) => ShippedEngine.Engine.Analyze(ShippedEngine.Engine.Read(text));
}
