using System.Globalization;

namespace AttachmentCoachBot.Storage.Tests;

public sealed class TurnTests
{
    [Fact]
    public async Task Two_servers_answering_at_once_lose_nothing()
    {
        var file = new StoreFile();
        using var one = file.Open();
        using var other = file.Open();

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => (number % 2 == 0 ? one : other).Say("ada", $"m{number}")));

        Assert.Equal(Enumerable.Range(1, 100), answers.Select(answer => int.Parse(answer.Replies[0].Text!, CultureInfo.InvariantCulture)).Order());
        Assert.Equal(100, one.ReadState("ada")!.Phrases.Count);
        Assert.Equal(one.ReadState("ada")!.Heard(), other.SaidIn("ada"));
        Assert.Equal(200, file.Count("activity"));
    }

    [Fact]
    public async Task The_same_id_twice_answers_the_same_and_changes_nothing()
    {
        var file = new StoreFile();
        using var store = file.Open();

        var first = await store.Say("ada", "hello", "a1");
        var again = await store.Say("ada", "hello", "a1");

        Assert.False(first.IsRepeated);
        Assert.True(again.IsRepeated);
        Assert.Equal(first.EchoId, again.EchoId);
        Assert.Equal(first.Replies.Select(reply => (reply.Id, reply.Text, reply.Timestamp)), again.Replies.Select(reply => (reply.Id, reply.Text, reply.Timestamp)));
        Assert.Equal(["hello"], store.ReadState("ada")!.Heard());
        Assert.Equal(2, file.Count("activity"));
    }

    [Fact]
    public async Task The_same_id_on_two_servers_at_once_is_answered_once()
    {
        var file = new StoreFile();
        using var one = file.Open();
        using var other = file.Open();

        foreach (var round in Enumerable.Range(0, 20))
        {
            var both = await Task.WhenAll(one.Say("ada", $"m{round}", $"a{round}"), other.Say("ada", $"m{round}", $"a{round}"));

            Assert.Equal(both[0].Replies[0].Id, both[1].Replies[0].Id);
            Assert.Equal(both[0].Replies[0].Text, both[1].Replies[0].Text);
        }

        Assert.Equal(20, one.ReadState("ada")!.Phrases.Count);
    }

    [Fact]
    public async Task Messages_of_one_person_at_once_keep_one_order()
    {
        var file = new StoreFile();
        using var store = file.Open();

        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => store.Say("ada", $"m{number}")));

        Assert.Equal(store.ReadState("ada")!.Heard(), store.SaidIn("ada"));
        Assert.Equal(Enumerable.Range(0, 60).Select(number => $"m{number}"), store.SaidIn("ada"));
    }

    [Fact]
    public async Task Many_persons_at_once_do_not_see_each_other()
    {
        var file = new StoreFile();
        using var store = file.Open();

        await Task.WhenAll(Enumerable.Range(0, 40).SelectMany(person => Enumerable.Range(0, 5).Select(number => store.Say($"p{person}", $"p{person} m{number}"))));

        foreach (var person in Enumerable.Range(0, 40))
            Assert.Equal(Enumerable.Range(0, 5).Select(number => $"p{person} m{number}"), store.SaidIn($"p{person}"));
    }

    [Fact]
    public async Task A_turn_whose_coach_fails_leaves_everything_as_it_was()
    {
        var file = new StoreFile();
        using var store = file.Open();
        await store.Say("ada", "one");

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.TakeTurn("ada", Talk.Message("two"), _ => throw new InvalidOperationException()));
        await store.Say("ada", "three");

        Assert.Equal(["one", "three"], store.ReadState("ada")!.Heard());
        Assert.Equal(["one", "three"], store.SaidIn("ada"));
    }

    [Fact]
    public async Task Times_in_a_conversation_never_stand_still_even_when_the_clock_does()
    {
        var file = new StoreFile();
        using var store = file.Open(new SetClock(DateTimeOffset.UnixEpoch.AddDays(1)));
        await store.Say("ada", "one");
        await store.Say("ada", "two");

        var times = store.ReadLog("ada", Talk.Conversation).Activities.Select(activity => activity.Timestamp!.Value).ToList();

        Assert.Equal(times.Distinct().Order(), times);
    }
}
