using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Evaluation;

namespace AttachmentCoachBot.Commands;

/// <summary>
/// <c>evaluate SET FILE</c>: scores a file of labelled rows (formats in LANGUAGE.md). <c>evaluate all FOLDER</c>: every set in a folder, as the page
/// <c>docs/evaluation.md</c>.
/// </summary>
internal static class EvaluateCommand
{
    private const string All = "all";

    // Rows are for people to read: umlauts and quotation marks stay as they are.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var set = new Argument<string>("set") { Description = $"What the rows are about: {string.Join(", ", LabelledSets.Names)}; or “{All}” for every set in a folder." };
        set.AcceptOnlyFromAmong([.. LabelledSets.Names, All]);
        var file = new Argument<string>("file") { Description = "A file with one JSON object a line (with “all”: a folder)." };
        var rows = new Option<bool>("--rows") { Description = "One line of JSON for each row, with what the engine said." };
        var json = new Option<bool>("--json") { Description = "The metrics as one JSON object." };
        var command = new Command("evaluate", "Score the language engine on labelled sentences.") { set, file, rows, json };
        command.SetAction(parsed => Run(parsed.GetValue(set)!, parsed.GetValue(file)!, parsed.GetValue(rows), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string set, string path, bool withRows, bool asJson)
    {
        var coach = LoadedContent.ReadWithoutErrors(Settings.ContentFolder()).Coach;
        if (set == All)
        {
            if (withRows || asJson)
                throw new ProblemException("“evaluate all” prints a page of tables; name one set to see its rows or its metrics as JSON.");
            Console.Write(EvaluationPage.Of(coach, path));
            return CommandLine.Done;
        }

        var scores = LabelledSets.Score(coach, set, path);
        if (withRows)
            foreach (var row in scores.Said)
                Console.WriteLine(row.ToJsonString(Readable));
        if (asJson)
            Console.WriteLine(AsJson(scores).ToJsonString());
        else if (!withRows)
            Console.Write(ScoreTable.Of(string.Create(CultureInfo.InvariantCulture, $"{set} ({Path.GetFileName(path)})"), scores));
        return CommandLine.Done;
    }

    private static JsonObject AsJson(Scores scores)
    {
        var metrics = new JsonObject { ["n"] = scores.Rows };
        foreach (var metric in scores.Metrics)
            metrics[metric.Name] = double.IsNaN(metric.Value) ? null : JsonValue.Create(Math.Round(metric.Value, 6));
        return metrics;
    }
}
