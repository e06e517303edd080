namespace AttachmentCoachBot.Tests.Commands;

public sealed class ChatCommandTests
{
    [Fact]
    public async Task Killed_between_two_lines_the_chat_goes_on_where_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("coach-").FullName;
        using (var first = HostProcess.Start(folder, "chat", "--person", "sam"))
        {
            await first.ReadUntil("18 or older");
            await first.Write("1");
            await first.ReadUntil("What may I call you?");
            await first.Kill();
        }

        using (var second = HostProcess.Start(folder, "chat", "--person", "sam"))
        {
            await second.ReadUntil("A nickname is fine");
            await second.Write("Zephyrine");
            await second.ReadUntil("Zephyrine");
            await second.Write("trigger");
            await second.ReadUntil("only ask about what is missing");
            await second.Write("He read my message at noon and answered at nine.");
            await second.ReadUntil("0 (still) to 10");
            await second.Kill();
        }

        var third = await HostProcess.Run(folder, "back\nmenu\n", "chat", "--person", "sam");

        Assert.Contains("0 to 3, a ripple", third.Output, StringComparison.Ordinal);
        Assert.Contains("Continue: Take a hard moment apart", third.Output, StringComparison.Ordinal);
        Assert.Equal(0, third.Code);
    }

    [Fact]
    public async Task Another_name_is_another_person_and_without_a_name_nothing_is_kept()
    {
        var folder = Directory.CreateTempSubdirectory("coach-").FullName;
        await HostProcess.Run(folder, "1\nZephyrine\n", "chat", "--person", "sam");

        var other = await HostProcess.Run(folder, "", "chat", "--person", "robin");
        var nobody = await HostProcess.Run(folder, "1\n", "chat");

        Assert.Contains("I’m Attachment Coach", other.Output, StringComparison.Ordinal);
        Assert.Contains("I’m Attachment Coach", nobody.Output, StringComparison.Ordinal);
        Assert.Equal(2, CountOf(folder));
    }

    [Fact]
    public async Task An_operator_can_hand_over_what_is_kept_and_remove_it()
    {
        var folder = Directory.CreateTempSubdirectory("coach-").FullName;
        await HostProcess.Run(folder, "1\nZephyrine\n", "chat", "--person", "sam");

        var exported = await HostProcess.Run(folder, null, "data", "export", "sam");
        var json = Directory.GetFiles(folder, "attachment-coach-*.json").Single();
        var erased = await HostProcess.Run(folder, null, "data", "erase", "sam");
        var again = await HostProcess.Run(folder, null, "data", "erase", "sam");

        Assert.Equal(0, exported.Code);
        Assert.Contains("Zephyrine", await File.ReadAllTextAsync(json), StringComparison.Ordinal);
        Assert.Equal(0, erased.Code);
        Assert.Equal((1, "Nothing is kept about “terminal|sam”.\n"), (again.Code, again.Errors));
    }

    [Fact]
    public async Task After_the_keys_were_rotated_the_chat_goes_on()
    {
        var folder = Directory.CreateTempSubdirectory("coach-").FullName;
        await HostProcess.Run(folder, "1\nZephyrine\n", "chat", "--person", "sam");
        var before = await File.ReadAllBytesAsync(Path.Combine(folder, "data", "master.key"));

        var rotated = await HostProcess.Run(folder, null, "keys", "rotate");
        var after = await HostProcess.Run(folder, null, "data", "export", "sam");

        Assert.Equal(0, rotated.Code);
        Assert.NotEqual(before, await File.ReadAllBytesAsync(Path.Combine(folder, "data", "master.key")));
        Assert.False(File.Exists(Path.Combine(folder, "data", "master.key.previous")));
        Assert.Equal(0, after.Code);
        Assert.Contains("Zephyrine", await File.ReadAllTextAsync(Directory.GetFiles(folder, "attachment-coach-*.json").Single()), StringComparison.Ordinal);
    }

    private static long CountOf(string folder)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder, "data", "coach.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM person";
        return (long)command.ExecuteScalar()!;
    }
}
