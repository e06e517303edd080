using System.CommandLine;

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

        var errors = LoadedContent.Read(path is not null ? Path.GetFullPath(path) : Settings.ContentFolder()).Errors;
        foreach (var error in errors.All)
            Console.WriteLine(error);
        Console.WriteLine(errors.HasErrors ? $"{errors.All.Count(error => !error.IsWarning)} to mend." : "No errors.");
        return errors.HasErrors ? CommandLine.Failed : CommandLine.Done;
    }
}
