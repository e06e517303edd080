using System.Text.Json;

namespace AttachmentCoachBot.Protocol.Authentication;

/// <summary>
/// The published keys of the channels, kept: one request to the address at a time, a new look when a token names a key nobody knows (not oftener than
/// <see cref="BetweenSearches"/> unless it helps), and the last good keys for as long as the address does not answer.
/// </summary>
/// <param name="http">Follows no redirects and has a time limit.</param>
/// <param name="warn">Hears why keys could not be read.</param>
public sealed class SigningKeys(HttpClient http, Uri metadata, TimeProvider clock, Action<Exception> warn)
{
    public static readonly TimeSpan BetweenSearches = TimeSpan.FromMinutes(1);

    /// <summary>After the address did not answer; nobody guesses keys that way, and the right one should be found soon.</summary>
    public static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    /// <summary>Keys are published well before they are used, and may be kept for five days.</summary>
    public static readonly TimeSpan MaximumAge = TimeSpan.FromHours(24);

    private readonly Lock _lock = new();
    private volatile Published _published = new(new Dictionary<string, SigningKey>(), DateTimeOffset.MinValue);
    private DateTimeOffset _nextSearch;
    private Task? _search;

    /// <summary>Null when there is no such key.</summary>
    public async Task<SigningKey?> Find(string id)
    {
        var published = _published;
        if (published.Keys.TryGetValue(id, out var known))
        {
            if (clock.GetUtcNow() - published.At > MaximumAge)
                _ = Search();
            return known;
        }

        // A search under way may have begun before the key was published; then one more is worth it.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            await Search();
            if (_published.Keys.TryGetValue(id, out var found))
            {
                lock (_lock)
                    _nextSearch = default;
                return found;
            }
        }

        return null;
    }

    /// <summary>Reads the keys before the first message needs them.</summary>
    public Task Warm() => Search();

    private Task Search()
    {
        lock (_lock)
        {
            if (_search is { IsCompleted: false } running)
                return running;
            var now = clock.GetUtcNow();
            if (now < _nextSearch)
                return Task.CompletedTask;

            // The first reading is no search: whoever comes with a newer key right after it is heard.
            _nextSearch = _published.Keys.Count == 0 ? default : now + BetweenSearches;
            return _search = Task.Run(Read);
        }
    }

    private async Task Read()
    {
        try
        {
            using var document = await Get(metadata);
            using var keys = await Get(KeySet.AddressIn(document.RootElement, metadata));
            _published = new Published(KeySet.Read(keys.RootElement), clock.GetUtcNow());
        }
        catch (Exception failure)
        {
            // Whatever a foreign server answers, the last good keys go on opening tokens.
            lock (_lock)
                _nextSearch = clock.GetUtcNow() + AfterFailure;
            warn(failure);
        }
    }

    private async Task<JsonDocument> Get(Uri address)
    {
        using var answer = await http.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
    }

    private sealed record Published(IReadOnlyDictionary<string, SigningKey> Keys, DateTimeOffset At);
}
