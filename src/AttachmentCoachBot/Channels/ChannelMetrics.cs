using System.Diagnostics.Metrics;

namespace AttachmentCoachBot.Channels;

/// <summary>What an operator should see of the channels; the labels are words of ours, never somebody's.</summary>
internal sealed class ChannelMetrics(IMeterFactory meters)
{
    public const string Name = "AttachmentCoach.Channels";

    private readonly Counter<long> _refused = meters.Create(Name).CreateCounter<long>("coach.channel.refused_tokens");

    private readonly Counter<long> _dead = meters.Create(Name).CreateCounter<long>("coach.channel.dead_letters");

    public void LetterDied(string reason) => _dead.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public void TokenRefused(string rule) => _refused.Add(1, new KeyValuePair<string, object?>("rule", rule));
}
