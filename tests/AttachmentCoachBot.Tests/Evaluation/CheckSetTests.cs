using System.Runtime.CompilerServices;
using System.Text.Json;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Evaluation;

namespace AttachmentCoachBot.Tests.Evaluation;

/// <summary>
/// Scores on sentences that no author of a rule has read may not fall. <c>floors.json</c> holds what has been reached; it is raised when they rise, and a set that
/// is renewed starts anew.
/// </summary>
public sealed class CheckSetTests
{
    private static readonly string Repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));
    private static readonly string Sets = Path.Combine(Repository, "tests", "AttachmentCoachBot.Language.Tests", "Evaluation");
    private static readonly Lazy<Coach> Coach = new(() => LoadedContent.Read(Path.Combine(Repository, "dialogs")).Coach);

    private static readonly Dictionary<string, Dictionary<string, double>> Floors =
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(File.ReadAllText(Path.Combine(Sets, "floors.json")))!;

    public static TheoryData<string> Kinds => [.. Floors.Keys];

    private static string Here([CallerFilePath] string path = "") => path;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Scores_do_not_fall(string kind)
    {
        var scores = LabelledSets.Score(Coach.Value, kind, Path.Combine(Sets, "check", $"{kind}.jsonl"));

        foreach (var (name, floor) in Floors[kind])
        {
            var value = scores.Metrics.Single(metric => metric.Name == name).Value;
            var isHeld = name.StartsWith("false", StringComparison.Ordinal) ? value <= floor : value >= floor;
            Assert.True(isHeld, $"{kind}: {name} is {value:0.000}, and it was {floor:0.000}.");
        }
    }
}
