using System.Security.Cryptography;
using System.Text;
using AttachmentCoachBot.Privacy;
using AttachmentCoachBot.Protocol.DirectLine;

namespace AttachmentCoachBot.DirectLine;

/// <summary>Gives out tokens and stream tickets, and knows the secrets.</summary>
internal sealed class DirectLineTokens(DirectLineSettings settings, KeyRing keys, TimeProvider clock)
{
    private static readonly TimeSpan TicketLifetime = TimeSpan.FromSeconds(60);

    private readonly TokenSigner _tokens = new(keys.Derive("direct line tokens"), "directline");
    private readonly TokenSigner _tickets = new(keys.Derive("direct line streams"), "stream");
    private readonly Dictionary<string, DateTimeOffset> _used = new(StringComparer.Ordinal);
    private readonly byte[][] _secrets = [.. settings.Secrets.Select(Hash)];

    public static string NewName() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Compares in the same time whatever is wrong with it.</summary>
    public bool IsSecret(string text)
    {
        var hash = Hash(text);
        var isKnown = false;
        foreach (var secret in _secrets)
            isKnown |= CryptographicOperations.FixedTimeEquals(secret, hash);
        return isKnown;
    }

    public TokenGrant Grant(string conversation, string? user, IReadOnlyList<string>? origins = null) =>
        new() { Conversation = conversation, User = user, Origins = origins ?? [], Expires = clock.GetUtcNow() + settings.TokenLifetime };

    /// <summary>A token with a full lifetime for what was granted.</summary>
    public ConversationAnswer Answer(TokenGrant grant, string? streamUrl = null) => new()
    {
        ConversationId = grant.Conversation,
        Token = _tokens.Write(grant with { Expires = clock.GetUtcNow() + settings.TokenLifetime }, NewName()),
        ExpiresIn = (int)settings.TokenLifetime.TotalSeconds,
        StreamUrl = streamUrl,
    };

    public Task<TokenReading> Read(string token) => _tokens.Read(token, clock.GetUtcNow());

    public string Ticket(TokenGrant grant) => _tickets.Write(grant with { Expires = clock.GetUtcNow() + TicketLifetime }, NewName());

    /// <summary>Opens a ticket, once in this process.</summary>
    public async Task<TokenReading> UseTicket(string ticket)
    {
        var now = clock.GetUtcNow();
        var reading = await _tickets.Read(ticket, now);
        if (reading.Grant is null)
            return reading;
        lock (_used)
        {
            foreach (var (old, _) in _used.Where(used => used.Value <= now).ToList())
                _used.Remove(old);

            // The signature is different for every ticket, and nobody without the key can write another for the same.
            return _used.TryAdd(ticket[(ticket.LastIndexOf('.') + 1)..], reading.Grant.Expires) ? reading : TokenReading.Invalid;
        }
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
