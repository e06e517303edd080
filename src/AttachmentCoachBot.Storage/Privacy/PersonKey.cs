using System.Security.Cryptography;
using System.Text;

namespace AttachmentCoachBot.Storage.Privacy;

/// <summary>
/// The key that everything of one person is sealed with (AES-256-GCM). Erase its wrapped form, and every copy of their data, on whatever backup, is noise.
/// </summary>
/// <param name="Wrapped">As it is stored.</param>
internal sealed record PersonKey(string Person, byte[] Wrapped, byte[] Key)
{
    private const byte Format = 1;
    private const int NonceLength = 12, TagLength = 16, HeaderLength = 1 + NonceLength + TagLength;

    public static PersonKey Create(string person, IKeyWrap wrap)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        return new PersonKey(person, wrap.Wrap(key), key);
    }

    public static PersonKey Open(string person, byte[] wrapped, IKeyWrap wrap) => new(person, wrapped, wrap.Unwrap(wrapped));

    /// <param name="purpose">What it is; sealed as one thing, it does not open as another, nor as another person's.</param>
    public byte[] Seal(byte[] content, string purpose)
    {
        var closed = new byte[HeaderLength + content.Length];
        closed[0] = Format;
        var nonce = closed.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(Key, TagLength);
        aes.Encrypt(nonce, content, closed.AsSpan(HeaderLength), closed.AsSpan(1 + NonceLength, TagLength), Bound(purpose));
        return closed;
    }

    public byte[] Unseal(byte[] closed, string purpose)
    {
        if (closed.Length < HeaderLength || closed[0] != Format)
            throw new CryptographicException("This was not sealed by this program.");
        var content = new byte[closed.Length - HeaderLength];
        using var aes = new AesGcm(Key, TagLength);
        aes.Decrypt(closed.AsSpan(1, NonceLength), closed.AsSpan(HeaderLength), closed.AsSpan(1 + NonceLength, TagLength), content, Bound(purpose));
        return content;
    }

    private byte[] Bound(string purpose) => Encoding.UTF8.GetBytes($"{purpose}\n{Person}");
}
