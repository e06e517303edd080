namespace AttachmentCoachBot.Tests.Commands;

public sealed class ContentCommandTests
{
    private static readonly string Here = Directory.CreateTempSubdirectory("coach-").FullName;

    [Fact]
    public async Task Check_finds_no_errors_in_the_shipped_content_and_warns_of_unverified_help()
    {
        var (code, output, _) = await HostProcess.Run(Here, null, "check");

        Assert.Equal(0, code);
        Assert.Contains("warning DLG090: GB, Samaritans has never been verified", output, StringComparison.Ordinal);
        Assert.Contains("No errors, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_prints_every_mistake_of_every_file_and_exits_with_one()
    {
        var folder = Directory.CreateTempSubdirectory("dialogs-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "one.flow.yaml"), "title: One\nsteps:\n  - saev: it\n    say: Hello.\n  - say: Bye.\n    go: nowhere\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "two.lexicon.yaml"), "title: Two\n");

        var (code, output, _) = await HostProcess.Run(Here, null, "check", "--path", folder);

        Assert.Equal(1, code);
        Assert.Contains("one.flow.yaml(3,5): error DLG002: “saev” means nothing in a step", output, StringComparison.Ordinal);
        Assert.Contains("one.flow.yaml(6,9): error DLG011", output, StringComparison.Ordinal);
        Assert.Contains("two.lexicon.yaml(1,1): error DLG008", output, StringComparison.Ordinal);
        Assert.Contains("dialogs/coach.wordings.yaml(1,1): error DLG017: this file is missing", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_content_is_an_error()
    {
        var folder = Directory.CreateTempSubdirectory("dialogs-").FullName;

        var (code, _, errors) = await HostProcess.Run(Here, null, "check", "--path", folder);

        Assert.Equal(1, code);
        Assert.Contains($"There is no content in {folder}", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draw_prints_a_flowchart_and_helps_with_a_misspelt_name()
    {
        var drawn = await HostProcess.Run(Here, null, "draw", "breathing");
        var misspelt = await HostProcess.Run(Here, null, "draw", "breating");

        Assert.Equal(0, drawn.Code);
        Assert.Contains("flowchart TD", drawn.Output, StringComparison.Ordinal);
        Assert.Equal((1, "There is no flow called “breating”; the nearest name is “breathing”.\n"), (misspelt.Code, misspelt.Errors));
    }
}
