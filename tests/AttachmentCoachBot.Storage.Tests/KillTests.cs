namespace AttachmentCoachBot.Storage.Tests;

public sealed class KillTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(150)]
    public async Task Killed_in_the_middle_of_writes_every_acknowledged_turn_is_there(int acknowledged)
    {
        var file = new StoreFile();
        using var writer = KilledWriter.Start("turns", file.Location);

        var told = await writer.KillAfter(acknowledged);

        Assert.Equal("ok", file.Integrity());
        using var store = file.Open();
        foreach (var person in Enumerable.Range(0, 8).Select(number => $"p{number}"))
        {
            var said = store.SaidIn(person);
            Assert.Equal(Enumerable.Range(0, said.Count).Select(number => $"{person} m{number}"), said);
            Assert.Equal(said, store.ReadState(person)?.Heard() ?? []);
            Assert.True(said.Count >= told.Count(line => line.StartsWith(person + " ", StringComparison.Ordinal)));
        }

        var next = await store.Say("p0", "p0 m0", "a0");
        Assert.True(next.IsRepeated || !told.Contains("p0 m0"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    public async Task Killed_while_erasing_a_person_is_whole_or_gone(int erased)
    {
        var file = new StoreFile();
        var persons = Enumerable.Range(0, 12).Select(number => $"p{number}").ToList();
        using (var before = file.Open())
            await Task.WhenAll(persons.SelectMany(person => Enumerable.Range(0, 20).Select(number => before.Say(person, $"{person} m{number}"))));

        using var writer = KilledWriter.Start("erase", file.Location, string.Join(',', persons));
        var gone = await writer.KillAfter(erased);

        Assert.Equal("ok", file.Integrity());
        using var store = file.Open();
        foreach (var person in persons)
        {
            var kept = store.ReadEverything(person);
            Assert.True(kept is null || kept.History.Count == 40 && kept.State.Phrases.Count == 20);
            Assert.True(kept is null || !gone.Contains(person));
        }

        var left = persons.Count(person => store.ReadState(person) is not null);
        Assert.Equal((left, left, left * 40), (file.Count("person"), file.Count("conversation"), file.Count("activity")));
    }
}
