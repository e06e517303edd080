using System.Net;
using System.Text;

namespace AttachmentCoachBot.Tests;

public sealed class MessagesTests
{
    [Fact]
    public async Task The_same_activity_twice_is_answered_the_same_and_changes_nothing()
    {
        await using var server = await RunningServer.Start();

        var first = await server.Say("a1", "hi");
        var again = await server.Say("a1", "hi");
        var next = await server.Say("a2", "1");

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(first.Body, again.Body);
        Assert.Contains("What may I call you?", next.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_messages_of_one_person_at_once_are_all_answered()
    {
        await using var server = await RunningServer.Start();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => server.Say($"a{number}", "hi")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(12, answers.Select(answer => answer.Body).Distinct().Count());
    }

    [Fact]
    public async Task A_restart_goes_on_where_the_conversation_was()
    {
        var before = await RunningServer.Start();
        await before.Say("a1", "hi");
        await before.Say("a2", "1");
        await before.DisposeAsync();

        await using var after = await RunningServer.Start(before.Folder);
        var answer = await after.Say("a3", "Zephyrine");

        Assert.Contains("Nice to meet you, Zephyrine", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_wrote_is_in_no_file_as_plain_text()
    {
        var server = await RunningServer.Start();
        await server.Say("a1", "hi");
        await server.Say("a2", "1");
        var answer = await server.Say("a3", "Zephyrine");

        Assert.Contains("Zephyrine", answer.Body, StringComparison.Ordinal);
        AssertNowhere("Zephyrine", server.Folder);
        await server.DisposeAsync();
        AssertNowhere("Zephyrine", server.Folder);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","id":"a","text":"hi","channelId":"test","from":{"id":"u1"}}""")]
    [InlineData("""{"type":"message","id":"a","text":"hi","channelId":"test","conversation":{"id":"c1"}}""")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        await using var server = await RunningServer.Start();

        Assert.Equal(HttpStatusCode.BadRequest, (await server.Post(body)).Status);
    }

    [Fact]
    public async Task Another_content_type_and_an_overlong_body_have_their_own_answers()
    {
        await using var server = await RunningServer.Start();

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await server.Post("hi", "text/plain")).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await server.Say("a1", new string('x', 300_000))).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("🙄")]
    [InlineData("<script>alert(1)</script> **bold** <at>Bot</at>")]
    [InlineData("n' then \u200b\u202eyou left")]
    [InlineData("asdf qwer zxcv")]
    public async Task Whatever_a_person_types_gets_an_answer(string text)
    {
        await using var server = await RunningServer.Start();
        await server.Say("a1", "hi");

        var (status, body) = await server.Say("a2", text);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("\"text\":", body, StringComparison.Ordinal);
    }

    private static void AssertNowhere(string words, string folder)
    {
        var wanted = Encoding.UTF8.GetBytes(words);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            Assert.False(bytes.ToArray().AsSpan().IndexOf(wanted) >= 0, path);
        }
    }
}
