using System.IO.Compression;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Channels;

namespace AttachmentCoachBot.Tests.Channels;

public sealed class TeamsPackageTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555", Domain = "coach.example.org";

    private static readonly string[] Welcome = ["hi", "1", "skip"];

    [Fact]
    public void It_holds_the_manifest_of_this_app_and_domain_and_both_icons_in_their_sizes()
    {
        using var file = new MemoryStream(TeamsPackage.Write(AppId, Domain));
        using var archive = new ZipArchive(file);

        Assert.Equal(["color.png", "manifest.json", "outline.png"], archive.Entries.Select(entry => entry.FullName).Order());
        var manifest = JsonNode.Parse(Read(archive, "manifest.json"))!;
        Assert.Equal(AppId, manifest["id"]!.GetValue<string>());
        Assert.Equal(AppId, manifest["bots"]![0]!["botId"]!.GetValue<string>());
        Assert.Equal($"https://{Domain}/privacy", manifest["developer"]!["privacyUrl"]!.GetValue<string>());
        Assert.Equal(["personal"], manifest["bots"]![0]!["scopes"]!.AsArray().Select(scope => scope!.GetValue<string>()));
        Assert.DoesNotContain("{", manifest["validDomains"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal((192, 192), Size(Read(archive, "color.png")));
        Assert.Equal((32, 32), Size(Read(archive, "outline.png")));
    }

    [Fact]
    public async Task The_manifest_is_as_the_published_schema_says()
    {
        using var judge = new Judge();
        using var archive = new ZipArchive(new MemoryStream(TeamsPackage.Write(AppId, Domain)));

        Assert.Empty(await judge.Hear("manifest", "ours", JsonNode.Parse(Read(archive, "manifest.json"))!));
    }

    [Fact]
    public void Every_prompt_and_command_in_it_says_something_the_coach_knows()
    {
        using var archive = new ZipArchive(new MemoryStream(TeamsPackage.Write(AppId, Domain)));
        var commands = JsonNode.Parse(Read(archive, "manifest.json"))!["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
        var known = Dialogs.Tests.Repository.Coach;
        var met = Welcome.Aggregate(Dialogs.PersonState.New, (state, text) => known.Respond(state, Said(text)).State);
        var lost = known.Respond(met, Said("zzyzx the grommet")).Replies[0].Text[..20];

        Assert.InRange(commands.Count(command => command!["type"]!.GetValue<string>() == "prompt"), 1, 12);
        foreach (var words in commands.Select(command => (command!["prompt"] ?? command["title"])!.GetValue<string>()).Where(words => words != "link"))
            Assert.DoesNotContain(known.Respond(met, Said(words)).Replies, reply => reply.Text.StartsWith(lost, StringComparison.Ordinal));
        Assert.NotNull(AttachmentCoachBot.Linking.LinkRequest.Read("link"));
    }

    private static Dialogs.Input Said(string text) => new() { Text = text, When = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData("not-an-id", Domain)]
    [InlineData(AppId, "https://coach.example.org")]
    [InlineData(AppId, "coach.example.org/path")]
    [InlineData(AppId, "coach.example.org\",\"evil.example")]
    [InlineData(AppId, "localhost")]
    [InlineData(AppId, "")]
    public void What_is_no_id_or_no_domain_is_refused_with_a_sentence(string appId, string domain) =>
        Assert.Throws<ProblemException>(() => TeamsPackage.Write(appId, domain));

    private static byte[] Read(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Width and height stand big-endian in the first chunk.</summary>
    private static (int Width, int Height) Size(byte[] png) =>
        (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
