using System.CommandLine;

namespace AttachmentCoachBot.Commands;

/// <summary>The commands of the program, and what happens to a call that goes wrong: one kind sentence, and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>0: done. 1: something asked for was not so (content errors, an unknown flow). 2: the call itself was wrong.</summary>
    public const int Done = 0, Failed = 1, WrongCall = 2;

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Attachment Coach: practice for hard conversations. Without a command it serves the web page and the bot on http://localhost:3978.");
        root.TreatUnmatchedTokensAsErrors = false;
        root.Add(ChatCommand.Create());
        root.Add(RephraseCommand.Create());
        root.Add(AnalyzeCommand.Create());
        root.Add(CheckCommand.Create());
        root.Add(TrainCommand.Create());
        root.Add(DrawCommand.Create());
        foreach (var command in DataCommands.Create())
            root.Add(command);
        root.Add(EvaluateCommand.Create());
        root.Add(DeadLettersCommand.Create());
        root.Add(TeamsPackageCommand.Create());
        root.SetAction((parsed, _) => Serve(args, parsed));

        try
        {
            var parsed = root.Parse(args);
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? WrongCall : code;
        }
        catch (ProblemException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return Failed;
        }
        catch (OperationCanceledException)
        {
            return Done;
        }
    }

    private static async Task<int> Serve(string[] args, ParseResult parsed)
    {
        // Settings such as --Urls go to the configuration; a bare word is a misspelt command.
        if (args.FirstOrDefault(arg => !arg.StartsWith('-')) is { } word && args[0] == word)
            throw new ProblemException($"There is no command “{word}”. The commands are: {string.Join(", ", parsed.CommandResult.Command.Subcommands.Where(command => !command.Hidden).Select(command => command.Name))}.");
        return await CoachServer.Run(args);
    }
}
