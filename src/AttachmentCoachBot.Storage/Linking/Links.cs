using System.Security.Cryptography;
using System.Text;
using AttachmentCoachBot.Storage.Privacy;
using AttachmentCoachBot.Storage.Sqlite;

namespace AttachmentCoachBot.Storage.Linking;

/// <summary>
/// Lets one person be known at a second address: a code that was given out at the first is entered at the second, and both sides agree. A code is kept as a hash, opens once, and
/// for <see cref="Lifetime"/>; one that is wrong, over or taken is not told apart.
/// </summary>
public sealed class Links
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>Codes that may be entered at one address in <see cref="GuessWindow"/>; with 48 bits nobody guesses one in ten minutes.</summary>
    public const int MostGuesses = 5;

    public static readonly TimeSpan GuessWindow = TimeSpan.FromHours(1);

    /// <summary>Without letters that look alike; ten of them are 48 bits.</summary>
    private const string Letters = "BCDFGHJKLMNPQRSTVWXYZ2345679";

    private const int CodeLength = 10;

    private readonly SqliteFile _file;
    private readonly GroupCommit _commits;
    private readonly TimeProvider _clock;

    internal Links(SqliteFile file, GroupCommit commits, TimeProvider clock) => (_file, _commits, _clock) = (file, commits, clock);

    private long Now => _clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Who is known at an address; an address that was never linked is a person of its own.</summary>
    public string PersonAt(string address) => _file.Read(session => LinkTable.PersonAt(session, address)) ?? address;

    /// <summary>A new code for this person; an earlier one is over.</summary>
    public async Task<string> Offer(string person)
    {
        var code = RandomNumberGenerator.GetString(Letters, CodeLength);
        await _commits.Write(session => LinkTable.Offer(session, person, Hash(code), Now, Now + (long)Lifetime.TotalMilliseconds));
        return $"{code[..5]}-{code[5..]}";
    }

    /// <summary>Somebody at this address entered a code. Nothing is linked yet. False as well for a right code after too many: the count outlives a restart, and an erasure.</summary>
    public Task<bool> Enter(string address, string code) => _commits.Write(session =>
        LinkTable.Guess(session, SHA256.HashData(Encoding.UTF8.GetBytes(address)), Now, (long)GuessWindow.TotalMilliseconds) <= MostGuesses
        && LinkTable.Enter(session, address, Hash(code), Now));

    /// <summary>The one at the entering address agreed. False when no code is entered there.</summary>
    public Task<bool> Agree(string address) => _commits.Write(session => LinkTable.Agree(session, address, Now));

    /// <summary>The one who gave the code out agreed. What was kept under the other address is removed, and from now on both are one person.</summary>
    public Task<LinkOutcome> Finish(string person) => _commits.Write(
        session =>
        {
            if (LinkTable.Open(session, person, Now) is not { } open)
                return LinkOutcome.NoCode;
            if (open.Address is not { } address || !open.IsAgreed)
                return LinkOutcome.NotEntered;
            LinkTable.MoveAnswered(session, address, person);
            EraseTable.EraseRows(session, address);
            LinkTable.Link(session, address, person);
            return LinkOutcome.Linked;
        },
        scrubs: true);

    /// <summary>Either side says no: the code is over. False when there was none.</summary>
    public Task<bool> Refuse(string personOrAddress) => _commits.Write(session => LinkTable.Refuse(session, personOrAddress));

    /// <summary>The address stands for itself again, and begins with nothing.</summary>
    public Task<bool> Unlink(string address) => _commits.Write(session => LinkTable.Unlink(session, address));

    private static byte[] Hash(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()));
}

public enum LinkOutcome
{
    /// <summary>No code is open.</summary>
    NoCode,

    /// <summary>It was not entered anywhere, or the one there has not agreed.</summary>
    NotEntered,

    Linked,
}
