using AttachmentCoachBot.Protocol.Activities;
using AttachmentCoachBot.Protocol.Connector;

namespace AttachmentCoachBot.Channels;

/// <summary>Shows that the coach is writing while a turn takes long. Nothing depends on it, so nothing is kept of it.</summary>
internal sealed class TypingSign(ConnectorClient connector, TimeProvider clock)
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>Teams shows the sign for about three seconds and forbids it oftener.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromSeconds(3);

    public async Task ShowWhile(Task turn, Activity heard)
    {
        var sign = new Activity
        {
            Type = ActivityTypes.Typing, ChannelId = heard.ChannelId, ServiceUrl = heard.ServiceUrl, Conversation = heard.Conversation, From = heard.Recipient, Recipient = heard.From,
        };
        for (var wait = Patience; await Task.WhenAny(turn, Task.Delay(wait, clock)) != turn; wait = Again)
            await connector.Send(sign);
    }
}
