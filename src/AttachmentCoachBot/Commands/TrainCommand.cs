using System.CommandLine;
using System.Globalization;
using AttachmentCoachBot.Evaluation;
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

    private static IEnumerable<OpinionTask> Tasks => OpinionTask.All.Append(OpinionTask.Moves);

    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "What to train: " + string.Join(", ", Tasks.Select(task => task.Name)) };
        name.AcceptOnlyFromAmong([.. Tasks.Select(task => task.Name)]);
        var trial = new Option<bool>("--try") { Description = "Write nothing; hold each author back in turn and show the scores." };
        var command = new Command("train", "Learn the weights of a second opinion from the labelled sentences.") { name, trial };
        command.Hidden = true;
        command.SetAction(parsed => Run(Tasks.Single(task => task.Name == parsed.GetValue(name)), parsed.GetValue(trial)));
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
        var coach = LoadedContent.ReadWithoutErrors(Settings.ContentFolder()).Coach;
        IReadOnlyList<Feature> FeaturesOf(string text) =>
            task == OpinionTask.Moves ? coach.Content.RolePlay.Reader.FeaturesOf(text) : coach.Language.FeaturesOf(task, coach.Language.Read(text));
        var texts = LabelledText.ReadAll(task, [.. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))], FeaturesOf);
        return task == OpinionTask.Moves ? [.. texts, .. Turns(folder, FeaturesOf)] : [.. texts];
    }

    /// <summary>The lines of the labelled rehearsals, one text each.</summary>
    private static IEnumerable<LabelledText> Turns(string folder, Func<string, IReadOnlyList<Feature>> featuresOf) =>
        from file in Directory.EnumerateFiles(folder, "roleplay*.jsonl").Order(StringComparer.Ordinal)
        from row in LabelledSet.Read<RolePlayRow>(file)
        from turn in row.UserTurns.Zip(row.PerTurn)
        select new LabelledText(Path.GetFileName(file), turn.First, featuresOf(turn.First), [turn.Second], []);

    private static void Try(List<LabelledText> texts)
    {
        var judged = HeldOut.Judge(new Trainer(), texts, byAuthor: texts.Select(text => text.Author).Distinct().Count() > 1);
        TryFirst(texts, judged);
        Console.WriteLine("label                  texts  at   recall  precision  false alarms");
        foreach (var label in texts.SelectMany(text => text.Labels).Distinct().Order(StringComparer.Ordinal))
            foreach (var limit in new[] { 0.3, 0.5, 0.7 })
            {
                var told = texts.Select((text, number) => (Text: text, Holds: text.Labels.Contains(label), Said: judged[number].GetValueOrDefault(label) >= limit))
                    .Where(text => !text.Text.AlsoOk.Contains(label)).ToList();
                double holds = told.Count(text => text.Holds), right = told.Count(text => text.Holds && text.Said), wrong = told.Count(text => !text.Holds && text.Said);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label,-20} {holds,7} {limit,4:F1} {right / holds,7:F3} {right / Math.Max(1, right + wrong),9:F3} {wrong / (told.Count - holds),12:F3}"));
            }
    }

    /// <summary>Of the texts with one label: how often the most probable one is right, and how often one of the first two, for each author held back.</summary>
    private static void TryFirst(List<LabelledText> texts, IReadOnlyList<IReadOnlyDictionary<string, double>> judged)
    {
        foreach (var author in texts.Index().Where(text => text.Item.Labels.Count == 1).GroupBy(text => text.Item.Author))
        {
            bool Right(string label, LabelledText text) => text.Labels.Contains(label) || text.AlsoOk.Contains(label);
            var ranked = author.Select(text => (text.Item, Labels: judged[text.Index].OrderByDescending(label => label.Value).Select(label => label.Key).ToList())).ToList();
            var first = ranked.Average(one => Right(one.Labels[0], one.Item) ? 1.0 : 0);
            var two = ranked.Average(one => one.Labels.Take(2).Any(label => Right(label, one.Item)) ? 1.0 : 0);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{author.Key,-32} {ranked.Count,5} texts  first {first:F3}  first two {two:F3}"));
        }
    }
}
