using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs.Tests;

namespace AttachmentCoachBot.Tests.Deploy;

/// <summary>Microsoft's compiler of Bicep files, from the package registry, on the file that puts the coach into Azure.</summary>
public sealed class BicepTests
{
    private static readonly string Compiler = Path.Combine(
        typeof(BicepTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Bicep").Value!, "tools", "bicep");

    [Fact]
    public async Task The_template_compiles_without_a_warning_and_needs_no_secret_of_a_bot()
    {
        using var compiler = Process.Start(new ProcessStartInfo(Compiler, ["build", Path.Combine(Repository.Root, "deploy", "azure", "main.bicep"), "--stdout"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var complaints = compiler.StandardError.ReadToEndAsync();
        var template = JsonNode.Parse(await compiler.StandardOutput.ReadToEndAsync())!;
        await compiler.WaitForExitAsync();

        Assert.Equal("", await complaints);
        Assert.Equal(0, compiler.ExitCode);
        var resources = template["resources"] switch { JsonArray list => list.Select(resource => resource!), var named => named!.AsObject().Select(entry => entry.Value!) };
        var bot = Assert.Single(resources, resource => resource["type"]!.GetValue<string>() == "Microsoft.BotService/botServices");
        Assert.Equal("UserAssignedMSI", bot["properties"]!["msaAppType"]!.GetValue<string>());
        Assert.DoesNotContain("MicrosoftAppPassword", template.ToJsonString(), StringComparison.Ordinal);
    }
}
