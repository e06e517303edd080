using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Text;
using CsCheck;

namespace AttachmentCoachBot.Language.Tests.Text;

public sealed class TokenTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String[0, 300],
        Gen.String["u’re \u200f'sn…\n\"❤️👩‍👩‍👧éÁ́!?.,*@#/<>&0123 dontimysiou's"],
        Gen.String["aeiou\u0301\u0302\ud83d\ude02"]);

    [Fact]
    public void The_words_of_the_shipped_content_have_no_mistakes()
    {
        var errors = new ContentErrors();

        LanguageEngine.Load([.. ShippedEngine.Content.Where(file => file.IsKind("words"))], errors);

        Assert.Empty(errors.All);
    }

    [Fact]
    public void Every_token_stands_inside_the_text_and_in_order() => AnyText.Sample(text =>
    {
        var passage = ShippedEngine.Engine.Read(text);

        var last = new TextSpan(0, 0);
        foreach (var token in passage.Tokens)
        {
            if (token.Span.Start < last.Start || token.Span.End < last.End || token.Span.Length < 0 || token.Span.End > text.Length || token.Written != token.Span.In(text))
                return false;
            last = token.Span;
        }

        return passage.Clauses.All(clause => clause.First >= 0 && clause.End <= passage.Tokens.Count && clause.First < clause.End)
            && passage.Mentions.All(mention => mention.First >= 0 && mention.First < mention.End && mention.End <= passage.Tokens.Count);
    }, iter: 3_000);

    [Fact]
    public void Only_the_first_4000_characters_are_read()
    {
        var passage = ShippedEngine.Engine.Read(string.Concat(Enumerable.Repeat("you never listen ", 1_000)));

        Assert.True(passage.IsCut);
        Assert.True(passage.Tokens[^1].Span.End <= 4_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("\u200b\u200f")]
    public void Nothing_to_read_gives_nothing(string text) => Assert.Empty(ShippedEngine.Engine.Read(text).Tokens);

    [Theory]
    [InlineData("u dont listen 2 me", "you do not listen to me")]
    [InlineData("You’re sooooo lazy!!!", "you are so lazy !")]
    [InlineData("idk why ur mad", "i do not know why you are mad")]
    [InlineData("ur phone is always on", "your phone is always on")]
    [InlineData("your so mean", "you are so mean")]
    [InlineData("its your turn", "it is your turn")]
    [InlineData("he's been lying", "he has been lying")]
    [InlineData("he's lying", "he is lying")]
    [InlineData("my husband's phone", "my husband 's phone")]
    [InlineData("my husband's always late", "my husband is always late")]
    [InlineData("you'd better go", "you had better go")]
    [InlineData("you'd never go", "you would never go")]
    [InlineData("you should of told me", "you should have told me")]
    [InlineData("I wouldn't've gone", "i would not have gone")]
    [InlineData("you ain't listening", "you are not listening")]
    [InlineData("let's talk", "let us talk")]
    [InlineData("𝐘𝐨𝐮 never ｌｉｓｔｅｎ", "you never listen")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("w/o asking me", "without asking me")]
    [InlineData("i'm gonna leave cuz u lied", "i am going to leave because you lied")]
    [InlineData("you're always playin' games", "you are always playing games")]
    [InlineData("stoppp itttt", "stop it")]
    [InlineData("n' then you left", "and ' then you left")]
    public void People_are_read_the_way_they_write(string text, string words) =>
        Assert.Equal(words, string.Join(' ', ShippedEngine.Engine.Read(text).Tokens.Select(token => token.Word)));

    [Fact]
    public void A_contraction_is_two_tokens_with_places_of_their_own()
    {
        var tokens = ShippedEngine.Engine.Read("I don’t").Tokens;

        Assert.Equal(["I", "do", "n’t"], tokens.Select(token => token.Written));
    }

    [Theory]
    [InlineData("you critisized me in front of everyone", "critisized", "criticized")]
    [InlineData("you definitly knew", "definitly", "definitely")]
    [InlineData("you beleive her", "beleive", "believe")]
    public void A_misspelt_word_is_read_as_the_nearest_and_reported(string text, string written, string read)
    {
        var respelling = Assert.Single(ShippedEngine.Engine.Read(text).Respellings);

        Assert.Equal((written, read), (respelling.Written, respelling.Read));
    }

    [Theory]
    [InlineData("you told Xanthe about it")]
    [InlineData("Priya texted on whatsapp")]
    [InlineData("that cringe tiktok situationship")]
    public void Names_and_the_words_of_today_are_left_alone(string text) => Assert.Empty(ShippedEngine.Engine.Read(text).Respellings);

    [Theory]
    [InlineData("love you 👩‍👩‍👧", 3)]
    [InlineData("ok ❤️ :)", 3)]
    public void An_emoji_is_one_token(string text, int count)
    {
        var tokens = ShippedEngine.Engine.Read(text).Tokens;

        Assert.Equal(count, tokens.Count);
        Assert.Equal(PartOfSpeech.Emoji, tokens[^1].Part);
    }
}
