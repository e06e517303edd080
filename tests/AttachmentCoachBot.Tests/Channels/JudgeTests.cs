using System.Text.Json.Nodes;

namespace AttachmentCoachBot.Tests.Channels;

/// <summary>A judge who finds nothing wrong with anything would prove nothing.</summary>
public sealed class JudgeTests : IDisposable
{
    private readonly Judge _judge = new();

    [Theory]
    [InlineData("activity", """{"type":""}""")]
    [InlineData("activity", """{"type":"message","text":1}""")]
    [InlineData("activity", """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Nothing"}]}}]}""")]
    [InlineData("card", """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"ActionSet","actions":[{"type":"Action.Run","title":"go"}]}]}""")]
    [InlineData("card", """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","txt":"hi","text":"hi"}]}""")]
    [InlineData("card", """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"hi","weight":"fat"}]}""")]
    [InlineData("manifest", """{"manifestVersion":"1.30","id":7}""")]
    public async Task What_is_wrong_is_found(string kind, string content) => Assert.NotEmpty(await _judge.Hear(kind, "wrong", JsonNode.Parse(content)!));

    [Fact]
    public async Task What_is_right_is_left_alone() =>
        Assert.Empty(await _judge.Hear("card", "right", JsonNode.Parse("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"hi"}]}]}""")!));

    public void Dispose() => _judge.Dispose();
}
