using System.Security.Cryptography;

namespace AttachmentCoachBot.Storage.Tests;

public sealed class KeyTests
{
    [Fact]
    public async Task Under_a_new_master_key_everything_opens_and_under_the_old_one_nothing()
    {
        var file = new StoreFile();
        using (var before = file.Open())
        {
            await before.Say("ada", "hello");
            await before.Say("bob", "hi");
        }

        using (var turning = file.Open(wrap: new FromFirstToSecond()))
            Assert.Equal(2, await turning.RewrapKeys());

        using var after = file.Open(wrap: FixedWrap.Second);
        Assert.Equal(["hello"], after.SaidIn("ada"));
        using var old = file.Open();
        Assert.ThrowsAny<CryptographicException>(() => old.ReadState("bob"));
    }

    [Fact]
    public async Task A_turn_that_began_before_the_rotation_is_kept_under_the_new_key()
    {
        var file = new StoreFile();
        using (var before = file.Open())
            await before.Say("ada", "one");
        using var turning = file.Open(wrap: new FromFirstToSecond());

        await turning.TakeTurn("ada", Talk.Message("two"), state =>
        {
            turning.RewrapKeys().Wait();
            return Talk.Remember(state, "two");
        });

        using var after = file.Open(wrap: FixedWrap.Second);
        Assert.Equal(["one", "two"], after.ReadState("ada")!.Heard());
    }

    [Fact]
    public async Task The_sealed_words_of_one_person_do_not_open_as_those_of_another()
    {
        var file = new StoreFile();
        using var store = file.Open();
        await store.Say("ada", "hello");
        await store.Say("bob", "hi");

        file.Execute("UPDATE person SET wrapped_key = (SELECT wrapped_key FROM person WHERE person = 'ada'), sealed_state = (SELECT sealed_state FROM person WHERE person = 'ada') WHERE person = 'bob'");

        Assert.ThrowsAny<CryptographicException>(() => store.ReadState("bob"));
    }

    private sealed class FromFirstToSecond : Privacy.IKeyWrap
    {
        public byte[] Wrap(byte[] key) => FixedWrap.Second.Wrap(key);

        public byte[] Unwrap(byte[] wrapped)
        {
            try
            {
                return FixedWrap.Second.Unwrap(wrapped);
            }
            catch (CryptographicException)
            {
                return FixedWrap.First.Unwrap(wrapped);
            }
        }
    }
}
