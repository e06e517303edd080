namespace AttachmentCoachBot.Privacy;

/// <summary>
/// A new master key: the ring gets a new key closed under it, every person's key is wrapped anew, and what the old one opened is removed. Broken off anywhere, it can
/// simply be started again, since the previous key stays until the end.
/// </summary>
internal static class KeyRotation
{
    /// <summary>Returns how many persons' keys were wrapped.</summary>
    public static async Task<int> Run(IConfiguration configuration, TimeProvider clock)
    {
        var before = Settings.From(configuration, HomeFolder.Current, isProduction: false);
        var isFile = configuration["Privacy:MasterKey"] is not { Length: > 0 };
        if (isFile)
            MasterKeys.ReplaceFile(before.DataFolder);
        else if (before.MasterKeys.Previous is null)
            throw new ProblemException("Put the new key into Privacy:MasterKey and the one used so far into Privacy:PreviousMasterKey, then run this again.");

        IReadOnlyList<string> oldFiles;
        int count;
        using (var keys = new KeyRing(before.MasterKeys, before.KeyRingFolder))
            oldFiles = keys.Files();

        var settings = Settings.From(configuration, HomeFolder.Current, isProduction: false);
        using (var keys = new KeyRing(settings.MasterKeys, settings.KeyRingFolder))
            keys.AddKey();
        using (var open = OpenStore.Open(settings, clock))
            count = await open.Store.RewrapKeys();

        foreach (var file in oldFiles)
            File.Delete(file);
        if (isFile)
            File.Delete(MasterKeys.PreviousFile(settings.DataFolder));
        return count;
    }
}
