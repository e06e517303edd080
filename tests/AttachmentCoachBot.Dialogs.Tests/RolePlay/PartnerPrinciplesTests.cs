using AttachmentCoachBot.Dialogs.RolePlay;
using AttachmentCoachBot.Dialogs.RolePlay.Partner;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Blame;

namespace AttachmentCoachBot.Dialogs.Tests.RolePlay;

/// <summary>Every line that a partner can say, in the scenarios and beside them, against the principles written at the top of each <c>partner-*.yaml</c>.</summary>
public sealed class PartnerPrinciplesTests
{
    private static readonly RolePlayContent Content = Repository.Coach.Content.RolePlay;
    private static readonly LanguageEngine Language = Repository.Coach.Language;

    /// <summary>What no partner here does, however alarmed.</summary>
    private static readonly BlameKind[] Abusive = [BlameKind.Contempt, BlameKind.Label];

    public static TheoryData<AttachmentPattern> Patterns => [.. Enum.GetValues<AttachmentPattern>()];

    private static IEnumerable<PartnerLine> LinesOf(AttachmentPattern pattern) => Content.Material.LinesOf(pattern).Concat(Content.Scenarios.SelectMany(scenario => scenario.LinesOf(pattern)));

    private static IEnumerable<string> TextsOf(AttachmentPattern pattern) =>
        LinesOf(pattern).Select(TextOf).Concat(Content.Scenarios.Select(scenario => SpokenLine.Of(scenario.Opening[pattern].Source).Words)).Where(text => text.Length > 0);

    /// <summary>As it might be said, with harmless words in the gaps.</summary>
    private static string TextOf(PartnerLine line) => SpokenLine.Of(line.Say.Fill(name => name switch
    {
        "time" => "tomorrow at six", "feeling" => "lonely", "request" => "text you", "plan" => "talk on Sunday", "absolute" => "always", "matter" => "the weekend", "partner" => "Sam", _ => "it",
    })).Words;

    [Theory]
    [MemberData(nameof(Patterns))]
    public void The_principles_are_written_down(AttachmentPattern pattern) => Assert.InRange(Content.Material.PrinciplesOf(pattern).Count, 4, 8);

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Nobody_is_insulted_or_called_names(AttachmentPattern pattern) =>
        Assert.Equal([], TextsOf(pattern).Where(text => Language.Analyze(Language.Read(text)).Findings.Any(finding => Abusive.Contains(finding.Kind) && finding.Confidence >= 0.75)));

    [Theory]
    [MemberData(nameof(Patterns))]
    public void No_line_alarms_the_safety_gate(AttachmentPattern pattern) =>
        Assert.Equal([], TextsOf(pattern).Where(text => Language.CheckSafety(Language.Read(text)) is { IsHit: true, IsSoft: false }));

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Lines_are_short(AttachmentPattern pattern) =>
        Assert.DoesNotContain(TextsOf(pattern), text => text.Split(' ').Length > 34);

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Beats_are_sparing(AttachmentPattern pattern)
    {
        var lines = LinesOf(pattern).ToList();

        Assert.InRange(lines.Count(line => line.Say.Source.StartsWith('(')), 0, lines.Count / 2);
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void There_is_an_answer_to_every_move_and_occasion(AttachmentPattern pattern)
    {
        var answered = Content.Material.LinesOf(pattern).SelectMany(line => line.To).ToHashSet();

        Assert.DoesNotContain(Content.Moves.All.Select(move => move.As).Concat(PartnerLine.Occasions).Except(["swing", "turns"]), occasion => !answered.Contains(occasion));
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void There_is_something_else_to_say_for_a_whole_rehearsal(AttachmentPattern pattern) =>
        Assert.True(Content.Material.LinesOf(pattern).Count(line => line.To.Contains("anything")) >= 12);

    [Fact]
    public void One_who_needs_room_does_not_plead_and_is_brief_when_alarmed()
    {
        Assert.DoesNotContain(TextsOf(AttachmentPattern.Avoidant), text => Has(text, "please don’t go", "don’t leave me", "i need you", "hold me", "do you love me", "come closer", "i miss you"));
        Assert.DoesNotContain(LinesOf(AttachmentPattern.Avoidant).Where(line => line.When is [Mood.Alarmed]).Select(TextOf), text => text.Split(' ').Length > 12);
    }

    [Fact]
    public void One_who_comes_closer_is_never_cold() =>
        Assert.DoesNotContain(TextsOf(AttachmentPattern.Anxious), text => Has(text, "i don’t care", "leave me alone", "whatever", "i need space", "it doesn’t matter", "fine by me", "suit yourself"));

    [Fact]
    public void One_who_stays_blames_nobody() =>
        Assert.DoesNotContain(TextsOf(AttachmentPattern.Secure), text => Has(text, "you always", "you never", "your fault", "you made me", "what is wrong with you", "you should have"));

    [Fact]
    public void One_who_stays_leaves_only_with_a_word_about_when_to_talk_again() =>
        Assert.All(LinesOf(AttachmentPattern.Secure).Where(line => line.To.Contains("rupture")), line => Assert.True(Has(TextOf(line), "tomorrow", "back by", "tonight")));

    [Fact]
    public void One_who_is_pulled_both_ways_commands_nobody() =>
        Assert.DoesNotContain(TextsOf(AttachmentPattern.Disorganized), text => Has(text, "you have to", "you must", "right now!", "answer me", "do as i say"));

    [Fact]
    public void A_step_back_says_that_it_is_not_the_other_ones_fault() =>
        Assert.All(LinesOf(AttachmentPattern.Disorganized).Where(line => line.To.Contains("swing")), line => Assert.True(Has(TextOf(line), "sorry", "don’t go", "it isn’t you")));

    private static bool Has(string text, params string[] phrases) => phrases.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
