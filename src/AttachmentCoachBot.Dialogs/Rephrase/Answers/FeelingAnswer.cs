using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.Rephrase.Answers;

/// <summary>What somebody typed as a feeling: an emotion of their own, a word that says what somebody did (“ignored”), or neither.</summary>
/// <param name="Feeling">Their emotion; null when there is none in it.</param>
/// <param name="OnTop">The verdict or the anger that was named instead, or on top of it; null for none.</param>
/// <param name="Underneath">What may lie under <see cref="OnTop"/>.</param>
internal sealed record FeelingAnswer(string? Feeling, string? OnTop, IReadOnlyList<string> Underneath)
{
    private static readonly FeelingAnswer Nothing = new(null, null, []);

    private static readonly string[] LeadIns =
    [
        "i", "it", "feel", "feels", "felt", "feeling", "am", "im", "was", "got", "made", "makes", "me", "just", "so", "really", "very", "pretty", "quite", "rather", "kind", "kinda", "sort", "of", "a", "bit", "little", "totally",
        "absolutely", "super", "more", "mostly", "probably", "maybe", "like", "honestly", "well", "um", "hm", "the", "feeling", "is", "use", "say", "put", "it", "would", "be",
    ];

    private static readonly PartOfSpeech[] NeverFeelings =
        [PartOfSpeech.Interjection, PartOfSpeech.Pronoun, PartOfSpeech.Number, PartOfSpeech.Preposition, PartOfSpeech.Conjunction, PartOfSpeech.Subordinator, PartOfSpeech.Determiner, PartOfSpeech.Negation];

    public static FeelingAnswer Read(RephraseTalk talk, string words)
    {
        // What was meant counts, not how it was typed: “lonley” is lonely.
        var plain = MessageReader.Plain(string.Join(' ', talk.Context.Language.Read(words).Tokens.Where(token => token.IsWord).Select(token => token.Word)));
        var lexicons = talk.Context.Language.Lexicons;
        var feelings = PhrasesIn.Find(plain, lexicons["feeling"].Entries.Select(entry => entry.Phrase));
        var verdict = PhrasesIn.Find(plain, lexicons["pseudo-feeling"].Entries.Select(entry => entry.Phrase)) is [var first, ..] ? first : null;
        if (feelings.Count > 0)
            return new FeelingAnswer(string.Join(" and ", feelings.Take(2)), null, []);
        if (verdict is not null)
            return new FeelingAnswer(null, verdict, [.. lexicons["pseudo-feeling"][verdict]?.Details?["feelings"]?.Items.Select(item => item.Text) ?? []]);
        return OwnWord(talk, plain) is { } own ? new FeelingAnswer(own, null, []) : Nothing;
    }

    /// <summary>The word that fits is often on no list: one or two words are taken as they are, a thought (“that he does not care”) is not.</summary>
    private static string? OwnWord(RephraseTalk talk, string plain)
    {
        var words = plain.Split(' ').SkipWhile(word => LeadIns.Contains(word)).ToList();
        if (words.Count is 0 or > 2)
            return null;
        var own = string.Join(' ', words);
        var passage = talk.Context.Language.Read(own);
        if (own.Length == 0 || own.Any(char.IsDigit) || passage.Tokens.Any(token => NeverFeelings.Contains(token.Part)) || Choosing.MeansYesOrNo(own) || talk.Context.Language.Lexicons["need"][own] is not null)
            return null;
        return talk.Context.Language.Analyze(talk.Context.Language.Read($"I feel {own}.")).HasBlame ? null : own;
    }
}
