using System.Text;
using AttachmentCoachBot.Dialogs;

namespace AttachmentCoachBot.Evaluation;

/// <summary>The tables of every set in a folder, on one page.</summary>
internal static class EvaluationPage
{
    private const string Head =
        """
        # How well the language engine does

        Written by `dotnet run --project src/AttachmentCoachBot -- evaluate all tests/AttachmentCoachBot.Language.Tests/Evaluation/check > docs/evaluation.md`;
        do not edit. The check sets hold sentences that the authors of the rules have not read. The targets are in the specification (LANGUAGE.md).


        """;

    public static string Of(Coach coach, string folder)
    {
        if (!Directory.Exists(folder))
            throw new ProblemException($"There is no folder {folder}.");
        var page = new StringBuilder(Head);
        foreach (var path in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (LabelledSets.Names.FirstOrDefault(kind => name == kind || name.StartsWith(kind + "-", StringComparison.Ordinal)) is { } kind)
                page.Append(ScoreTable.Of(name, LabelledSets.Score(coach, kind, path))).Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }
}
