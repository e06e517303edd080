using AttachmentCoachBot.Protocol.Activities;

namespace AttachmentCoachBot.DirectLine;

/// <summary>
/// The open streams by conversation, and how they hear that there is something new: a bell only wakes, and each stream then reads the log at its own pace, so a slow one
/// holds nobody up. The last to leave a conversation takes its entry along.
/// </summary>
internal sealed class StreamBells
{
    public const int MostInConversation = 5;

    private readonly Dictionary<string, List<StreamBell>> _bells = new(StringComparer.Ordinal);

    /// <summary>Null when the conversation has enough streams.</summary>
    public StreamBell? Join(string conversation)
    {
        lock (_bells)
        {
            if (!_bells.TryGetValue(conversation, out var here))
                _bells[conversation] = here = new List<StreamBell>(1);
            if (here.Count >= MostInConversation)
                return null;
            var bell = new StreamBell();
            here.Add(bell);
            return bell;
        }
    }

    public void Leave(string conversation, StreamBell bell)
    {
        lock (_bells)
            if (_bells.TryGetValue(conversation, out var here) && here.Remove(bell) && here.Count == 0)
                _bells.Remove(conversation);
        bell.Dispose();
    }

    /// <summary>There is something new in the log.</summary>
    public void Ring(string conversation) => Each(conversation, bell => bell.Ring());

    /// <summary>Shows something that is not kept, such as that the coach is writing.</summary>
    public void Show(string conversation, Activity passing) => Each(conversation, bell => bell.Show(passing));

    public int Count(string conversation)
    {
        lock (_bells)
            return _bells.TryGetValue(conversation, out var here) ? here.Count : 0;
    }

    private void Each(string conversation, Action<StreamBell> tell)
    {
        lock (_bells)
            if (_bells.TryGetValue(conversation, out var here))
                here.ForEach(tell);
    }
}

/// <summary>One stream's bell. However often it rings before it is heard, it is heard once.</summary>
internal sealed class StreamBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);
    private volatile Activity? _passing;
    private bool _isGone;

    /// <summary>What was shown last and not yet taken.</summary>
    public Activity? TakePassing() => Interlocked.Exchange(ref _passing, null);

    public void Ring()
    {
        lock (_rung)
            if (!_isGone && _rung.CurrentCount == 0)
                _rung.Release();
    }

    public void Show(Activity passing)
    {
        _passing = passing;
        Ring();
    }

    /// <summary>Returns at the ring, or after the time.</summary>
    public Task Heard(TimeSpan longest, CancellationToken cancellation) => _rung.WaitAsync(longest, cancellation);

    public void Dispose()
    {
        lock (_rung)
        {
            _isGone = true;
            _rung.Dispose();
        }
    }
}
