using AttachmentCoachBot.Language.Triggers;

namespace AttachmentCoachBot.Language.Tests.Triggers;

public sealed class TriggerReaderTests
{
    private static TriggerReading Read(string text) => StoryContent.Engine.ReadTrigger(StoryContent.Engine.Read(text));

    [Fact]
    public void The_shipped_rules_have_no_mistake() => Assert.Empty(StoryContent.Errors.All);

    [Theory]
    [InlineData("I texted her on Monday and she never answered.", "unresponsive")]
    [InlineData("He promised to fetch the kids and forgot.", "broken_promise")]
    [InlineData("My mum and my wife are fighting and both want me to pick a side.", "stuck_in_middle")]
    [InlineData("She lied about where the money went.", "dishonesty")]
    [InlineData("He bought a car without asking me.", "decision_without_me")]
    [InlineData("I need an evening alone and he follows me from room to room.", "need_for_space")]
    public void A_story_shows_its_kind_of_trigger(string text, string kind) => Assert.Equal(kind, Read(text).Kinds[0].Kind);

    [Fact]
    public void A_story_keeps_the_persons_own_words_for_time() => Assert.Equal("last Tuesday", Read("He shouted at me last Tuesday.").When?.Words);

    [Theory]
    [InlineData("She left. It was an 8.", 8)]
    [InlineData("Angry, six.", 6)]
    [InlineData("He forgot, 10/10", 10)]
    [InlineData("I was like a 7 out of 10", 7)]
    [InlineData("He had 3 beers and 2 friends over.", null)]
    public void Intensity_is_a_number_of_ten_and_not_any_number(string text, int? intensity) => Assert.Equal(intensity, Read(text).Intensity);

    [Fact]
    public void A_denied_feeling_is_not_named() => Assert.Equal(["sad"], Read("I was not angry, just sad.").Feelings);

    [Fact]
    public void Event_and_story_come_apart()
    {
        var reading = Read("He didn't call last night, so he doesn't care about me.");
        Assert.Equal("He didn't call last night", reading.Event);
        Assert.Equal("he doesn't care about me", reading.Story);
    }
}
