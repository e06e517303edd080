namespace AttachmentCoachBot.Dialogs.Tests.Menu;

public sealed class PausedExercisesTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_sixth_paused_exercise_drops_none()
    {
        var state = PauseStories(PersonState.New with { IsWelcomed = true }, 7).State;

        Assert.Equal(7, state.Paused.Count);
    }

    [Fact]
    public void When_there_are_far_too_many_the_oldest_goes_and_the_person_is_told()
    {
        var turn = PauseStories(PersonState.New with { IsWelcomed = true }, 21);

        Assert.Equal(20, turn.State.Paused.Count);
        Assert.Contains(turn.Replies, reply => reply.Text.Contains("let the oldest one go", StringComparison.Ordinal));
    }

    [Fact]
    public void Opening_an_exercise_and_leaving_it_again_and_again_keeps_one()
    {
        var state = PersonState.New with { IsWelcomed = true };
        for (var i = 0; i < 8; i++)
            state = Say(Say(state, "trigger").State, "menu").State;

        Assert.Single(state.Paused);
    }

    private static Turn PauseStories(PersonState state, int count)
    {
        var turn = new Turn(state, []);
        for (var i = 1; i <= count; i++)
        {
            turn = Say(turn.State, "trigger");
            turn = Say(turn.State, $"On day {i} he left without a word.");
            turn = Say(turn.State, "menu");
        }

        return turn;
    }

    private static Turn Say(PersonState state, string text) => Repository.Coach.Respond(state, new Input { When = Morning, Text = text });
}
