using AttachmentCoachBot.Storage.Outgoing;
using AttachmentCoachBot.Tests.Channels;

namespace AttachmentCoachBot.Tests.Commands;

public sealed class DeadLettersCommandTests
{
    [Fact]
    public async Task It_lists_by_whom_when_and_why_and_never_what_was_said()
    {
        await using var channel = await TestChannel.Start();
        await using var server = await BotServer.Start(channel);
        channel.Connector.Fail(new Fault(403), new Fault(413));
        await server.Post(Payload.Read("message", channel));
        await server.Settled();

        var (code, output, _) = await HostProcess.Run(server.Folder, null, "dead-letters");

        Assert.Equal(0, code);
        Assert.Equal(2, server.Get<Outbox>().DeadLetters().Count);
        Assert.Contains("refused 403, 1 attempts", output, StringComparison.Ordinal);
        Assert.Contains("refused 413, 1 attempts", output, StringComparison.Ordinal);
        Assert.Contains("2 not delivered.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("someone", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Attachment Coach", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_failed_it_says_so()
    {
        var (code, output, _) = await HostProcess.Run(Directory.CreateTempSubdirectory("coach-").FullName, null, "dead-letters");

        Assert.Equal((0, "Everything was delivered."), (code, output.Trim()));
    }
}
