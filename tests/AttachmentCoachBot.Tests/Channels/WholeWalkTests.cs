using System.Text;
using AttachmentCoachBot.Dialogs.Tests;
using AttachmentCoachBot.Tests.DirectLine;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>One conversation over the Bot Framework, from the greeting over style, trigger and rephrase to the role-play, with everything that Teams shows; <c>UPDATE_TRANSCRIPTS=1</c> draws it anew.</summary>
public sealed class WholeWalkTests
{
    private static readonly string Talk = Path.Combine(Repository.Tests, "Transcripts", "walk", "from-a-pattern-to-the-talk.chat");
    private static readonly string Golden = Path.Combine(Repository.Root, "tests", "AttachmentCoachBot.Tests", "Channels", "Golden", "from-a-pattern-to-the-talk.screen.txt");

    [Fact]
    public async Task The_whole_walk_looks_in_Teams_as_drawn_cards_included()
    {
        var clock = new MovableClock();
        await using var channel = await TestChannel.Start();
        await using var server = await BotServer.Start(channel, clock);
        var person = new ChannelPerson(channel, server, "walker", Repository.Coach.Content.Menu.Choices);
        var screen = new StringBuilder();

        await Task.Run(() => new Transcript(Talk).Play(input =>
        {
            clock.Ahead += input.When - clock.GetUtcNow();
            var before = person.Seen.Count;
            var replies = person.Say(input).GetAwaiter().GetResult();
            screen.Append($"{person.LastSent}\n").AppendJoin("", person.Seen.Skip(before).Select(TeamsScreen.Draw)).Append('\n');
            return replies;
        }));

        if (Environment.GetEnvironmentVariable("UPDATE_TRANSCRIPTS") == "1")
            await File.WriteAllTextAsync(Golden, screen.ToString());
        Assert.Equal(await File.ReadAllTextAsync(Golden), screen.ToString());
        using var judge = new Judge();
        foreach (var activity in person.Seen)
            Assert.Empty(await judge.Hear("activity", "walk", activity));
    }
}
