using System.CommandLine;
using AttachmentCoachBot.Channels;

namespace AttachmentCoachBot.Commands;

/// <summary><c>teams-package</c>: writes the zip file that puts the coach into Microsoft Teams.</summary>
internal static class TeamsPackageCommand
{
    public static Command Create()
    {
        var appId = new Option<string?>("--app-id") { Description = "The app id of the bot; without it, MicrosoftAppId of the settings." };
        var domain = new Option<string>("--domain") { Description = "The host that the coach is reached at, as in coach.example.org.", Required = true };
        var output = new Option<string>("--output") { Description = "The file to write.", DefaultValueFactory = _ => "attachment-coach-teams.zip" };
        var command = new Command("teams-package", "Write the app package for Microsoft Teams (docs/teams.md says where to upload it).") { appId, domain, output };
        command.SetAction(parsed => Run(parsed.GetValue(appId), parsed.GetValue(domain)!, parsed.GetValue(output)!));
        return command;
    }

    private static int Run(string? appId, string domain, string output)
    {
        var id = appId ?? Settings.Configuration()["MicrosoftAppId"];
        if (string.IsNullOrWhiteSpace(id))
            throw new ProblemException("There is no app id; write --app-id, or set MicrosoftAppId.");
        try
        {
            File.WriteAllBytes(output, TeamsPackage.Write(id, domain));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException($"{output} cannot be written ({problem.Message}); name another file with --output.", problem);
        }

        Console.WriteLine($"Wrote {output}. Upload it in Teams under Apps, Manage your apps, Upload an app.");
        return CommandLine.Done;
    }
}
