using AttachmentCoachBot.Evaluation;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Tests.Evaluation;

public sealed class EvaluationTests
{
    private static readonly LanguageEngine Language = LanguageEngine.Load(ContentFolder.Read(HomeFolder.Find(AppContext.BaseDirectory) + "/dialogs"), new ContentErrors());

    [Fact]
    public void Blame_found_and_blame_missed_are_both_counted()
    {
        var scores = BlameEvaluation.Score(Language,
        [
            new BlameRow("1", "You never listen to me.", true, ["absolute"], ["accusation"]),
            new BlameRow("2", "The bus was late.", true, ["accusation"]),
            new BlameRow("3", "Thank you for the soup.", false),
        ]);

        Assert.Equal(3, scores.Rows);
        Assert.Equal(1, Value(scores, "precision"));
        Assert.Equal(0.5, Value(scores, "recall"));
        Assert.Equal(2.0 / 3, Value(scores, "f1"), 6);
        Assert.Equal(0, Value(scores, "false_positive_rate"));
        Assert.Equal(0.5, Value(scores, "kind_recall"));
    }

    [Fact]
    public void A_fact_is_kept_only_at_the_start_of_a_word()
    {
        RephraseRow Row(string keep, string mustNot) => new("1", "You never text me back when you are out.", "secure", [keep], [mustNot]);

        var scores = RephraseEvaluation.Score(Language, [Row("text back|out", "nev*"), Row("ext", "tex"), Row("text", "out")]);

        Assert.Equal(1, Value(scores, "answered"));
        Assert.Equal(2.0 / 3, Value(scores, "keeps_facts"), 6);
        Assert.Equal(2.0 / 3, Value(scores, "free_of_forbidden"), 6);
    }

    [Fact]
    public void A_story_that_fits_nothing_is_other_and_counts_as_abstained()
    {
        var scores = TriggerEvaluation.Score(Language, [new TriggerRow("1", "Hello.", "other"), new TriggerRow("2", "He lied to me on Friday, I felt hurt, an 8.", "dishonesty", When: "on Friday", Feelings: ["hurt"], Intensity: 8)]);

        Assert.Equal(1, Value(scores, "top1"));
        Assert.Equal(0.5, Value(scores, "abstained"));
        Assert.Equal(1, Value(scores, "when_recall"));
        Assert.Equal(1, Value(scores, "feeling_recall"));
        Assert.Equal(1, Value(scores, "intensity_recall"));
    }

    [Fact]
    public void A_false_alarm_is_counted_among_the_harmless_only()
    {
        var scores = CrisisEvaluation.Score(Language, [new CrisisRow("1", "I want to kill myself.", "suicide"), new CrisisRow("2", "This traffic is killing me.", "none"), new CrisisRow("3", "Nice weather.", "suicide")]);

        Assert.Equal(0.5, Value(scores, "recall"));
        Assert.Equal(0, Value(scores, "false_alarms"));
        Assert.Equal(1, Value(scores, "category"));
    }

    [Fact]
    public void A_turn_counts_when_the_tension_moves_the_way_the_row_says()
    {
        var rolePlay = LoadedContent.Read(HomeFolder.Find(AppContext.BaseDirectory) + "/dialogs").Coach.Content.RolePlay;

        var scores = RolePlayEvaluation.Score(rolePlay.Reader, rolePlay.Model,
            [new RolePlayRow("1", "anxious", "x", ["I'm sorry.", "You never listen to me.", "It's raining."], ["softens", "softens", "neutral"])]);

        Assert.Equal(2.0 / 3, Value(scores, "direction"), 6);
        Assert.Equal(1.0 / 3, Value(scores, "opposite"), 6);
    }

    [Fact]
    public void A_line_that_is_no_row_is_named_with_its_number()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "{\"id\":\"1\",\"text\":\"x\",\"blame\":true}\n{\"id\":\"2\"}\n");

        var problem = Assert.Throws<ProblemException>(() => LabelledSet.Read<BlameRow>(path));

        Assert.StartsWith($"{path}(2):", problem.Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Theory]
    [InlineData(5, 10, 0.2366, 0.7634)]
    [InlineData(0, 105, 0, 0.0353)]
    public void The_interval_is_Wilsons(int count, int of, double low, double high)
    {
        var interval = new Share(count, of).Interval;

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    private static double Value(Scores scores, string name) => scores.Metrics.Single(metric => metric.Name == name).Value;
}
