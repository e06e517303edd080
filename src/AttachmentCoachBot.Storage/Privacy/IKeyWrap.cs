namespace AttachmentCoachBot.Storage.Privacy;

/// <summary>Closes a person's key under the master key, so that the database alone opens nothing.</summary>
public interface IKeyWrap
{
    byte[] Wrap(byte[] key);

    /// <exception cref="System.Security.Cryptography.CryptographicException">Wrapped under a master key that is not known here.</exception>
    byte[] Unwrap(byte[] wrapped);
}
