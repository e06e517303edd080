using AttachmentCoachBot.Dialogs.Tests;
using AttachmentCoachBot.Tests.DirectLine;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>The golden conversations once more, over the Bot Framework: signed messages in, the connector out, buttons pressed as Teams sends them.</summary>
public sealed class TranscriptsOverTeamsTests(TranscriptsOverTeamsTests.Wire wire) : IClassFixture<TranscriptsOverTeamsTests.Wire>
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Transcripts");

    /// <summary>All but the one that ends in a file, which every channel hands over in its own way.</summary>
    private static IEnumerable<string> Chats => Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Where(chat => Path.GetFileName(chat) != "export.chat").Order(StringComparer.Ordinal);

    public static TheoryData<string> All => [.. Chats];

    [Fact]
    public void Every_safety_script_is_among_them()
    {
        var scripts = Directory.EnumerateFiles(Path.Combine(Folder, "safety"), "*.chat", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).ToList();

        Assert.True(scripts.Count >= 70);
        Assert.Empty(scripts.Except(Chats));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_goes_as_written_and_every_activity_is_as_published(string chat)
    {
        var transcript = new Transcript(Path.Combine(Folder, chat));
        var person = new ChannelPerson(wire.Channel, wire.Server, chat, Repository.Coach.Content.Menu.Choices);

        var played = await Task.Run(() => transcript.Play(input =>
        {
            wire.Clock.Ahead += input.When - wire.Clock.GetUtcNow();
            return person.Say(input).GetAwaiter().GetResult();
        }));

        Assert.Equal(Joined(transcript.Expected), Joined(played));
        foreach (var activity in person.Seen)
        {
            Assert.Empty(await wire.Judge.Hear("activity", chat, activity));
            Assert.True(activity.ToJsonString().Length < 28 * 1024);
        }
    }

    /// <summary>The words alone: breaks between bubbles and lines are the channel's affair, and buttons below an earlier bubble are shown by none.</summary>
    private static string Joined(string conversation)
    {
        var isLast = true;
        var lines = new List<string>();
        foreach (var line in conversation.Split('\n').Reverse())
        {
            var isCoachs = line.StartsWith("Coach: ", StringComparison.Ordinal) || line.StartsWith("    ", StringComparison.Ordinal);
            var buttons = line.EndsWith(']') ? line.LastIndexOf("  [", StringComparison.Ordinal) : -1;
            lines.Add(isCoachs && !isLast && buttons >= 0 ? line[..buttons] : line);
            isLast = line.Length > 0 && !isCoachs || isLast && !line.StartsWith("Coach: ", StringComparison.Ordinal);
        }

        lines.Reverse();
        return string.Join(' ', lines.SelectMany(line => line.Replace("Coach: ", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>One server and one channel for all conversations, each with a person of its own.</summary>
    public sealed class Wire : IAsyncLifetime
    {
        internal TestChannel Channel { get; private set; } = null!;
        internal BotServer Server { get; private set; } = null!;
        internal Judge Judge { get; } = new();
        internal MovableClock Clock { get; } = new();

        public async Task InitializeAsync()
        {
            Channel = await TestChannel.Start();
            Server = await BotServer.Start(Channel, Clock);
        }

        public async Task DisposeAsync()
        {
            await Server.DisposeAsync();
            await Channel.DisposeAsync();
            Judge.Dispose();
        }
    }
}
