using System.Runtime.CompilerServices;
using AttachmentCoachBot.Language.SecondOpinion;
using AttachmentCoachBot.Language.SecondOpinion.Training;

namespace AttachmentCoachBot.Language.Tests.SecondOpinion;

public sealed class TrainingTests
{
    public static TheoryData<string> Trained => [.. OpinionTask.All.Where(task => Scorer.Load(task).Labels.Count > 0).Select(task => task.Name)];

    /// <summary>
    /// When words or rules of content changed, the sentences are read otherwise than when the weights were learned. Then the weights are old and not wrong: they have to
    /// tell their own sentences still, and <c>train</c> renews them.
    /// </summary>
    [Theory]
    [MemberData(nameof(Trained))]
    public void Training_again_gives_the_committed_weights(string name)
    {
        var task = OpinionTask.All.Single(task => task.Name == name);
        var shipped = Scorer.Load(task);
        var texts = Sentences(task);

        if (Trainer.FingerprintOf(texts) == shipped.Reading)
            Assert.Equal(shipped.ToText(), new Trainer().Train(texts).ToText());
        else
            Assert.True(ShareTold(shipped, texts) > 0.9, $"The weights of “{name}” no longer fit the sentences; run: dotnet run --project src/AttachmentCoachBot -- train {name}");
    }

    [Fact]
    public void The_order_of_features_in_a_text_does_not_change_its_weights()
    {
        LabelledText[] texts = [Text("good", ["a", "b"]), Text("bad", ["b", "c"]), Text("good", ["a", "c"]), Text("bad", ["c"])];
        var turned = texts.Select(text => text with { Features = [.. text.Features.Reverse()] }).ToList();

        Assert.Equal(new Trainer().Train(texts).Weights.Keys.Order(), new Trainer().Train(turned).Weights.Keys.Order());
    }

    [Fact]
    public void What_goes_with_a_label_speaks_for_it()
    {
        var scorer = new Trainer(Seen: 1).Train([Text("good", ["a", "b"]), Text("bad", ["b", "c"]), Text("good", ["a"]), Text("bad", ["c"])]);

        var reasons = scorer.Explain(Text("", ["a", "b", "unseen"]).Features, "good");

        Assert.Equal("a", reasons[0].Feature.Name);
        Assert.True(reasons[0].Weight > 0);
        Assert.True(scorer.Judge(Text("", ["a"]).Features).Single(opinion => opinion.Label == "good").Probability > 0.5);
    }

    [Fact]
    public void Nothing_is_learned_from_a_text_about_a_label_that_is_also_right_for_it()
    {
        LabelledText[] texts = [Text("good", ["a"]), Text("bad", ["b"]), Text("good", ["a"]), Text("bad", ["b"])];
        var doubtful = Text("bad", ["a", "b"]) with { AlsoOk = ["good"] };

        var without = new Trainer(Seen: 1).Train(texts);
        var with = new Trainer(Seen: 1).Train([.. texts, doubtful]);

        Assert.Equal(without.Weights["a"][1], with.Weights["a"][1]);
    }

    [Fact]
    public void A_scorer_is_the_same_after_writing_and_reading()
    {
        var text = new Trainer(Seen: 1).Train([Text("good", ["a", "b"]), Text("bad", ["b", "c"])]).ToText();

        Assert.Equal(text, WeightTable.Read(text).ToText());
    }

    internal static List<LabelledText> Sentences(OpinionTask task, [CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here)!, "..", "Evaluation", "development");
        var files = Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file))).ToList();
        return [.. LabelledText.ReadAll(task, files, text => ShippedEngine.Engine.FeaturesOf(task, ShippedEngine.Engine.Read(text)))];
    }

    private static double ShareTold(Scorer scorer, List<LabelledText> texts)
    {
        double told = 0, all = 0;
        foreach (var text in texts)
            foreach (var opinion in scorer.Judge(text.Features))
            {
                all++;
                if (opinion.Probability >= 0.5 == text.Labels.Contains(opinion.Label))
                    told++;
            }

        return told / all;
    }

    private static LabelledText Text(string label, string[] features) =>
        new("", "", [.. features.Select(name => new Feature(name, 0, 0))], [label], []);
}
