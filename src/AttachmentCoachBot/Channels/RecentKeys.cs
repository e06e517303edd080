namespace AttachmentCoachBot.Channels;

/// <summary>The last keys that were seen, for what is not worth keeping; the oldest makes room.</summary>
internal sealed class RecentKeys(int most)
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = [];

    /// <summary>False when it was there.</summary>
    public bool Add(string key)
    {
        lock (_keys)
        {
            if (!_keys.Add(key))
                return false;
            _order.Enqueue(key);
            if (_order.Count > most)
                _keys.Remove(_order.Dequeue());
            return true;
        }
    }
}
