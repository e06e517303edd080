using System.Net;
using System.Text.Json.Nodes;

namespace AttachmentCoachBot.Tests.DirectLine;

public sealed class CrowdTests
{
    private const int People = 200, Turns = 3;

    [Fact]
    public async Task Two_hundred_conversations_at_once_lose_double_and_mix_up_nothing()
    {
        await using var server = await RunningServer.Start(settings: DirectLineClient.WithSecret);
        using var client = new DirectLineClient(server.Address);

        var heard = await Task.WhenAll(Enumerable.Range(0, People).Select(person => Talk(client, person)));

        Assert.Equal(People * Turns, heard.Sum(one => one.Count(activity => activity["from"]!["role"]!.ToString() == "user")));
    }

    /// <summary>Says three things, each after the answer to the one before, and checks what came over the stream: all of it, once, in order, and each answer after what it answers.</summary>
    private static async Task<List<JsonNode>> Talk(DirectLineClient client, int person)
    {
        var (conversation, token, stream) = await client.Start($"dl_{person}");
        using var socket = await DirectLineClient.Open(stream);
        var heard = new List<JsonNode>();
        for (var turn = 0; turn < Turns; turn++)
        {
            var posted = await client.Say(conversation, token, $"hi from {person}, turn {turn}");
            Assert.Equal(HttpStatusCode.OK, posted.Status);
            while (!heard.Exists(activity => activity["replyToId"]?.ToString() == posted["id"]))
                heard.AddRange((await DirectLineClient.Next(socket))["activities"]!.AsArray().Where(IsKept).Select(activity => activity!.DeepClone()));
        }

        var log = await client.Get($"/conversations/{conversation}/activities", token);
        Assert.Equal(log.Activities.Take(heard.Count).Select(activity => activity!["id"]!.ToString()), heard.Select(activity => activity["id"]!.ToString()));
        Assert.Equal(Enumerable.Range(0, Turns).Select(turn => $"hi from {person}, turn {turn}"), heard.Where(activity => activity["from"]!["role"]!.ToString() == "user").Select(activity => activity["text"]!.ToString()));
        Assert.All(heard.Where(activity => activity["replyToId"] is not null), reply =>
            Assert.True(heard.FindIndex(activity => activity["id"]!.ToString() == reply["replyToId"]!.ToString()) < heard.IndexOf(reply)));
        return heard;
    }

    /// <summary>On a busy machine the coach also shows that it is writing, which stands in no log.</summary>
    private static bool IsKept(JsonNode? activity) => activity!["type"]!.ToString() != "typing";
}
