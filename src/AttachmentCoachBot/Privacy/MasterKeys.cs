using System.Security.Cryptography;

namespace AttachmentCoachBot.Privacy;

/// <summary>
/// The key above all keys: from <c>Privacy:MasterKey</c>, or, for one program on one machine, made on the first start and kept beside the database in a file only
/// its owner can read. The previous one opens what is not yet wrapped anew.
/// </summary>
internal sealed record MasterKeys(byte[] Current, byte[]? Previous)
{
    public const int Length = 32;

    /// <param name="folder">Where the file lies when no key is configured.</param>
    public static MasterKeys Load(IConfiguration configuration, string folder, bool isProduction)
    {
        var current = Configured(configuration, "Privacy:MasterKey", isProduction);
        var previous = Configured(configuration, "Privacy:PreviousMasterKey", isProduction: false);
        return current is null
            ? new MasterKeys(FromFile(KeyFile(folder)), previous ?? IfThere(PreviousFile(folder)))
            : new MasterKeys(current, previous);
    }

    public static string KeyFile(string folder) => Path.Combine(folder, "master.key");

    public static string PreviousFile(string folder) => Path.Combine(folder, "master.key.previous");

    /// <summary>Writes a new key beside the old one, which moves to the previous place.</summary>
    public static void ReplaceFile(string folder)
    {
        if (!File.Exists(PreviousFile(folder)))
            File.Move(KeyFile(folder), PreviousFile(folder));
        if (!File.Exists(KeyFile(folder)))
            FromFile(KeyFile(folder));
    }

    private static byte[]? Configured(IConfiguration configuration, string name, bool isProduction)
    {
        if (configuration[name] is not { Length: > 0 } text)
            return null;

        var key = new byte[Length];
        if (!Convert.TryFromBase64String(text, key, out var length) || length != Length)
            throw new ProblemException($"{name} is not 32 bytes in base64; make one with: openssl rand -base64 32");

        // A random key has about 30 different bytes among its 32; fewer than 16 happens to a typed one, not to a random one.
        if (isProduction && key.Distinct().Count() < 16)
            throw new ProblemException($"{name} is too simple to protect anybody; make one with: openssl rand -base64 32");
        return key;
    }

    private static byte[] FromFile(string path)
    {
        if (IfThere(path) is { } key)
            return key;

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var fresh = RandomNumberGenerator.GetBytes(Length);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using var file = new FileStream(path, options);
            file.Write(fresh);
            file.Flush(flushToDisk: true);
            return fresh;
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another program on this file was first.
            return IfThere(path)!;
        }
    }

    private static byte[]? IfThere(string path)
    {
        if (!File.Exists(path))
            return null;
        var key = File.ReadAllBytes(path);
        return key.Length == Length
            ? key
            : throw new ProblemException($"{path} does not hold a key of {Length} bytes. Put the right file back; without it nothing that was kept can be opened.");
    }
}
