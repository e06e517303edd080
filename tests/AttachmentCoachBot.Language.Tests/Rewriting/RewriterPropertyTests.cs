using System.Text;
using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Text;
using CsCheck;

namespace AttachmentCoachBot.Language.Tests.Rewriting;

/// <summary>What holds for every text, not only for those somebody thought of.</summary>
public sealed class RewriterPropertyTests
{
    private static readonly LanguageEngine Engine = ShippedEngine.Engine;

    private static readonly Gen<string> Blaming =
        from opening in One("You", "My husband", "she", "u", "Honestly you", "Why do you", "My girlfriend")
        from adverb in One("always", "never", "constantly", "just", "", "obviously")
        from act in One(
            "forget our anniversary", "text me back when you're out", "leave the dishes in the sink", "shouted at me in front of the kids on Sunday", "cancelled dinner twice this week",
            "listen to me", "spend 300 euros without asking", "look at your phone at dinner", "went to your mother's in Leeds without me", "lied about where you were last night")
        from verdict in One("", ", you don't care", " because you're so selfish", ", you lazy idiot", ". You're pathetic", " and I feel ignored", ", typical", ". Are you stupid or what?")
        select $"{opening} {adverb} {act}{verdict}";

    private static readonly Gen<string> AnyText =
        Gen.OneOf(
            Gen.String[0, 400],
            Gen.Char[' ', '\u2fff'].Array[0, 200].Select(letters => new string(letters)),
            One("you", "never", "\u202eflip", "😀👩‍👩‍👧", "I", "feel", "“", "\"", "'", "don't", ",", ".", "?!", "\u0000", "\ud83d", "and", "because", "5", "<b>", "{{ x }}", "n't", "'s", "who", "like", "\n")
                .Array[0, 60].Select(words => string.Join(' ', words)));

    [Fact]
    public void Any_text_is_read_and_every_span_lies_inside_it() =>
        AnyText.Sample(text =>
        {
            var analysis = Engine.Analyze(Engine.Read(text));
            Engine.Rephrase(analysis, RewriteRequest.Plain);
            Engine.CheckSafety(analysis.Passage);

            Assert.All(analysis.Findings, finding => AssertInside(finding.Span, text));
            Assert.All(analysis.Complaints, complaint => AssertInside(complaint.Span, text));
            Assert.All(analysis.Passage.Tokens, token => AssertInside(token.Span, text));
        }, iter: 120);

    [Fact]
    public void A_text_of_the_greatest_length_ends_too()
    {
        var text = new StringBuilder().Insert(0, "you never listen, because you always talk and I said that ", 1_000).ToString();

        var analysis = Engine.Analyze(Engine.Read(text));

        Assert.True(analysis.Passage.IsCut);
        Assert.NotNull(Engine.Rephrase(analysis, RewriteRequest.Plain));
    }

    [Fact]
    public void No_draft_blames() =>
        Gen.Select(Blaming, Gen.Enum<AttachmentPattern>(), Gen.Int[0, 3]).Sample((text, pattern, variation) =>
        {
            var rewrite = Engine.Rephrase(Engine.Analyze(Engine.Read(text)), new RewriteRequest { Speaker = pattern, Variation = variation });

            Assert.All(rewrite.Drafts, draft => Assert.Empty(Engine.Analyze(Engine.Read(draft.Text)).Findings));
        }, iter: 80);

    [Fact]
    public void No_draft_holds_an_absolute_or_a_name_that_somebody_is_called() =>
        Blaming.Sample(text =>
        {
            foreach (var draft in Engine.Rephrase(Engine.Analyze(Engine.Read(text)), RewriteRequest.Plain).Drafts)
            {
                var words = Engine.Read(draft.Text).Tokens.Select(token => token.Word).ToHashSet();
                Assert.DoesNotContain(words, word => word is "always" or "never" or "constantly" or "selfish" or "lazy" or "idiot" or "pathetic" or "stupid" or "typical");
            }
        }, iter: 80);

    [Fact]
    public void The_feeling_of_a_draft_is_no_verdict() =>
        Blaming.Sample(text =>
        {
            foreach (var draft in Engine.Rephrase(Engine.Analyze(Engine.Read(text)), RewriteRequest.Plain).Drafts)
                Assert.DoesNotContain(
                    Engine.Analyze(Engine.Read($"I feel {draft.Part(DraftRole.Feeling)!.Words}.")).Findings, finding => finding.Kind == BlameKind.PseudoFeeling);
        }, iter: 60);

    [Fact]
    public void The_same_words_give_the_same_drafts() =>
        Blaming.Sample(text =>
        {
            string Drafts() => string.Join('\n', Engine.Rephrase(Engine.Analyze(Engine.Read(text)), RewriteRequest.Plain).Drafts.Select(draft => draft.Text));

            Assert.Equal(Drafts(), Drafts());
        }, iter: 30);

    private static Gen<string> One(params string[] words) => Gen.Int[0, words.Length - 1].Select(number => words[number]);

    private static void AssertInside(TextSpan span, string text) =>
        Assert.True(span.Start >= 0 && span.Start <= span.End && span.End <= text.Length, $"{span} is not inside a text of {text.Length}");
}
