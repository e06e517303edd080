using AttachmentCoachBot.Dialogs.Style;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Tests.Style;

public sealed class StyleScoringTests
{
    private static readonly Questionnaire Shipped = ((StyleDialog)Repository.Coach.Content.Dialogs["style"]).Questionnaire;

    [Fact]
    public void Twelve_statements_half_reversed_and_three_on_push_and_pull_are_shipped()
    {
        Assert.Equal(12, Shipped.Scored.Count);
        Assert.All([Dimension.Anxiety, Dimension.Avoidance], dimension => Assert.Equal(3, Shipped.Of(dimension).Count(statement => statement.IsReversed)));
        Assert.Equal(3, Shipped.Of(Dimension.PushPull).Count());
        Assert.All(Shipped.Statements.Take(12).Zip(Shipped.Statements.Skip(1).Take(11)), pair => Assert.NotEqual(pair.First.Dimension, pair.Second.Dimension));
    }

    [Theory]
    [InlineData(1, 1, AttachmentPattern.Secure)]
    [InlineData(7, 1, AttachmentPattern.Anxious)]
    [InlineData(1, 7, AttachmentPattern.Avoidant)]
    [InlineData(7, 7, AttachmentPattern.Disorganized)]
    public void Clear_answers_lean_clearly(int anxiety, int avoidance, AttachmentPattern expected)
    {
        var score = StyleScoring.Score(Shipped, Answers(anxiety, avoidance))!;

        Assert.Equal(expected, score.Leaning);
        Assert.True(score.Patterns[0].Chance > 0.95);
        Assert.Equal(1, score.Patterns.Sum(one => one.Chance), 6);
    }

    [Fact]
    public void Answers_in_the_middle_lean_nowhere()
    {
        var score = StyleScoring.Score(Shipped, Answers(4, 4))!;

        Assert.Null(score.Leaning);
    }

    [Fact]
    public void Agreeing_to_everything_says_nothing()
    {
        var score = StyleScoring.Score(Shipped, Shipped.Scored.ToDictionary(statement => statement.Name, _ => 7))!;

        Assert.Null(score.Leaning);
        Assert.InRange(score.Anxiety.Value, 45, 55);
    }

    [Fact]
    public void A_skipped_statement_widens_the_band()
    {
        var all = Answers(6, 2);
        var fewer = all.Where(answer => answer.Key != Shipped.Scored[0].Name).ToDictionary();

        Assert.True(StyleScoring.Score(Shipped, fewer)!.Anxiety.Error > StyleScoring.Score(Shipped, all)!.Anxiety.Error);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void More_than_a_third_left_open_gives_no_result(int open, bool hasResult)
    {
        var answers = Answers(6, 2).Skip(open).ToDictionary();

        Assert.Equal(hasResult, StyleScoring.Score(Shipped, answers) is not null);
    }

    [Fact]
    public void Opposite_statements_answered_alike_are_a_contradiction_and_widen_the_band()
    {
        var answers = Answers(6, 2);
        foreach (var statement in Shipped.Of(Dimension.Anxiety))
            answers[statement.Name] = 7;

        var found = Contradiction.In(Shipped, Dimension.Anxiety, answers)!;

        Assert.NotEqual(found.One.IsReversed, found.Other.IsReversed);
        Assert.Null(Contradiction.In(Shipped, Dimension.Avoidance, answers));
        Assert.True(StyleScoring.Score(Shipped, answers)!.Anxiety.Error > StyleScoring.Score(Shipped, Answers(6, 2))!.Anxiety.Error);
    }

    [Theory]
    [InlineData("6", 6)]
    [InlineData("about a 6", 6)]
    [InlineData("7 of 7", null)]
    [InlineData("8", null)]
    [InlineData("mostly", 6)]
    [InlineData("not really", 2)]
    [InlineData("no not really", 2)]
    [InlineData("hmm kind of", 5)]
    [InlineData("not at all", 1)]
    [InlineData("completly", 7)]
    [InlineData("that is not true", 1)]
    [InlineData("most of the time yes", 6)]
    [InlineData("banana", null)]
    public void The_scale_is_answered_with_numbers_or_words(string said, int? step) => Assert.Equal(step, Shipped.Scale.Read(said));

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1.96, 0.975)]
    [InlineData(-1.2816, 0.1)]
    public void The_normal_distribution_is_the_one_in_the_tables(double z, double below) => Assert.Equal(below, Normal.Below(z), 3);

    /// <summary>Every statement answered in the direction of its dimension.</summary>
    private static Dictionary<string, int> Answers(int anxiety, int avoidance) => Shipped.Scored.ToDictionary(
        statement => statement.Name,
        statement => (statement.Dimension == Dimension.Anxiety ? anxiety : avoidance) is var step && statement.IsReversed ? 8 - step : step);
}
