using System.Text.RegularExpressions;
using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.Rephrase.Answers;

/// <summary>What somebody typed as a need: a need with nobody in it, or what they want the other person to do, which is a request.</summary>
internal sealed partial record NeedAnswer(string? Need, string? Act)
{
    private const int LongestOwnWords = 7;

    public static NeedAnswer Read(RephraseTalk talk, string words)
    {
        var plain = MessageReader.Plain(words);
        var bare = Start().Replace(words.Trim().TrimEnd('.', '!'), "").Trim();
        if (PhrasesIn.Find(plain, talk.Context.Language.Lexicons["need"].Entries.Select(entry => entry.Phrase)) is [.., var named] && !Plan().IsMatch(bare))
            return new NeedAnswer(named, null);
        if (Person().IsMatch(bare))
            return new NeedAnswer(null, bare);
        if (talk.Context.Language.Lexicons["feeling"][MessageReader.Plain(bare)] is not null)
            return new NeedAnswer(null, null);
        if (IsAnOrder(talk, bare))
            return new NeedAnswer(null, bare);
        var count = bare.Count(char.IsWhiteSpace) + 1;
        if (bare.Length < 3 || count > LongestOwnWords || Choosing.MeansYesOrNo(MessageReader.Plain(bare)) || talk.AnalysisOf($"I need {bare}.").HasBlame)
            return new NeedAnswer(null, null);
        return new NeedAnswer(char.ToLowerInvariant(bare[0]) + bare[1..], null);
    }

    /// <summary>“Sit with me”, “put it in the calendar”: something to do, though nobody is named in it.</summary>
    private static bool IsAnOrder(RephraseTalk talk, string bare)
    {
        var tokens = talk.Context.Language.Read(bare).Tokens;
        return tokens.Count > 1 && tokens[0] is { Part: PartOfSpeech.Verb, Form: VerbForm.Base };
    }

    [GeneratedRegex(@"^((i|what i|the need is|my need is|just|really|so|that i) )?((just|really|only) )?((needed|need|wanted|want|long for|longed for|was longing for|would like|wish for|wished for) )?((is|was) )?((some|more|a bit of|a little|just) )?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(you|him|her|them|he|she|they|your|his|their)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    /// <summary>“For him to text”, “you to listen”: a plan for a need.</summary>
    [GeneratedRegex(@"^(for |that )?(you|him|her|them|he|she|they)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plan();
}
