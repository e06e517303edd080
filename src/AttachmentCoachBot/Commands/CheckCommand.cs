using System.CommandLine;
using AttachmentCoachBot.Dialogs.Safety;

namespace AttachmentCoachBot.Commands;

/// <summary><c>check</c>: every mistake in the content, at the word, in the form that editors turn into links.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var path = new Option<string?>("--path") { Description = "The folder to check; without it, the one in the settings." };
        var command = new Command("check", "Check the content of dialogs/ and print every mistake in it.") { path };
        command.SetAction(parsed => Run(parsed.GetValue(path)));
        return command;
    }

    private static int Run(string? path)
    {
        if (path is not null && !Directory.Exists(path))
            throw new ProblemException($"There is no folder “{path}”.");

        var content = LoadedContent.Read(path is not null ? Path.GetFullPath(path) : Settings.ContentFolder());
        var errors = content.Errors;
        ResourcesReader.WarnOfStale(content.Coach.Content.Resources, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), errors);
        foreach (var error in errors.All)
            Console.WriteLine(error.IsWarning ? error.InOneLine : error.ToString());
        var (mistakes, warnings) = (errors.All.Count(error => !error.IsWarning), errors.All.Count(error => error.IsWarning));
        Console.WriteLine($"{(mistakes == 0 ? "No errors" : $"{mistakes} to mend")}{(warnings == 0 ? "" : $", {warnings} to look after")}.");
        return errors.HasErrors ? CommandLine.Failed : CommandLine.Done;
    }
}
