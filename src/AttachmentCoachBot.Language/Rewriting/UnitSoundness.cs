using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Whether a reworded clause can be said aloud. What was read wrongly (dialect, a noun taken for a verb) is better asked about than said.</summary>
internal static class UnitSoundness
{
    public static bool IsSound(IReadOnlyList<SpokenWord> words, Passage passage, Clause clause, Referent subject)
    {
        if (words[^1] is { IsContracted: true, Text: "is" or "are" or "am" or "have" or "had" or "will" or "would" } || words[^1].Text is "the" or "a" or "an" or "my" or "your" or "and" or "or" or "every" or "no")
            return false;
        if (clause.Verb is null)
            return true;
        for (var at = 0; at + 1 < words.Count; at++)
            if (words[at].Text is "you" or "I" && words[at + 1].Text is "you" or "your" or "I" or "my" && words[at + 1].Token >= 0 && at == 0)
                return false;
        return subject != Referent.Partner || clause.Subject is not { } who || who.First < clause.First || who.End - who.First > 1 || FollowedByVerb(words, passage, who);
    }

    /// <summary>“you out here buying bottles”, “you cross-examines me”: no verb follows that goes with “you”.</summary>
    private static bool FollowedByVerb(IReadOnlyList<SpokenWord> words, Passage passage, Mention who)
    {
        var at = 0;
        while (at < words.Count && words[at].Token != who.First)
            at++;
        for (at++; at < words.Count; at++)
        {
            if (words[at].Token < 0)
                return true;
            var token = passage.Tokens[words[at].Token];
            if (token.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Modal)
                return token.Form is not VerbForm.PresentParticiple || words[at].Text != token.Word;
            if (token.Part is not (PartOfSpeech.Adverb or PartOfSpeech.Negation))
                return false;
        }

        return at >= words.Count && words.Count > 0 && !words.Any(word => word.Token == who.First);
    }
}
