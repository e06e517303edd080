using AttachmentCoachBot.Dialogs.RolePlay.Moves;

namespace AttachmentCoachBot.Dialogs.Tests.RolePlay;

public sealed class MoveReaderTests
{
    private static readonly MoveReader Reader = Repository.Coach.Content.RolePlay.Reader;

    [Theory]
    [InlineData("I'm sorry, I snapped at you.", "responsibility")]
    [InlineData("I can see that you were tired.", "acknowledging")]
    [InlineData("Thank you for waiting up.", "appreciation")]
    [InlineData("I'm not leaving you.", "reassurance")]
    [InlineData("I'll call you at eight tomorrow.", "concrete-time")]
    [InlineData("You don't have to answer now, take your time.", "autonomy")]
    [InlineData("I felt lonely last night.", "owned-feeling")]
    [InlineData("I need some rest.", "need")]
    [InlineData("Could you text me when you leave?", "request")]
    [InlineData("What was it like for you?", "curiosity")]
    [InlineData("I need ten minutes, then I'll come back and listen.", "pause-with-return")]
    [InlineData("You never listen to me.", "absolute")]
    [InlineData("If you go now, we're done.", "ultimatum")]
    [InlineData("Answer me right now.", "pressure")]
    [InlineData("Forget it, I'm done.", "withdrawal")]
    [InlineData("We'll see.", "vagueness")]
    [InlineData("WHY DO YOU DO THIS", "shouting")]
    [InlineData("Where were you? Who with? Why?", "questions-in-a-row")]
    [InlineData("…", "silence")]
    public void A_line_makes_the_move_that_it_is(string line, string move) =>
        Assert.Contains(move, Reader.Read(line).Moves.Select(found => found.Move.Name));

    [Fact]
    public void An_apology_takes_the_sting_out_of_its_own_sentence()
    {
        var reading = Reader.Read("I called you selfish, and I'm sorry.");

        Assert.Empty(reading.Hardening);
        Assert.True(reading.Has("responsibility"));
    }

    [Fact]
    public void An_excuse_that_blames_is_no_apology() => Assert.Empty(Reader.Read("Sorry you're so sensitive.").Softening);

    [Theory]
    [InlineData("The plumber comes at nine.")]
    [InlineData("It was the blue folder.")]
    public void A_plain_fact_moves_nobody(string line) => Assert.Empty(Reader.Read(line).Moves);
}
