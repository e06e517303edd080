using AttachmentCoachBot.Language.Tests.Triggers;

namespace AttachmentCoachBot.Language.Tests.Styles;

public sealed class StyleReaderTests
{
    private static Language.Styles.StyleReading Read(string text) => StoryContent.Engine.ReadStyle(StoryContent.Engine.Read(text));

    [Theory]
    [InlineData("I'm terrified he will leave me and I need reassurance all the time.", AttachmentPattern.Anxious)]
    [InlineData("I feel trapped when someone gets close and I need a lot of space.", AttachmentPattern.Avoidant)]
    [InlineData("I push people away and then I beg them to come back.", AttachmentPattern.Disorganized)]
    [InlineData("I trust him and we can talk about anything.", AttachmentPattern.Secure)]
    public void A_self_description_hints_at_a_pattern(string text, AttachmentPattern pattern) => Assert.Equal(pattern, Read(text).Pattern);

    [Theory]
    [InlineData("idk")]
    [InlineData("My husband is called Tom.")]
    [InlineData("She always checks his phone and he needs lots of space.")]
    public void Too_little_about_oneself_stays_unclear(string text) => Assert.Null(Read(text).Pattern);

    [Fact]
    public void Reasons_are_the_persons_own_words() => Assert.All(Read("I'm terrified he will leave me.").Reasons, reason => Assert.Contains(reason, "I'm terrified he will leave me.", StringComparison.Ordinal));
}
