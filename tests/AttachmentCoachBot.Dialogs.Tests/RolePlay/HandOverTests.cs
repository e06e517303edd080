using AttachmentCoachBot.Dialogs.RolePlay;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Tests.RolePlay;

/// <summary>What is known from another exercise is not asked again in a scene of one's own.</summary>
public sealed class HandOverTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly PersonState Known = PersonState.New with
    {
        IsWelcomed = true, Relationship = new Relationship { Id = "r1", Kind = "partner", Word = "boyfriend", Name = "Ben", PartnersPattern = AttachmentPattern.Avoidant },
        Phrases = [new SavedPhrase("When the evening is quiet, I feel lonely. Could we eat together?", "You never eat with me.", Noon)],
    };

    private static (RolePlayFrame? Frame, string Said) Play(PersonState person, params string[] lines)
    {
        var said = "";
        foreach (var line in lines)
        {
            var turn = Repository.Coach.Respond(person, new Input { Text = line, When = Noon });
            (person, said) = (turn.State, string.Join('\n', turn.Replies.Select(reply => reply.Text)));
        }

        return (person.Stack is [.., RolePlayFrame frame] ? frame : null, said);
    }

    [Fact]
    public void The_name_and_the_pattern_that_were_told_are_not_asked_again()
    {
        var (frame, said) = Play(Known, "rehearse", "something of my own", "He forgot my birthday dinner on Friday.");

        Assert.Equal(("Ben", AttachmentPattern.Avoidant, "confidence"), (frame!.Partner, frame.Pattern, frame.Step));
        Assert.Contains("Goes quiet and needs room", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_phrase_comes_along_with_what_it_was_made_from()
    {
        var (frame, _) = Play(Known, "rehearse", "something of my own", "1");

        Assert.Equal((Known.Phrases[0].Text, Known.Phrases[0].Before), (frame!.Phrase, frame.FirstDraft));
    }

    [Fact]
    public void A_first_draft_is_heard_from_the_other_chair_before_any_line_is_said()
    {
        var (_, said) = Play(Known, "rehearse", "something of my own", "1", "5", "swap sides");

        Assert.Contains("You never eat with me.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_moment_from_the_trigger_exercise_sets_the_scene()
    {
        var (frame, _) = Play(Known, "trigger", "He asked three times last night where I had been. I felt annoyed, 5.", "that he does not trust me", "space", "yes", "rehearse the talk");

        Assert.Equal(("my-own", "confidence"), (frame!.Scenario, frame.Step));
        Assert.Contains("asked three times", frame.Event, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_from_rephrase_is_kept_and_rehearsed()
    {
        var (frame, _) = Play(Known with { Phrases = [], Relationship = Known.Relationship with { OwnPattern = AttachmentPattern.Anxious } },
            "rephrase", "You never text me back when you are out.", "lonely", "connection", "send one line when you arrive", "short", "rehearse it");

        Assert.Contains("lonely", frame!.Phrase, StringComparison.Ordinal);
        Assert.Equal("You never text me back when you are out.", frame.FirstDraft);
    }
}
