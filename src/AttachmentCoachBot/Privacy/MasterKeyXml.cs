using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace AttachmentCoachBot.Privacy;

/// <summary>Closes the keys of the ring under the master key (AES-256-GCM), so that the folder of the ring alone opens nothing.</summary>
internal sealed class MasterKeyXmlEncryptor(MasterKeys keys) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var content = System.Text.Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var closed = new byte[28 + content.Length];
        RandomNumberGenerator.Fill(closed.AsSpan(0, 12));
        using var aes = new AesGcm(keys.Current, 16);
        aes.Encrypt(closed.AsSpan(0, 12), content, closed.AsSpan(28), closed.AsSpan(12, 16));
        return new EncryptedXmlInfo(new XElement("closed", Convert.ToBase64String(closed)), typeof(MasterKeyXmlDecryptor));
    }
}

/// <summary>Opens them; Data Protection makes it by its name, with the services of the ring.</summary>
internal sealed class MasterKeyXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var keys = services.GetRequiredService<MasterKeys>();
        var closed = Convert.FromBase64String(encryptedElement.Value);
        var content = TryOpen(keys.Current, closed)
            ?? (keys.Previous is { } previous ? TryOpen(previous, closed) : null)
            ?? throw new CryptographicException("The key ring was closed under another master key.");
        return XElement.Parse(System.Text.Encoding.UTF8.GetString(content));
    }

    private static byte[]? TryOpen(byte[] key, byte[] closed)
    {
        var content = new byte[closed.Length - 28];
        try
        {
            using var aes = new AesGcm(key, 16);
            aes.Decrypt(closed.AsSpan(0, 12), closed.AsSpan(28), closed.AsSpan(12, 16), content);
            return content;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
