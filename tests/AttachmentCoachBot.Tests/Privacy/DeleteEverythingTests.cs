using System.Net;
using System.Text.Json;
using AttachmentCoachBot.Tests.DirectLine;

namespace AttachmentCoachBot.Tests.Privacy;

public sealed class DeleteEverythingTests
{
    [Fact]
    public async Task After_delete_everything_no_file_holds_anything_of_the_person_and_another_is_untouched()
    {
        var server = await RunningServer.Start();
        foreach (var (number, text) in new[] { "hi", "1", "Zephyrine", "trigger", $"He wrote {Canary.Words} to my sister.", "8", $"That {Canary.Words} matters more than me" }.Index())
            await server.Say($"a{number}", text);
        await server.Say("o1", "hi", from: "other");
        await server.Say("o2", "1", from: "other");
        var sealedBefore = SealedOf(server.Folder, "test|u1");
        Assert.NotEmpty(FilesHolding(server.Folder, sealedBefore));

        await server.Say("a20", "delete everything");
        var receipt = await server.Say("a21", "yes, delete everything");
        var again = await server.Say("a21", "yes, delete everything");

        Assert.Contains("This message is your receipt", receipt.Body, StringComparison.Ordinal);
        Assert.Equal(receipt.Body, again.Body);
        Assert.Empty(FilesHolding(server.Folder, sealedBefore));
        Assert.Empty(Canary.FilesWith(Canary.Words, server.Folder));
        Assert.Contains("What may I call you?", (await server.Say("o2", "1", from: "other")).Body, StringComparison.Ordinal);
        Assert.Contains("practising hard conversations", (await server.Say("a22", "hi")).Body, StringComparison.Ordinal);
        await server.DisposeAsync();
        Assert.Empty(Canary.FilesWith(Canary.Words, server.Folder));
        Assert.Empty(FilesHolding(server.Folder, sealedBefore));
    }

    [Fact]
    public async Task On_the_web_the_export_is_two_downloads_that_hold_everything_said()
    {
        await using var server = await RunningServer.Start(settings: DirectLineClient.WithSecret);
        using var client = new DirectLineClient(server.Address);
        using var http = new HttpClient { BaseAddress = server.Address };
        var (conversation, token, _) = await client.Start("dl_u1");
        foreach (var text in (string[])["1", "Zephyrine", "trigger", $"He wrote {Canary.Words} to my sister.", "export my data"])
            await client.Say(conversation, token, text);

        var log = await client.Get($"/conversations/{conversation}/activities", token);
        var files = log.Activities.SelectMany(activity => activity!["attachments"]?.AsArray() ?? []).Select(file => file!["contentUrl"]?.ToString()).Where(url => url?.StartsWith("/export/", StringComparison.Ordinal) == true).ToList();
        var markdown = await http.GetAsync(new Uri(files.Single(url => url!.EndsWith(".md", StringComparison.Ordinal))!, UriKind.Relative));
        var json = await http.GetAsync(new Uri(files.Single(url => url!.EndsWith(".json", StringComparison.Ordinal))!, UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (markdown.StatusCode, json.StatusCode));
        Assert.Equal("no-store", json.Headers.CacheControl?.ToString());
        Assert.Contains($"**You:** He wrote {Canary.Words} to my sister.", (await markdown.Content.ReadAsStringAsync()).Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        using var everything = JsonDocument.Parse(await json.Content.ReadAsStringAsync());
        Assert.Equal("Zephyrine", everything.RootElement.GetProperty("remembered").GetProperty("nickname").GetString());
        Assert.Contains(everything.RootElement.GetProperty("said").EnumerateArray(), entry => entry.GetProperty("by").GetString() == "you" && entry.GetProperty("text").GetString()!.Contains(Canary.Words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/export/nonsense.json")]
    [InlineData("/export/CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.md")]
    public async Task A_made_up_ticket_opens_nothing(string path)
    {
        await using var server = await RunningServer.Start();
        using var http = new HttpClient { BaseAddress = server.Address };

        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri(path, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_ticket_is_over_after_fifteen_minutes()
    {
        var clock = new MovableClock();
        await using var server = await RunningServer.Start(clock: clock);
        using var http = new HttpClient { BaseAddress = server.Address };
        await server.Say("a1", "hi");
        var tickets = (AttachmentCoachBot.Privacy.ExportTickets)server.Services.GetService(typeof(AttachmentCoachBot.Privacy.ExportTickets))!;
        var ticket = new Uri($"/export/{tickets.TicketFor("test|u1")}.json", UriKind.Relative);

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(ticket)).StatusCode);
        clock.Ahead = TimeSpan.FromMinutes(16);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(ticket)).StatusCode);
    }

    [Fact]
    public async Task In_discreet_mode_nothing_shows_outside_the_conversation()
    {
        await using var server = await RunningServer.Start();
        await server.Say("a1", "hi");
        var before = await server.Say("a2", "1");
        await server.Say("a3", "skip");

        var after = await server.Say("a4", "discreet mode");

        Assert.DoesNotContain("\"summary\"", before.Body, StringComparison.Ordinal);
        Assert.Contains("\"summary\":\"New message\"", after.Body, StringComparison.Ordinal);
        Assert.Contains("\"discreet\":true", after.Body, StringComparison.Ordinal);
    }

    private static byte[] SealedOf(string folder, string person)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder, "coach.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sealed_content FROM activity WHERE person = $person LIMIT 1";
        command.Parameters.AddWithValue("$person", person);
        return ((byte[])command.ExecuteScalar()!)[1..40];
    }

    private static IReadOnlyList<string> FilesHolding(string folder, byte[] wanted) => [.. Directory.EnumerateFiles(folder, "coach.db*").Where(file => Canary.Bytes(file).AsSpan().IndexOf(wanted) >= 0)];
}
