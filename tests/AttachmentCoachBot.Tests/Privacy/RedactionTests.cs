using System.Net;
using System.Text;
using System.Text.Json;
using AttachmentCoachBot.Privacy;
using AttachmentCoachBot.Tests.DirectLine;
using Microsoft.Extensions.DependencyInjection;

namespace AttachmentCoachBot.Tests.Privacy;

/// <summary>What people write, who they are and what opens doors goes through every endpoint and every error, and none of it may be in the log.</summary>
public sealed class RedactionTests
{
    private static readonly string[] Secrets = [Canary.Words, "person-zq77", "conversation-zq77", "activity-zq77", "Zephyrine", DirectLineClient.Secret];

    [Fact]
    public async Task Nothing_of_a_person_is_in_the_log_whatever_the_way()
    {
        var log = new LogBook();
        await using var server = await RunningServer.Start(settings: [.. DirectLineClient.WithSecret, "--Serilog:MinimumLevel:Default", "Verbose", "--Serilog:MinimumLevel:Override:Microsoft", "Verbose"], sinks: [log]);
        using var http = new HttpClient { BaseAddress = server.Address };

        // Conversations: words in a text, a nickname, a card's field, a locale, in danger, deleted.
        foreach (var (number, said) in new[] { "hi", "1", "Zephyrine", "trigger", $"He wrote {Canary.Words} to my sister.", $"{Canary.Words} I want to kill myself", "export my data", "delete everything", "yes, delete everything" }.Index())
            await Post(http, Activity(number, said));
        await Post(http, """{"type":"message","id":"activity-zq77","channelId":"test","from":{"id":"person-zq77","name":"Zephyrine"},"conversation":{"id":"conversation-zq77"},"deliveryMode":"expectReplies","value":{"note":"canary-kwyjibo-1815"},"locale":"canary-kwyjibo-1815","localTimestamp":"canary-kwyjibo-1815"}""");
        await Post(http, """{"type":"conversationUpdate","id":"activity-zq77","channelId":"test","from":{"id":"person-zq77"},"conversation":{"id":"conversation-zq77"},"membersAdded":[{"id":"person-zq77","name":"Zephyrine"}]}""");
        await Post(http, """{"type":"invoke","name":"canary-kwyjibo-1815","id":"activity-zq77","channelId":"test","from":{"id":"person-zq77"},"conversation":{"id":"conversation-zq77"}}""");
        await Post(http, """{"type":"message","text":"canary-kwyjibo-1815","id":"activity-zq77","channelId":"test","from":{"id":"person-zq77"},"conversation":{"id":"conversation-zq77","isGroup":true}}""");

        // Errors: no JSON, wrong types, too long, wrong content type, wrong path, query and method.
        await Post(http, $$"""{"type":"message","text":"{{Canary.Words}}""");
        await Post(http, """{"type":{"canary-kwyjibo-1815":1},"from":"person-zq77"}""");
        await Post(http, """{"type":"message","text":"canary-kwyjibo-1815","conversation":{"id":"conversation-zq77"}}""");
        await Post(http, Activity(50, new string('x', 300_000) + Canary.Words));
        using (var plain = new StringContent(Canary.Words, Encoding.UTF8, "text/plain"))
            await http.PostAsync(new Uri("/api/messages", UriKind.Relative), plain);
        await http.GetAsync(new Uri($"/{Canary.Words}?text={Canary.Words}", UriKind.Relative));
        await http.GetAsync(new Uri($"/api/messages?text={Canary.Words}", UriKind.Relative));
        await http.GetAsync(new Uri($"/export/{Canary.Words}.json?{Canary.Words}", UriKind.Relative));
        var ticket = server.Services.GetRequiredService<ExportTickets>().TicketFor("test|person-zq77");
        await http.GetAsync(new Uri($"/export/{ticket}.md", UriKind.Relative));

        // Direct Line, good and bad.
        using var client = new DirectLineClient(server.Address);
        var (conversation, token, _) = await client.Start("dl_person-zq77");
        await client.Say(conversation, token, $"He wrote {Canary.Words}.");
        await client.Say(conversation, "not-a-token-" + Canary.Words, Canary.Words);
        await client.Post($"/conversations/{Canary.Words}/activities", token, """{"type":"message","text":"canary-kwyjibo-1815","from":{"id":"person-zq77"}}""");
        await client.Get($"/conversations/{conversation}/activities?watermark={Canary.Words}", token);
        await client.Post($"/conversations/{conversation}/activities", token, $$"""{"text":"{{Canary.Words}}""");

        var text = log.Text;
        Assert.Contains("Turn of ", text, StringComparison.Ordinal);
        foreach (var secret in (string[])[.. Secrets, token, ticket, conversation])
            Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"The log holds “{secret}”: {Around(text, secret)}");
    }

    [Fact]
    public async Task A_failing_database_is_logged_without_what_was_said()
    {
        var log = new LogBook();
        await using var server = await RunningServer.Start(sinks: [log]);
        await server.Say("a1", "hi");
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(server.Folder, "coach.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE activity";
            command.ExecuteNonQuery();
        }

        var (status, body) = await server.Say("activity-zq77", Canary.Words);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.DoesNotContain(Canary.Words, body, StringComparison.Ordinal);
        Assert.Contains("A request failed", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary.Words, log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("activity-zq77", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_has_one_name_in_the_log_and_it_is_a_keyed_hash()
    {
        var log = new LogBook();
        await using var server = await RunningServer.Start(sinks: [log]);
        await server.Say("a1", "hi");
        await server.Say("a2", "1");

        var tag = server.Services.GetRequiredService<KeyRing>().Tag("test|u1");

        Assert.Equal(2, log.Text.Split($"Turn of \"{tag}\" ").Length - 1);
    }

    private static string Activity(int number, string text) => JsonSerializer.Serialize(new
    {
        type = "message", id = $"activity-zq77-{number}", text, deliveryMode = "expectReplies", channelId = "test",
        from = new { id = "person-zq77", name = "Zephyrine" }, conversation = new { id = "conversation-zq77" },
    });

    private static async Task Post(HttpClient http, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    private static string Around(string text, string secret)
    {
        var at = text.IndexOf(secret, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 100)];
    }
}
