using System.Text;
using AttachmentCoachBot.Dialogs;

namespace AttachmentCoachBot.Storage.Tests;

public sealed class EraseTests
{
    [Fact]
    public async Task After_erasing_neither_the_words_nor_the_sealed_bytes_nor_the_id_are_in_any_file()
    {
        var file = new StoreFile();
        using var store = file.Open();
        for (var number = 0; number < 30; number++)
            await store.Say("channel|ada-1815", $"canary-kwyjibo {number}", $"a{number}");
        await store.Say("channel|bob", "something of another");
        var sealedBytes = SealedOf(file, "channel|ada-1815");
        Assert.NotEmpty(file.FilesWith(sealedBytes));

        Assert.True(await store.Erase("channel|ada-1815"));

        Assert.Empty(file.FilesWith(Encoding.UTF8.GetBytes("canary-kwyjibo")));
        Assert.Empty(file.FilesWith(Encoding.UTF8.GetBytes("ada-1815")));
        Assert.Empty(file.FilesWith(sealedBytes));
        Assert.Equal(["something of another"], store.SaidIn("channel|bob"));
        Assert.False(await store.Erase("channel|ada-1815"));
    }

    [Fact]
    public async Task Erasing_in_a_turn_leaves_the_new_beginning_and_nothing_from_before()
    {
        var file = new StoreFile();
        using var store = file.Open();
        await store.Say("ada", "canary-kwyjibo", "a1");
        await store.Say("bob", "mine");
        var sealedBytes = SealedOf(file, "ada");

        var answer = await store.Say("ada", "delete everything", "a2", new Effect.EraseEverything(), new Effect.KeepHistory(0));
        var again = await store.Say("ada", "delete everything", "a2");

        Assert.Single(answer.Replies);
        Assert.True(again.IsRepeated);
        Assert.Empty(store.ReadState("ada")!.Phrases);
        Assert.Equal(["delete everything"], store.SaidIn("ada"));
        Assert.Empty(file.FilesWith(sealedBytes));
        Assert.Equal(["mine"], store.SaidIn("bob"));
    }

    [Fact]
    public async Task Erasing_since_a_moment_keeps_what_was_said_before_it()
    {
        var file = new StoreFile();
        var clock = new SetClock(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        using var store = file.Open(clock);
        await store.Say("ada", "morning");
        clock.Now = clock.Now.AddHours(3);
        var noon = clock.Now;
        await store.Say("ada", "noon", "a2");
        clock.Now = clock.Now.AddHours(3);

        await store.Say("ada", "delete that", null, new Effect.EraseHistory(noon));

        Assert.Equal(["morning", "delete that"], store.SaidIn("ada"));
        Assert.True((await store.Say("ada", "noon", "a2")).IsRepeated);
    }

    private static byte[] SealedOf(StoreFile file, string person)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection(file.ConnectionString + ";Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sealed_content FROM activity WHERE person = $person LIMIT 1";
        command.Parameters.AddWithValue("$person", person);
        return ((byte[])command.ExecuteScalar()!)[1..40];
    }
}
