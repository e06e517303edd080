using AttachmentCoachBot.Language.Morphology;
using AttachmentCoachBot.Language.Text;
using AttachmentCoachBot.Language.Vocabulary;

namespace AttachmentCoachBot.Language.Tests.Morphology;

public sealed class InflectionTests
{
    private static readonly string[] RegularVerbs =
        [.. WordTable.Load().All().Where(entry => entry.Levels.Verb >= 4 && IrregularVerbs.Find(entry.Word) is null && !ClosedClass.Contains(entry.Word)).Select(entry => entry.Word)];

    [Theory]
    [InlineData("stop", "stops", "stopped", "stopping")]
    [InlineData("try", "tries", "tried", "trying")]
    [InlineData("lie", "lies", "lied", "lying")]
    [InlineData("panic", "panics", "panicked", "panicking")]
    [InlineData("admit", "admits", "admitted", "admitting")]
    [InlineData("visit", "visits", "visited", "visiting")]
    [InlineData("fix", "fixes", "fixed", "fixing")]
    [InlineData("ignore", "ignores", "ignored", "ignoring")]
    [InlineData("agree", "agrees", "agreed", "agreeing")]
    [InlineData("quit", "quits", "quit", "quitting")]
    [InlineData("go", "goes", "went", "going")]
    [InlineData("text", "texts", "texted", "texting")]
    [InlineData("argue", "argues", "argued", "arguing")]
    [InlineData("snoop", "snoops", "snooped", "snooping")]
    [InlineData("play", "plays", "played", "playing")]
    [InlineData("travel", "travels", "traveled", "traveling")]
    [InlineData("whatsapp", "whatsapps", "whatsapped", "whatsapping")]
    public void A_verb_takes_its_endings(string lemma, string third, string past, string ing)
    {
        Assert.Equal(third, Inflection.ThirdPerson(lemma));
        Assert.Equal(past, Inflection.Past(lemma));
        Assert.Equal(ing, Inflection.PresentParticiple(lemma));
    }

    [Fact]
    public void Every_form_leads_back_to_its_verb()
    {
        Assert.True(RegularVerbs.Length >= 300, $"{RegularVerbs.Length} regular verbs");
        foreach (var lemma in RegularVerbs)
        {
            Assert.Contains(lemma, Lemmas.OfS(Inflection.ThirdPerson(lemma)));
            Assert.Contains(lemma, Lemmas.OfEd(Inflection.Past(lemma)));
            Assert.Contains(lemma, Lemmas.OfIng(Inflection.PresentParticiple(lemma)));
        }
    }

    [Fact]
    public void Verbs_agree_with_every_person_in_every_tense_and_polarity()
    {
        foreach (var lemma in IrregularVerbs.Lemmas.Concat(RegularVerbs).Where(lemma => lemma is not "be"))
        {
            var (third, past) = (Inflection.ThirdPerson(lemma), Inflection.Past(lemma));
            foreach (var (person, isPlural) in new[] { (Person.First, false), (Person.Second, false), (Person.Third, false), (Person.First, true), (Person.Third, true) })
            {
                var phrase = new VerbPhrase(lemma) { Person = person, IsPlural = isPlural };
                var isThird = person == Person.Third && !isPlural;
                Assert.Equal(isThird ? third : lemma, phrase.ToWords());
                Assert.Equal($"{(isThird ? "does" : "do")} not {lemma}", (phrase with { Negator = "not" }).ToWords());
                Assert.Equal($"never {(isThird ? third : lemma)}", (phrase with { Negator = "never" }).ToWords());
                Assert.Equal(past, (phrase with { Tense = Tense.Past }).ToWords());
                Assert.Equal($"didn't {lemma}", (phrase with { Tense = Tense.Past, Negator = "not", IsContracted = true }).ToWords());
                Assert.Equal($"will not {lemma}", (phrase with { Tense = Tense.Future, Negator = "not" }).ToWords());
                Assert.Equal($"{(isThird ? "has" : "have")} {Inflection.PastParticiple(lemma)}", (phrase with { IsPerfect = true }).ToWords());
            }
        }
    }

    [Theory]
    [InlineData("child", "children")]
    [InlineData("wife", "wives")]
    [InlineData("dish", "dishes")]
    [InlineData("promise", "promises")]
    [InlineData("party", "parties")]
    [InlineData("day", "days")]
    public void Nouns_have_plurals(string singular, string plural) => Assert.Equal(plural, Nouns.Plural(singular));

    [Theory]
    [InlineData("hour", "an")]
    [InlineData("argument", "an")]
    [InlineData("university", "a")]
    [InlineData("one-off", "a")]
    [InlineData("message", "a")]
    [InlineData("honest answer", "an")]
    [InlineData("unfair thing", "an")]
    public void The_article_follows_the_sound(string word, string article) => Assert.Equal(article, Nouns.Article(word));
}
