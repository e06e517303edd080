using AttachmentCoachBot.Dialogs;

namespace AttachmentCoachBot.Storage.Tests;

public sealed class RetentionTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(90)]
    public async Task Words_go_after_the_days_that_were_chosen(int days)
    {
        var clock = new SetClock(Start);
        using var store = new StoreFile().Open(clock);
        await store.Say("ada", "early", null, new Effect.KeepHistory(days));
        clock.Now = Start.AddDays(days - 1);
        await store.Say("ada", "late");

        Assert.Equal(0, await store.ApplyRetention());
        clock.Now = Start.AddDays(days).AddHours(1);
        await store.ApplyRetention();

        Assert.Equal(["late"], store.SaidIn("ada"));
        Assert.Equal(["early", "late"], store.ReadState("ada")!.Heard());
    }

    [Fact]
    public async Task Everything_goes_when_nobody_came_for_the_days_that_were_chosen()
    {
        var file = new StoreFile();
        var clock = new SetClock(Start);
        using var store = file.Open(clock);
        await store.Say("ada", "hello", "a1", new Effect.KeepHistory(30));
        await store.Say("bob", "hello", "b1", new Effect.KeepHistory(90));

        clock.Now = Start.AddDays(30).AddHours(1);
        await store.ApplyRetention();

        Assert.Null(store.ReadState("ada"));
        Assert.NotNull(store.ReadState("bob"));
        Assert.Equal(1, file.Count("person"));
    }

    [Fact]
    public async Task Before_a_yes_words_stay_for_an_hour_and_the_state_for_a_day()
    {
        var clock = new SetClock(Start);
        using var store = new StoreFile().Open(clock);
        await store.Say("ada", "hello");

        clock.Now = Start.AddMinutes(59);
        await store.ApplyRetention();
        Assert.Equal(["hello"], store.SaidIn("ada"));

        clock.Now = Start.AddMinutes(61);
        await store.ApplyRetention();
        Assert.Empty(store.SaidIn("ada"));
        Assert.NotNull(store.ReadState("ada"));

        clock.Now = Start.AddDays(1).AddMinutes(1);
        await store.ApplyRetention();
        Assert.Null(store.ReadState("ada"));
    }

    [Fact]
    public async Task A_late_repetition_is_known_for_seven_days()
    {
        var clock = new SetClock(Start);
        using var store = new StoreFile().Open(clock);
        await store.Say("ada", "hello", "a1", new Effect.KeepHistory(90));

        clock.Now = Start.AddDays(6);
        await store.ApplyRetention();
        Assert.True((await store.Say("ada", "hello", "a1")).IsRepeated);

        clock.Now = Start.AddDays(8);
        await store.ApplyRetention();
        Assert.False((await store.Say("ada", "hello", "a1")).IsRepeated);
    }
}
