// Trains the second opinion on blame from labelled sentences and writes its table of weights.
//   dotnet run --project tools/BlameTraining -- dialogs weights.tsv [--try] blame.jsonl rephrase.jsonl roleplay.jsonl style.jsonl
// With --try it only reports how well ten parts are told by the model of the other nine.
using System.Globalization;
using System.Text.Json;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Patterns;
using BlameTraining;

var isTrial = args.Contains("--try");
var paths = args.Where(arg => arg != "--try").ToList();
var content = Directory.GetFiles(paths[0], "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new ContentFile(path, File.ReadAllText(path))).ToList();
var errors = new ContentErrors();
var engine = LanguageEngine.Load(content, errors);
var classes = new WordClasses();
LexiconLibrary.Read(content, errors).AddTo(classes);
var extractor = new BlameFeatures(classes);

var raw = new List<(string Text, List<string> Names, bool Blames, bool Rules, bool IsTested)>();
foreach (var path in paths.Skip(2))
    foreach (var (text, blames) in Labelled.Read(path))
    {
        var passage = engine.Read(text);
        var rules = engine.Analyze(passage).Findings.Any(finding => finding.Rule != BlameScorer.RuleName);
        raw.Add((text, [.. extractor.Of(new PatternText(passage, classes)).Select(feature => feature.Name)], blames, rules, Path.GetFileName(path).StartsWith("blame", StringComparison.Ordinal)));
    }

var counts = raw.SelectMany(example => example.Names).CountBy(name => name).Where(pair => pair.Value >= 3).ToDictionary();
var numbers = counts.Keys.Order(StringComparer.Ordinal).Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
var examples = raw.Select(example => new Example(example.Text, [.. example.Names.Where(numbers.ContainsKey).Select(name => numbers[name])], example.Blames, example.Rules, example.IsTested)).ToList();
Console.WriteLine($"{examples.Count} examples, {examples.Count(example => example.Blames)} of them blame, {numbers.Count} features");

if (isTrial)
{
    foreach (var penalty in new[] { 0.02, 0.1, 0.3, 1.0 })
        Trial.Report(examples, numbers.Count, penalty);
    return;
}

var model = new LogisticRegression(numbers.Count, Trial.Penalty);
model.Fit(examples);
var lines = numbers
    .Where(pair => Math.Abs(model.Weights[pair.Value]) >= 0.05)
    .OrderByDescending(pair => model.Weights[pair.Value])
    .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{model.Weights[pair.Value]:F2}\t{pair.Key}"));
File.WriteAllLines(paths[1], [string.Create(CultureInfo.InvariantCulture, $"{model.Bias:F2}\t"), .. lines]);
