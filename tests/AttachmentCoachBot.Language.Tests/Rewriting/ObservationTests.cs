using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Language.Tests.Rewriting;

/// <summary>What a camera would have shown, in the person's own words: one row for each construction.</summary>
public sealed class ObservationTests
{
    [Theory]
    [InlineData("You never text me back when you're out.", "when you don't text me back when you're out")]
    [InlineData("My husband always interrupts me when I talk to his sister.", "when you interrupt me when I talk to your sister")]
    [InlineData("You left the dishes in the sink for the third night in a row, you lazy git.", "when you left the dishes in the sink for the third night in a row")]
    [InlineData("He couldn't be bothered to come to my graduation.", "when you didn't come to my graduation")]
    [InlineData("You embarrassed me by crying in front of my team.", "when you cried in front of my team")]
    [InlineData("If you loved me you would have picked me up on Friday.", "you didn't pick me up on Friday")]
    [InlineData("She said she'd never leave and on Monday she packed a bag. She's heartless.", "when you said you'd not leave and you packed a bag on Monday")]
    [InlineData("You call me dramatic every time I bring up the mould.", "when you call me dramatic when I bring up the mould")]
    [InlineData("You always ask to cuddle, can't you take a hint?", "when you ask to cuddle")]
    [InlineData("Every Sunday we drive to your mother's in Reading and you never ask if I want to go.", "We drive to your mother's in Reading every Sunday. when you don't ask if I want to go")]
    [InlineData("You had the nerve to bring your ex to my birthday.", "when you brought your ex to my birthday")]
    [InlineData("Would it kill you to put your plate in the dishwasher?", "when you don't put your plate in the dishwasher")]
    [InlineData("You were so rude about the car on Saturday.", "when I think of the car on Saturday")]
    [InlineData("You interrupt me every damn time I talk about my job.", "when you interrupt me when I talk about my job")]
    [InlineData("u never txt me bak", "when you don't text me back")]
    public void Keeps_what_happened_and_drops_the_verdict(string text, string observation)
    {
        var rewrite = ShippedEngine.Engine.Rephrase(ShippedEngine.Engine.Analyze(ShippedEngine.Engine.Read(text)), RewriteRequest.Plain);

        Assert.Equal(observation, rewrite.First?.Part(DraftRole.Observation)?.Words);
    }

    [Fact]
    public void What_was_told_before_stands_in_sentences_of_its_own()
    {
        var text = "I made lasagne, I lit candles, I put on the blue dress. You walked in at ten, said you'd eaten with Greg, and turned on the match. You're a selfish pig.";

        var rewrite = ShippedEngine.Engine.Rephrase(ShippedEngine.Engine.Analyze(ShippedEngine.Engine.Read(text)), RewriteRequest.Plain);

        Assert.StartsWith("I made lasagne, I lit candles, and I put on the blue dress. When you walked in at ten", rewrite.First?.Text, StringComparison.Ordinal);
    }

    /// <summary>What the coach itself suggests has to pass the detectors; otherwise no draft of that family is ever shown.</summary>
    [Fact]
    public void Nothing_that_the_coach_suggests_blames()
    {
        var engine = ShippedEngine.Engine;
        var messages = engine.Lexicons["behaviour"].Entries.SelectMany(family =>
            family.Details!["requests"]!.Items.Select(request => $"When {family.Details["when"]!.Text}, I feel sad, because I need respect. {request.Text}"));

        // Whether the second opinion likes a wording changes with what it has learned; there are others to turn to.
        Assert.DoesNotContain(messages, message => engine.Analyze(engine.Read(message)).Findings.Any(finding => finding.Rule != "second-opinion"));
    }
}
