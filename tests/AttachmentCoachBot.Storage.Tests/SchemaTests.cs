namespace AttachmentCoachBot.Storage.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task A_file_written_by_a_newer_program_is_refused_and_left_alone()
    {
        var file = new StoreFile();
        using (var store = file.Open())
            await store.Say("ada", "hello");
        var known = file.Count("pragma_user_version", "user_version");
        file.Execute("PRAGMA user_version = 99");

        var refused = Assert.Throws<InvalidOperationException>(() => file.Open());

        Assert.Contains("written by a newer version", refused.Message, StringComparison.Ordinal);
        file.Execute($"PRAGMA user_version = {known}");
        using var again = file.Open();
        Assert.Equal(["hello"], again.SaidIn("ada"));
    }

    [Fact]
    public void Folder_and_file_are_for_the_owner_only()
    {
        if (OperatingSystem.IsWindows())
            return;
        var file = new StoreFile(Path.Combine(Directory.CreateTempSubdirectory("store-").FullName, "data", "coach.db"));

        using var store = file.Open();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Location));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(file.Location)!));
    }
}
