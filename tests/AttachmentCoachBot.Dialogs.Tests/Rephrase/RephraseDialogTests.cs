using System.Text;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs.Rephrase;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Tests.Rephrase;

public sealed class RephraseDialogTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonState Known = PersonState.New with { IsWelcomed = true, Relationship = new Relationship { OwnPattern = AttachmentPattern.Anxious } };

    [Fact]
    public void A_step_that_is_gone_starts_the_exercise_again()
    {
        var state = Known with { Stack = [new RephraseFrame { Dialog = "rephrase", Step = "a-step-of-last-year", Text = "You never call." }] };

        var turn = Say(state, "lonely");

        Assert.Contains("has been changed", turn.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("text", Assert.Single(turn.State.Stack).Step);
    }

    [Fact]
    public void A_frame_of_another_kind_starts_the_exercise_again_with_what_was_handed_over()
    {
        var given = new Dictionary<string, string> { ["event"] = "My wife left the room while I was talking.", ["feeling"] = "sad" };
        var json = StateJson.Write(Known with { Stack = [new DialogFrame { Dialog = "rephrase", Step = "feeling", HandedOver = given }] });
        var older = Encoding.UTF8.GetString(json).Replace("\"dialog\":\"rephrase\"", "\"kind\":\"rephrasing-of-last-year\",\"dialog\":\"rephrase\",\"mood\":7", StringComparison.Ordinal);

        var turn = Say(StateJson.Read(Encoding.UTF8.GetBytes(older)), "lonely");

        var frame = Assert.IsType<RephraseFrame>(Assert.Single(turn.State.Stack));
        Assert.Equal("sad", frame.Feeling);
        Assert.Equal(given, frame.HandedOver);
    }

    [Fact]
    public void A_state_with_fields_nobody_knows_is_read_and_goes_on()
    {
        var waiting = Say(Known, "You never text me back.").State;
        var newer = Encoding.UTF8.GetString(StateJson.Write(waiting)).Replace("\"kind\":\"rephrase\"", "\"kind\":\"rephrase\",\"fieldOfNextYear\":{\"a\":1}", StringComparison.Ordinal);

        var turn = Say(StateJson.Read(Encoding.UTF8.GetBytes(newer)), "lonely");

        Assert.Equal("need", Assert.Single(turn.State.Stack).Step);
    }

    [Fact]
    public void A_complaint_that_is_cut_differently_now_does_not_stop_anybody()
    {
        var frame = new RephraseFrame
        {
            Dialog = "rephrase", Step = "feeling", IsHeard = true, Text = "You never text me back. You forgot my birthday.", Complaint = "You never text", Later = ["me back. You forgot"],
        };

        var turn = Say(Known with { Stack = [frame] }, "lonely");

        Assert.Equal("need", Assert.Single(turn.State.Stack).Step);
    }

    [Fact]
    public void A_button_that_content_no_longer_offers_asks_again()
    {
        var waiting = Say(Known, "You never text me back.").State;

        var turn = Tap(waiting, "rephrase/feeling/a-feeling-that-was-offered-once");

        Assert.Equal("feeling", Assert.Single(turn.State.Stack).Step);
        Assert.NotEmpty(turn.Replies[^1].Choices);
    }

    [Fact]
    public void The_card_marks_the_flagged_words_where_they_stand()
    {
        var turn = Say(Known, "You never text me back. You're so selfish.");

        var card = Assert.Single(turn.Replies, reply => reply.Card?.Kind == "hard-to-hear").Card!;
        var text = card.Data["text"]!.GetValue<string>();
        Assert.All(card.Data["flagged"]!.AsArray(), mark => Assert.Equal(mark!["quote"]!.GetValue<string>(), text[mark["start"]!.GetValue<int>()..mark["end"]!.GetValue<int>()]));
    }

    [Fact]
    public void Before_and_after_come_as_a_card_whose_text_says_the_same()
    {
        var state = Play(Known, "You never text me back.", "lonely", "connection", "text me when you leave").State;

        var turn = Say(state, "short");

        var reply = Assert.Single(turn.Replies, reply => reply.Card?.Kind == "before-after");
        Assert.Equal("You never text me back.", reply.Card!.Data["before"]!.GetValue<string>());
        Assert.Contains(reply.Card.Data["after"]!.GetValue<string>(), reply.Text, StringComparison.Ordinal);
        Assert.IsType<JsonArray>(reply.Card.Data["flagged"]);
    }

    [Fact]
    public void The_message_keeps_the_facts_and_has_all_four_parts()
    {
        var turn = Play(Known, "You never text me back when you are out, you obviously do not care.", "lonely", "connection", "send me one line", "short");

        var message = Assert.Single(turn.Replies, reply => reply.Card?.Kind == "before-after").Card!.Data["after"]!.GetValue<string>();
        Assert.All(["text me back", "when you are out", "lonely", "connection", "send me one line"], part => Assert.Contains(part, message, StringComparison.Ordinal));
        Assert.All(["never", "care"], word => Assert.DoesNotContain(word, message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_phrase_is_kept_once_with_what_it_was_made_from()
    {
        var kept = Play(Known, "You never text me back.", "lonely", "connection", "text me when you leave", "short", "keep it").State;

        var again = Play(kept, "You never text me back.", "lonely", "connection", "text me when you leave", "short", "keep it").State;

        Assert.Equal("You never text me back.", Assert.Single(again.Phrases).Before);
    }

    [Fact]
    public void Starting_over_keeps_what_another_exercise_handed_over()
    {
        var told = Play(Known, "trigger", "My husband forgot our anniversary last week. I was sad, 4.", "that I come last", "closeness", "yes", "help me say it").State;

        var turn = Say(told, "start over");

        var frame = Assert.IsType<RephraseFrame>(Assert.Single(turn.State.Stack));
        Assert.StartsWith("My husband forgot our anniversary", frame.Text, StringComparison.Ordinal);
        Assert.Equal("I come last", frame.Story);
    }

    [Fact]
    public void Every_other_side_that_is_offered_can_be_said()
    {
        var state = Play(Known, "You never text me back.", "lonely", "connection", "text me when you leave", "short").State;

        var offered = Say(state, "add their side");

        Assert.NotEmpty(offered.Replies[^1].Choices);
        Assert.All(offered.Replies[^1].Choices, side => Assert.Contains("I know that", Tap(offered.State, side.Value).Replies[0].Text, StringComparison.Ordinal));
    }

    private static Turn Say(PersonState state, string text) => Repository.Coach.Respond(state, new Input { When = Morning, Text = text });

    private static Turn Tap(PersonState state, string value) => Repository.Coach.Respond(state, new Input { When = Morning, Values = new Dictionary<string, string> { ["choice"] = value } });

    private static Turn Play(PersonState state, params string[] lines)
    {
        var turn = new Turn(state, []);
        foreach (var line in lines)
            turn = Say(turn.State, line);
        return turn;
    }
}
