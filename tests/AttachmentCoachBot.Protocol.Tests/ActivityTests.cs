using System.Text.Json;
using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.Protocol.Tests;

public sealed class ActivityTests
{
    [Fact]
    public void Fields_nobody_knows_come_back_unchanged()
    {
        const string json = """{"type":"message","text":"hi","from":{"id":"u1","mood":"calm"},"conversation":{"id":"c1","room":7},"weather":{"sky":"blue"}}""";

        var activity = JsonSerializer.Deserialize(json, ActivityJsonContext.Default.Activity)!;
        var again = JsonDocument.Parse(JsonSerializer.Serialize(activity, ActivityJsonContext.Default.Activity)).RootElement;

        Assert.Equal("hi", activity.Text);
        Assert.Equal("blue", again.GetProperty("weather").GetProperty("sky").GetString());
        Assert.Equal("calm", again.GetProperty("from").GetProperty("mood").GetString());
        Assert.Equal(7, again.GetProperty("conversation").GetProperty("room").GetInt32());
    }
}
