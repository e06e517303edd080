using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs;
using AttachmentCoachBot.Dialogs.Tests;
using AttachmentCoachBot.Privacy;
using AttachmentCoachBot.Storage.Privacy;
using AttachmentCoachBot.Tests.Channels;

namespace AttachmentCoachBot.Tests.Privacy;

/// <summary>What is exported after each golden conversation, held against <c>docs/export.schema.json</c>.</summary>
public sealed class ExportTests(ExportTests.Hearing hearing) : IClassFixture<ExportTests.Hearing>
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Transcripts");

    public static TheoryData<string> All => [.. Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_turn_leaves_what_the_schema_documents_and_it_reads_back_the_same(string chat)
    {
        var states = new List<PersonState>();
        new Transcript(Path.Combine(Folder, chat)).Play(Repository.Coach, state =>
        {
            states.Add(state);
            return state;
        });

        foreach (var state in states)
        {
            var export = JsonNode.Parse(ExportFiles.Json(new Keepsake(state, []), new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)))!;
            var remembered = export["remembered"]!.ToJsonString();

            Assert.Empty(await hearing.Judge.Hear("export", chat, new JsonObject { ["schema"] = hearing.Schema.DeepClone(), ["export"] = export }));
            Assert.Equal(remembered, JsonNode.Parse(StateJson.Write(StateJson.Read(System.Text.Encoding.UTF8.GetBytes(remembered))))!.ToJsonString());
        }
    }

    [Fact]
    public async Task The_schema_refuses_what_it_does_not_document()
    {
        var export = JsonNode.Parse(ExportFiles.Json(new Keepsake(PersonState.New, []), DateTimeOffset.UnixEpoch))!;
        export["remembered"]!["secret"] = "kept";

        Assert.NotEmpty(await hearing.Judge.Hear("export", "one more field", new JsonObject { ["schema"] = hearing.Schema.DeepClone(), ["export"] = export }));
    }

    public sealed class Hearing : IDisposable
    {
        internal Judge Judge { get; } = new();
        internal JsonNode Schema { get; } = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "export.schema.json")))!;

        public void Dispose() => Judge.Dispose();
    }
}
