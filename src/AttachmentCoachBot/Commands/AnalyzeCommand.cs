using System.CommandLine;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Rewriting;
using Spectre.Console;

namespace AttachmentCoachBot.Commands;

/// <summary><c>analyze</c>: what is hard to hear in a text, why, and what it says happened.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var text = new Argument<string[]>("text") { Description = "The text; without it, each line of standard input.", Arity = ArgumentArity.ZeroOrMore };
        var json = new Option<bool>("--json") { Description = "One line of JSON for each text." };
        var command = new Command("analyze", "Show what is hard to hear in a text, and why.") { text, json };
        command.SetAction(parsed => Run(parsed.GetValue(text) ?? [], parsed.GetValue(json)));
        return command;
    }

    private static int Run(string[] words, bool asJson)
    {
        var language = LoadedContent.ReadWithoutErrors(Settings.ContentFolder()).Language;
        foreach (var text in Lines.Of(words))
        {
            var analysis = language.Analyze(language.Read(text));
            if (asJson)
                Console.WriteLine(CommandJson.Line(AnalysisReport.Of(analysis)));
            else
                Show(analysis);
        }

        return CommandLine.Done;
    }

    private static void Show(Analysis analysis)
    {
        AnsiConsole.MarkupLine($"[bold]{Marked(analysis)}[/]");
        if (!analysis.HasBlame)
            AnsiConsole.MarkupLine("  Nothing in it blames.");
        foreach (var finding in analysis.Findings)
            AnsiConsole.MarkupLine($"  [yellow]“{Markup.Escape(finding.Quote)}”[/]  {Markup.Escape(finding.Reason)}");
        foreach (var respelling in analysis.Passage.Respellings)
            AnsiConsole.MarkupLine($"  I read “{Markup.Escape(respelling.Written)}” as “{Markup.Escape(respelling.Read)}”.");
        if (analysis.Complaints.Count > 1)
            foreach (var complaint in analysis.Complaints)
                AnsiConsole.MarkupLine($"  One thing in it: “{Markup.Escape(complaint.Quote)}”");
        AnsiConsole.WriteLine();
    }

    /// <summary>The text with the words that are hard to hear underlined.</summary>
    private static string Marked(Analysis analysis)
    {
        var text = analysis.Passage.Text;
        var marked = new System.Text.StringBuilder();
        var at = 0;
        foreach (var span in analysis.Findings.Select(finding => finding.Span).OrderBy(span => span.Start))
        {
            if (span.Start < at)
                continue;
            marked.Append(Markup.Escape(text[at..span.Start])).Append("[underline]").Append(Markup.Escape(span.In(text))).Append("[/]");
            at = span.End;
        }

        return marked.Append(Markup.Escape(text[at..])).ToString();
    }
}
