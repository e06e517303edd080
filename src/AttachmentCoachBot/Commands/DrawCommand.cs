using System.CommandLine;
using AttachmentCoachBot.Dialogs.Flows;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Commands;

/// <summary><c>draw</c>: a flow as a picture, in Mermaid, which GitHub and many editors show.</summary>
internal static class DrawCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The flow’s name, which is its file’s: trigger for trigger.flow.yaml." };
        var command = new Command("draw", "Draw a flow as a Mermaid flowchart.") { name };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(name)));
        return command;
    }

    private static int Run(string name)
    {
        var coach = LoadedContent.ReadWithoutErrors(Settings.ContentFolder()).Coach;
        var flows = coach.Content.Dialogs.Values.OfType<FlowDialog>().Select(dialog => dialog.Flow).ToDictionary(flow => flow.Name);
        if (!flows.TryGetValue(name, out var flow))
            throw new ProblemException(
                $"There is no flow called “{name}”" + (Nearest.To(name, flows.Keys) is { } near
                    ? $"; the nearest name is “{near}”."
                    : $". The flows are: {string.Join(", ", flows.Keys.Order(StringComparer.Ordinal))}."));
        Console.Write(FlowDiagram.Draw(flow));
        return CommandLine.Done;
    }
}
