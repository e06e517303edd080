using AttachmentCoachBot.Language.Safety;
using AttachmentCoachBot.Language.SecondOpinion;

namespace AttachmentCoachBot.Language.Tests.SecondOpinion;

public sealed class SafetyOpinionTests
{
    [Theory]
    [InlineData("I'm sad, and I'm safe.")]
    [InlineData("He has never laid a hand on me.")]
    [InlineData("This week is killing me.")]
    [InlineData("We argued about the dishes again.")]
    [InlineData("I feel lonely when you work late.")]
    [InlineData("Could you call me at six?")]
    [InlineData("7")]
    [InlineData("yes")]
    [InlineData("ok thanks")]
    public void Ordinary_talk_passes(string text) => Assert.False(Check(text).IsHit);

    [Fact]
    public void What_a_rule_says_clearly_is_not_taken_away()
    {
        Assert.False(Check("I want to die").IsSoft);
        Assert.Equal(SafetyCategory.PartnerViolence, Check("he punched me in the stomach").Category);
    }

    [Fact]
    public void A_second_opinion_that_is_not_sure_only_asks()
    {
        var readings = TrainingTests.Sentences(OpinionTask.Crisis).Select(sentence => (sentence.Text, Reading: Check(sentence.Text)))
            .Where(pair => pair.Reading.Rule == SafetyOpinion.RuleName)
            .ToList();

        Assert.NotEmpty(readings);
        Assert.Contains(readings, pair => pair.Reading.IsSoft);
        Assert.All(readings, pair =>
        {
            Assert.InRange(pair.Reading.Span.Start, 0, pair.Reading.Span.End - 1);
            Assert.InRange(pair.Reading.Span.End, 1, pair.Text.Length);
            Assert.False(pair.Reading.IsAcute);
        });
    }

    private static SafetyReading Check(string text) => ShippedEngine.Engine.CheckSafety(ShippedEngine.Engine.Read(text));
}
