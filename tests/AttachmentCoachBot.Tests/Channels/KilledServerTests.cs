using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AttachmentCoachBot.Protocol.Authentication;
using AttachmentCoachBot.Protocol.Connector;
using AttachmentCoachBot.Channels;
using AttachmentCoachBot.Storage.Outgoing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>The program as its own process, killed in the middle of delivering; another one finds the same database later.</summary>
public sealed class KilledServerTests
{
    [Theory]
    [InlineData("before it was begun")]
    [InlineData("while a token was asked for")]
    [InlineData("while it was read")]
    [InlineData("after it was taken")]
    [InlineData("while it waited a moment")]
    [InlineData("while it waited longer")]
    [InlineData("after a failure")]
    [InlineData("between two messages")]
    public async Task Killed_while_delivering_nothing_is_lost_and_only_what_may_have_arrived_comes_twice(string killed)
    {
        await using var channel = await TestChannel.Start();
        var folder = Directory.CreateTempSubdirectory("coach-").FullName;
        var login = new TaskCompletionSource();
        channel.Connector.GivesTokens = killed != "before it was begun";
        channel.Connector.LoginUntil = killed == "while a token was asked for" ? login.Task : null;
        channel.Connector.Fail(killed switch
        {
            "while it was read" => [new Fault(Holds: true)],
            "after it was taken" => [new Fault(Holds: true, Takes: true)],
            "while it waited a moment" => [new Fault(429, RetryAfter: 4)],
            "while it waited longer" => [new Fault(429, RetryAfter: 60)],
            "after a failure" => [new Fault(502)],
            "between two messages" => [new Fault(201, Takes: true), new Fault(Holds: true)],
            _ => [],
        });

        using (var process = Run(channel, folder))
        {
            try
            {
                await Post(await Address(process), channel);
                if (killed != "before it was begun")
                    Assert.True(await channel.Connector.Holding.WaitAsync(TimeSpan.FromSeconds(60)));
            }
            finally
            {
                process.Kill();
                await process.WaitForExitAsync();
            }
        }

        login.SetResult();
        channel.Connector.LoginUntil = null;
        channel.Connector.GivesTokens = true;
        var before = channel.Connector.Texts;
        await DeliverLater(channel, folder);

        var whole = channel.Connector.All.Skip(before.Count).Select(taken => taken.Activity.ToJsonString()).ToList();
        Assert.Equal(killed == "between two messages" ? 1 : 2, whole.Count);
        Assert.Equal(killed is "after it was taken" or "between two messages" ? 1 : 0, before.Count);
        Assert.Equal(whole.Distinct().Count(), whole.Count);
        Assert.Equal(killed == "after it was taken", before.Count == 1 && before[0] == channel.Connector.Texts[1]);
    }

    /// <summary>A second server on the same folder, some minutes later.</summary>
    private static async Task DeliverLater(TestChannel channel, string folder)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var pauses = new EagerClock(clock);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:ConnectionString"] = Connection(folder) }).Build();
        using var open = OpenStore.Open(Settings.From(configuration, HomeFolder.Current, isProduction: false), clock);
        using var http = new HttpClient();
        using var tokens = new AccessTokens(http, TokenRequests.WithSecret(new Uri(channel.Address), "tenant", "app", "secret", "scope"), pauses);
        await using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var courier = new Courier(
            open.Store.Outbox, new ConnectorClient(http, tokens, new ServiceHosts(["127.0.0.1"])), pauses, ActivatorUtilities.CreateInstance<ChannelMetrics>(services), NullLogger<Courier>.Instance);

        foreach (var wait in new[] { Outbox.LeaseTime, Outbox.AfterDoubt, TimeSpan.FromMinutes(10) })
        {
            clock.Advance(wait);
            await courier.BringAllDue();
        }

        Assert.Null(open.Store.Outbox.UntilNext());
        Assert.Empty(open.Store.Outbox.DeadLetters());
    }

    private static Process Run(TestChannel channel, string folder)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "AttachmentCoachBot.dll"), "--environment", "Development", "--Urls", "http://127.0.0.1:0", "--Storage:ConnectionString", Connection(folder) }.Concat(BotServer.Registration(channel)))
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static string Connection(string folder) => $"Data Source={Path.Combine(folder, "coach.db")}";

    private static async Task<Uri> Address(Process process)
    {
        const string said = "Now listening on: ";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.IndexOf(said, StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new Uri(line[(at + said.Length)..].Trim().Trim('"'));
            }

        throw new InvalidOperationException($"The server did not start: {await process.StandardError.ReadToEndAsync()}");
    }

    private static async Task Post(Uri server, TestChannel channel)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/api/messages"));
        request.Content = new StringContent(Payload.Read("message", channel).ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", channel.GoodToken());
        using var answer = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }
}
