using System.Text.Json;

namespace AttachmentCoachBot.Tests.Commands;

public sealed class LanguageCommandTests
{
    private static readonly string Here = Directory.CreateTempSubdirectory("coach-").FullName;

    [Fact]
    public async Task Analyze_reads_lines_and_writes_one_line_of_json_for_each()
    {
        var (code, output, _) = await HostProcess.Run(Here, "You never listen to me at dinner.\n\nThank you for cooking last night.\n", "analyze", "--json");

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(0, code);
        Assert.Equal(2, lines.Count);
        Assert.True(lines[0].GetProperty("blame").GetBoolean());
        var finding = lines[0].GetProperty("findings")[0];
        var span = finding.GetProperty("span");
        Assert.Equal(finding.GetProperty("quote").GetString(), lines[0].GetProperty("text").GetString()![span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
        Assert.NotEmpty(finding.GetProperty("reason").GetString()!);
        Assert.NotEmpty(lines[0].GetProperty("facts").GetProperty("behaviours").EnumerateArray());
        Assert.False(lines[1].GetProperty("blame").GetBoolean());
    }

    [Fact]
    public async Task Rephrase_writes_findings_facts_and_drafts_that_name_their_template()
    {
        var (code, output, _) = await HostProcess.Run(
            Here, "You never text me back when you are out, you obviously do not care.\n", "rephrase", "--style", "anxious", "--json");

        var line = JsonDocument.Parse(output).RootElement;
        Assert.Equal(0, code);
        Assert.NotEmpty(line.GetProperty("analysis").GetProperty("findings").EnumerateArray());
        Assert.NotEmpty(line.GetProperty("analysis").GetProperty("facts").EnumerateObject());
        var drafts = line.GetProperty("rewrite").GetProperty("drafts").EnumerateArray().ToList();
        Assert.NotEmpty(drafts);
        Assert.All(drafts, draft => Assert.NotEmpty(draft.GetProperty("template").GetString()!));
        Assert.Contains(drafts, draft => draft.GetProperty("shape").GetString() == "reaching");
    }
}
