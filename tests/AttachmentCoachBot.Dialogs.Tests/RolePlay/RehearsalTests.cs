using AttachmentCoachBot.Dialogs.RolePlay;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Dialogs.RolePlay.Scenarios;
using AttachmentCoachBot.Language;
using CsCheck;

namespace AttachmentCoachBot.Dialogs.Tests.RolePlay;

/// <summary>Whole rehearsals with lines in any order: they end, they never repeat themselves, and the same lines give the same rehearsal.</summary>
public sealed class RehearsalTests
{
    private static readonly RolePlayContent Content = Repository.Coach.Content.RolePlay;

    private static readonly string[] Lines =
    [
        "I felt lonely last night.", "You never listen to me.", "Could you text me when you leave?", "I'm sorry, I snapped at you.", "Forget it, I'm done.", "We'll see.",
        "Thank you for telling me.", "What was it like for you?", "ANSWER ME NOW", "You're so selfish.", "I'll be home at six.", "You don't have to answer now.", "It's raining.",
        "...", "no", "I love you.", "If you go now, we're done.", "I can see that you're tired.", "What would help you?", "I need some rest.", "Where were you? Who with? Why?", "asdf qwer",
    ];

    private static readonly Gen<string> AnyLine = Gen.Int[0, Lines.Length - 1].Select(number => Lines[number]);
    private static readonly Gen<(Scenario Scenario, AttachmentPattern Pattern, string[] Lines)> AnyTalk =
        Gen.Select(Gen.Int[0, Content.Scenarios.Count - 1], Gen.Enum<AttachmentPattern>(), AnyLine.Array[30]).Select((scenario, pattern, lines) => (Content.Scenarios[scenario], pattern, lines));

    [Fact]
    public void Every_rehearsal_ends_by_itself() =>
        AnyTalk.Sample(talk => Play(talk).Count <= talk.Scenario.Turns, iter: 25);

    [Fact]
    public void No_line_of_the_partner_comes_twice() =>
        AnyTalk.Sample(talk => Play(talk).Select(turn => turn.Answer).ToList() is var said && said.Distinct().Count() == said.Count, iter: 25);

    [Fact]
    public void The_same_lines_give_the_same_rehearsal() =>
        AnyTalk.Sample(talk => Play(talk).Select(turn => (turn.Answer, turn.Feedback, turn.Feelings)).SequenceEqual(Play(talk).Select(turn => (turn.Answer, turn.Feedback, turn.Feelings))), iter: 12);

    [Fact]
    public void A_rewind_and_the_same_lines_give_the_same_continuation() =>
        Gen.Select(AnyTalk, Gen.Int[0, 11]).Sample((talk, at) =>
        {
            var whole = Play(talk);
            var back = Math.Min(at, whole.Count);
            var again = whole.Take(back).ToList();
            var rehearsal = new Rehearsal(Content, talk.Scenario, talk.Pattern, "Sam");
            foreach (var line in talk.Lines.Take(whole.Count).Skip(back))
                again.Add(rehearsal.Next(again, line));
            return whole.Select(turn => turn.Answer).SequenceEqual(again.Select(turn => turn.Answer));
        }, iter: 12);

    [Fact]
    public void Three_ways_through_one_scenario_differ()
    {
        string[] soft = ["I felt worried last night.", "I know you were tired.", "Could you send me one word when you're home?"];
        string[] hard = ["You never answer.", "You don't care about me.", "You are so selfish."];
        string[] plain = ["The rolls are warm.", "The bus was late.", "My shift starts at nine."];
        var scenario = Content.Find("no-answer")!;

        var answers = new[] { soft, hard, plain }.Select(lines => string.Join('\n', Play((scenario, AttachmentPattern.Avoidant, lines)).Select(turn => turn.Answer))).ToList();

        Assert.Equal(3, answers.Distinct().Count());
    }

    [Theory]
    [InlineData(AttachmentPattern.Secure)]
    [InlineData(AttachmentPattern.Anxious)]
    [InlineData(AttachmentPattern.Avoidant)]
    [InlineData(AttachmentPattern.Disorganized)]
    public void Kind_and_clear_lines_lead_to_repair_and_blame_to_rupture_with_every_pattern(AttachmentPattern pattern)
    {
        string[] kind =
        [
            "I'm sorry I was short with you.", "I can see that you're tired, and you don't have to answer now.", "Thank you for staying. I love you.", "I'll be here at seven tomorrow, and I'm not going anywhere.",
            "What was it like for you?", "I felt lonely, and I know you had a long day.", "Could we talk for ten minutes on Sunday? Only if you like.", "Take your time. I'm on your side.", "That makes sense. Thank you for telling me.",
        ];
        string[] unkind = ["You never listen, you're so selfish.", "Answer me! What is wrong with you?", "You are pathetic.", "If you go now, we're done.", "You're like a child.", "I hate how stupid you are."];

        foreach (var scenario in Content.Scenarios)
        {
            Assert.Equal(Ending.Repair, EndOf(scenario, pattern, kind));
            Assert.Equal(Ending.Rupture, EndOf(scenario, pattern, unkind));
        }
    }

    [Fact]
    public void A_push_pull_partner_swings_back_once_at_most() =>
        AnyTalk.Sample(talk => Play(talk with { Pattern = AttachmentPattern.Disorganized }).Count(turn => turn.IsSwing) <= 1, iter: 20);

    private static Ending? EndOf(Scenario scenario, AttachmentPattern pattern, string[] lines) =>
        new Rehearsal(Content, scenario, pattern, "Sam").EndOf(Play((scenario, pattern, lines)));

    private static List<RehearsedTurn> Play((Scenario Scenario, AttachmentPattern Pattern, string[] Lines) talk)
    {
        var rehearsal = new Rehearsal(Content, talk.Scenario, talk.Pattern, "Sam");
        var turns = new List<RehearsedTurn>();
        foreach (var line in talk.Lines.TakeWhile(_ => rehearsal.EndOf(turns) is null))
            turns.Add(rehearsal.Next(turns, line));
        return turns;
    }
}
