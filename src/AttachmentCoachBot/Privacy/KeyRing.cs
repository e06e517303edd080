using System.Security.Cryptography;
using System.Text;
using AttachmentCoachBot.Storage.Privacy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace AttachmentCoachBot.Privacy;

/// <summary>The ring of ASP.NET Data Protection under the master key; wraps the persons' keys, signs download tickets, and gives the key for names in logs.</summary>
internal sealed class KeyRing : IKeyWrap, IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IDataProtector _personKeys;
    private readonly string _folder;
    private readonly MasterKeys _master;
    private readonly byte[] _tagKey;

    /// <param name="folder">Where the ring lies; made when it is missing.</param>
    public KeyRing(MasterKeys master, string folder)
    {
        (_master, _folder) = (master, folder);
        var services = new ServiceCollection();
        services.AddSingleton(master);
        services.AddDataProtection().SetApplicationName("AttachmentCoach").PersistKeysToFileSystem(new DirectoryInfo(folder));
        services.Configure<KeyManagementOptions>(options => options.XmlEncryptor = new MasterKeyXmlEncryptor(master));
        _services = services.BuildServiceProvider();
        _personKeys = Protector("person keys");
        _tagKey = Derive("names in logs");
    }

    /// <summary>A key of 32 bytes for one purpose, the same on every server with this master key.</summary>
    public byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _master.Current, 32, info: Encoding.UTF8.GetBytes(purpose));

    public IDataProtector Protector(string purpose) => _services.GetDataProtectionProvider().CreateProtector(purpose);

    public byte[] Wrap(byte[] key) => _personKeys.Protect(key);

    public byte[] Unwrap(byte[] wrapped) => _personKeys.Unprotect(wrapped);

    /// <summary>How a person or conversation is called in logs: always the same, and nobody without the master key can tell who it is.</summary>
    public string Tag(string id) => Convert.ToHexStringLower(HMACSHA256.HashData(_tagKey, Encoding.UTF8.GetBytes(id)).AsSpan(0, 8));

    /// <summary>Adds a new key, which wraps from now on.</summary>
    public void AddKey() =>
        _services.GetRequiredService<IKeyManager>().CreateNewKey(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(90));

    /// <summary>Files of the ring's keys, to be removed when nothing is wrapped by them any more.</summary>
    public IReadOnlyList<string> Files() => Directory.Exists(_folder) ? Directory.GetFiles(_folder, "key-*.xml") : [];

    public void Dispose() => _services.Dispose();
}
