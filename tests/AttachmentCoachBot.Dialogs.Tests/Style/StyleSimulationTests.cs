using AttachmentCoachBot.Dialogs.Style;
using AttachmentCoachBot.Language;
using Xunit.Abstractions;

namespace AttachmentCoachBot.Dialogs.Tests.Style;

/// <summary>What is promised to people about certainty, held against people whose truth is known.</summary>
public sealed class StyleSimulationTests(ITestOutputHelper output)
{
    private const int People = 20_000;

    private static readonly Questionnaire Shipped = ((StyleDialog)Repository.Coach.Content.Dialogs["style"]).Questionnaire;

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void Stated_probabilities_come_true_as_often_as_they_say(int skipped)
    {
        var stated = new List<(double Chance, bool IsTrue)>();
        foreach (var (score, truth) in Scored(skipped))
            stated.AddRange(score.Patterns.Select(one => (one.Chance, one.Pattern == truth)));

        foreach (var decile in stated.GroupBy(one => Math.Min(9, (int)(one.Chance * 10))).OrderBy(group => group.Key))
        {
            var (said, came) = (decile.Average(one => one.Chance), decile.Average(one => one.IsTrue ? 1.0 : 0));
            output.WriteLine($"{decile.Key * 10,3} %: said {said:F3}, came true {came:F3}, {decile.Count()} times");
            Assert.InRange(came, said - 0.05, said + 0.05);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_leaning_that_is_named_is_right_in_nine_of_ten_cases(int skipped)
    {
        var named = Scored(skipped).Where(one => one.Score.Leaning is not null).ToList();

        var right = named.Average(one => one.Score.Leaning == one.Truth ? 1.0 : 0);
        output.WriteLine($"right {right:F3}, named for {named.Count / (double)People:P0} of people");
        Assert.True(right >= 0.90, $"right {right:F3}");
        Assert.InRange(named.Count / (double)People, 0.3, 0.95);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void The_band_holds_the_truth_in_eight_of_ten_cases(int skipped)
    {
        var people = new SimulatedPeople(Shipped, 11);
        var (anxious, avoidant, all) = (0, 0, 0);
        for (var i = 0; i < People; i++)
        {
            var (anxiety, avoidance, answers) = people.Next(skipped);
            if (StyleScoring.Score(Shipped, answers) is not { } score)
                continue;
            all++;
            anxious += anxiety >= score.Anxiety.Low && anxiety <= score.Anxiety.High ? 1 : 0;
            avoidant += avoidance >= score.Avoidance.Low && avoidance <= score.Avoidance.High ? 1 : 0;
        }

        output.WriteLine($"anxiety {anxious / (double)all:F3}, avoidance {avoidant / (double)all:F3}");
        Assert.InRange(anxious / (double)all, StyleNorms.BandRate - 0.03, StyleNorms.BandRate + 0.05);
        Assert.InRange(avoidant / (double)all, StyleNorms.BandRate - 0.03, StyleNorms.BandRate + 0.05);
    }

    [Fact]
    public void Chance_alone_is_seldom_called_a_contradiction()
    {
        var people = new SimulatedPeople(Shipped, 5);

        var noticed = Enumerable.Range(0, People).Count(_ => Contradiction.In(Shipped, Dimension.Anxiety, people.Next().Answers) is not null);

        output.WriteLine($"{noticed / (double)People:P1}");
        Assert.InRange(noticed / (double)People, 0, 0.03);
    }

    private static IEnumerable<(StyleScore Score, AttachmentPattern Truth)> Scored(int skipped)
    {
        var people = new SimulatedPeople(Shipped, 7);
        for (var i = 0; i < People; i++)
        {
            var (anxiety, avoidance, answers) = people.Next(skipped);
            if (StyleScoring.Score(Shipped, answers) is not { } score)
                continue;
            var truth = (anxiety > StyleNorms.Cut, avoidance > StyleNorms.Cut) switch
            {
                (false, false) => AttachmentPattern.Secure,
                (true, false) => AttachmentPattern.Anxious,
                (false, true) => AttachmentPattern.Avoidant,
                _ => AttachmentPattern.Disorganized,
            };
            yield return (score, truth);
        }
    }
}
