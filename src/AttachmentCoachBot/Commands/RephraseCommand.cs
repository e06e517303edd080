using System.CommandLine;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Rewriting;
using Spectre.Console;

namespace AttachmentCoachBot.Commands;

/// <summary><c>rephrase</c>: a blaming text as a message about needs, in the shape of the speaker's pattern.</summary>
internal static class RephraseCommand
{
    public static Command Create()
    {
        var text = new Argument<string[]>("text") { Description = "The text; without it, each line of standard input.", Arity = ArgumentArity.ZeroOrMore };
        var style = new Option<string>("--style") { Description = "The pattern of the one who speaks; it decides the shape.", DefaultValueFactory = _ => "secure" };
        style.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<AttachmentPattern>().Select(name => name.ToLowerInvariant())]);
        var json = new Option<bool>("--json") { Description = "One line of JSON for each text." };
        var command = new Command("rephrase", "Turn a blaming text into a message about needs.") { text, style, json };
        command.SetAction(parsed => Run(
            parsed.GetValue(text) ?? [], Enum.Parse<AttachmentPattern>(parsed.GetValue(style)!, ignoreCase: true), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string[] words, AttachmentPattern speaker, bool asJson)
    {
        var language = LoadedContent.ReadWithoutErrors(Settings.ContentFolder()).Language;
        foreach (var text in Lines.Of(words))
        {
            var analysis = language.Analyze(language.Read(text));
            var rewrite = language.Rephrase(analysis, new RewriteRequest { Speaker = speaker });
            if (asJson)
                Console.WriteLine(CommandJson.Line(new RephraseReport(AnalysisReport.Of(analysis), rewrite)));
            else
                Show(rewrite);
        }

        return CommandLine.Done;
    }

    private static void Show(Rewrite rewrite)
    {
        if (rewrite.Outcome == RewriteOutcome.NothingToChange)
            AnsiConsole.MarkupLine("Nothing in it blames; it can be said as it is.");
        if (rewrite.Question is { } question)
        {
            AnsiConsole.MarkupLine(Markup.Escape(question.Text));
            if (question.Choices.Count > 0)
                AnsiConsole.MarkupLine(Markup.Escape($"  [{string.Join(" | ", question.Choices)}]"));
        }

        foreach (var draft in rewrite.Drafts)
            AnsiConsole.MarkupLine($"[grey]{Markup.Escape(draft.Shape)}:[/] {Markup.Escape(draft.Text)}");
        AnsiConsole.WriteLine();
    }
}
