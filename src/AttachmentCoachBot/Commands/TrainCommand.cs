using System.CommandLine;
using System.Globalization;
using AttachmentCoachBot.Language.SecondOpinion;
using AttachmentCoachBot.Language.SecondOpinion.Training;

namespace AttachmentCoachBot.Commands;

/// <summary>
/// <c>train NAME</c>, for developers in the repository: learns the weights of a second opinion from the development sentences and writes them beside its code.
/// <c>--try</c> writes nothing and shows how it does on authors that it has not seen.
/// </summary>
internal static class TrainCommand
{
    private const string Sentences = "tests/AttachmentCoachBot.Language.Tests/Evaluation/development";
    private const string Weights = "src/AttachmentCoachBot.Language/SecondOpinion";

    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "What to train: " + string.Join(", ", OpinionTask.All.Select(task => task.Name)) };
        name.AcceptOnlyFromAmong([.. OpinionTask.All.Select(task => task.Name)]);
        var trial = new Option<bool>("--try") { Description = "Write nothing; hold each author back in turn and show the scores." };
        var command = new Command("train", "Learn the weights of a second opinion from the labelled sentences.") { name, trial };
        command.Hidden = true;
        command.SetAction(parsed => Run(OpinionTask.All.Single(task => task.Name == parsed.GetValue(name)), parsed.GetValue(trial)));
        return command;
    }

    private static int Run(OpinionTask task, bool isTrial)
    {
        var texts = Read(task);
        Console.WriteLine($"{texts.Count} sentences by {texts.Select(text => text.Author).Distinct().Count()} authors");
        if (isTrial)
        {
            Try(texts);
            return CommandLine.Done;
        }

        var path = Path.Combine(HomeFolder.Current, Weights, $"{task.Name}.weights.txt");
        File.WriteAllText(path, new Trainer().Train(texts).ToText());
        Console.WriteLine($"Written: {path}. Build again to use it.");
        return CommandLine.Done;
    }

    private static List<LabelledText> Read(OpinionTask task)
    {
        var folder = Path.Combine(HomeFolder.Current, Sentences);
        if (!Directory.Exists(folder))
            throw new ProblemException($"There is no folder {folder}; run “train” in the repository.");
        var language = LoadedContent.ReadWithoutErrors(Settings.ContentFolder()).Language;
        return [.. Directory.EnumerateFiles(folder, $"{task.Name}*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(file => LabelledText.Read(task, Path.GetFileName(file), File.ReadAllText(file), text => language.FeaturesOf(task, language.Read(text))))];
    }

    private static void Try(List<LabelledText> texts)
    {
        var judged = HeldOut.Judge(new Trainer(), texts, byAuthor: texts.Select(text => text.Author).Distinct().Count() > 1);
        TryFirst(texts, judged);
        Console.WriteLine("label                  texts  at   recall  precision  false alarms");
        foreach (var label in texts.SelectMany(text => text.Labels).Distinct().Order(StringComparer.Ordinal))
            foreach (var limit in new[] { 0.3, 0.5, 0.7 })
            {
                var told = texts.Select((text, number) => (Holds: text.Labels.Contains(label), Said: judged[number].GetValueOrDefault(label) >= limit)).ToList();
                double holds = told.Count(text => text.Holds), right = told.Count(text => text.Holds && text.Said), wrong = told.Count(text => !text.Holds && text.Said);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label,-20} {holds,7} {limit,4:F1} {right / holds,7:F3} {right / Math.Max(1, right + wrong),9:F3} {wrong / (texts.Count - holds),12:F3}"));
            }
    }

    /// <summary>Where one label is asked for: how often the most probable one is right, and how often one of the first two, for each author held back.</summary>
    private static void TryFirst(List<LabelledText> texts, IReadOnlyList<IReadOnlyDictionary<string, double>> judged)
    {
        if (texts.Any(text => text.Labels.Count != 1))
            return;
        foreach (var author in texts.Index().GroupBy(text => text.Item.Author))
        {
            bool Right(string label, LabelledText text) => text.Labels.Contains(label) || text.AlsoOk.Contains(label);
            var ranked = author.Select(text => (text.Item, Labels: judged[text.Index].OrderByDescending(label => label.Value).Select(label => label.Key).ToList())).ToList();
            var first = ranked.Average(one => Right(one.Labels[0], one.Item) ? 1.0 : 0);
            var two = ranked.Average(one => one.Labels.Take(2).Any(label => Right(label, one.Item)) ? 1.0 : 0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{author.Key,-32} {ranked.Count,5} texts  first {first:F3}  first two {two:F3}"));
        }
    }
}
