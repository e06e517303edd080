using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Tests.Morphology;

public sealed class VerbPhraseTests
{
    private static VerbPhrase He(string lemma) => new(lemma);

    private static VerbPhrase I(string lemma) => new(lemma) { Person = Person.First };

    [Fact]
    public void Be_knows_its_six_forms()
    {
        Assert.Equal("am", I("be").ToWords());
        Assert.Equal("is", He("be").ToWords());
        Assert.Equal("are", (He("be") with { Person = Person.Second }).ToWords());
        Assert.Equal("wasn't", (I("be") with { Tense = Tense.Past, Negator = "not", IsContracted = true }).ToWords());
        Assert.Equal("were", (He("be") with { IsPlural = true, Tense = Tense.Past }).ToWords());
        Assert.Equal("has been", (He("be") with { IsPerfect = true }).ToWords());
    }

    [Fact]
    public void Helpers_come_in_order()
    {
        Assert.Equal("has been texting", (He("text") with { IsPerfect = true, IsProgressive = true }).ToWords());
        Assert.Equal("should not have told", (He("tell") with { Modal = "should", IsPerfect = true, Negator = "not" }).ToWords());
        Assert.Equal("was ignored", (I("ignore") with { Tense = Tense.Past, IsPassive = true }).ToWords());
        Assert.Equal("had to leave", (I("leave") with { Tense = Tense.Past, Modal = "have to" }).ToWords());
        Assert.Equal("doesn't have to leave", (He("leave") with { Modal = "have to", Negator = "not", IsContracted = true }).ToWords());
        Assert.Equal("keeps forgetting", (He("forget") with { Modal = "keep" }).ToWords());
        Assert.Equal("is supposed to call", (He("call") with { Modal = "be supposed to" }).ToWords());
        Assert.Equal("did not use to smoke", (He("smoke") with { Modal = "used to", Tense = Tense.Past, Negator = "not" }).ToWords());
        Assert.Equal("couldn't sleep", (I("sleep") with { Modal = "can", Tense = Tense.Past, Negator = "not", IsContracted = true }).ToWords());
        Assert.Equal("has never really called back", (He("call") with { IsPerfect = true, Negator = "never", Adverbs = ["really"], Particle = "back" }).ToWords());
    }

    [Fact]
    public void An_infinitive_has_no_person() => Assert.Equal("not just walk away", (I("walk") with { Tense = Tense.None, Negator = "not", Adverbs = ["just"], Particle = "away" }).ToWords());

    [Fact]
    public void A_question_puts_the_subject_behind_the_helper()
    {
        Assert.Equal("did you text", (new VerbPhrase("text") { Person = Person.Second, Tense = Tense.Past }).Asked("you"));
        Assert.Equal("would he call", (He("call") with { Modal = "would" }).Asked("he"));
        Assert.Equal("is he listening", (He("listen") with { IsProgressive = true }).Asked("he"));
        Assert.Equal("don't you ever listen", (new VerbPhrase("listen") { Person = Person.Second, Negator = "not", Adverbs = ["ever"], IsContracted = true }).Asked("you"));
    }

    [Fact]
    public void A_group_that_was_read_can_be_said_of_somebody_else()
    {
        var passage = ShippedEngine.Engine.Read("You haven't been listening to me.");

        Assert.Equal("has not been listening", VerbPhrase.Of(passage.Clauses[0].Verb!, Person.Third, isPlural: false).ToWords());
    }

    [Theory]
    [InlineData("your", "his")]
    [InlineData("yourself", "himself")]
    [InlineData("yours", "his")]
    [InlineData("you", "he")]
    public void Pronouns_change_person_and_keep_their_form(string word, string expected) => Assert.Equal(expected, Pronouns.He.InPlaceOf(word));

    [Fact]
    public void You_as_an_object_becomes_an_object() => Assert.Equal("her", Pronouns.She.InPlaceOf("you", isObject: true));
}
