using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Words about the partner, said to the partner and otherwise left alone: “that he forgot me” becomes “that you forgot me”.</summary>
internal static class PartnerSpeech
{
    public static string Of(Passage passage)
    {
        var address = new PartnerAddress(passage);
        var agreeing = passage.Clauses
            .Where(clause => clause.Subject is { Referent: Referent.Partner, Person: Person.Third } && clause.Verb is not null)
            .Select(clause => FirstVerb(passage, clause.Verb!))
            .ToHashSet();
        var words = new List<SpokenWord>();
        for (var at = 0; at < passage.Tokens.Count; at++)
        {
            if (address.At(at) is { } you)
            {
                words.Add(new SpokenWord(you.Word, at));
                at = you.End - 1;
                continue;
            }

            var word = SpokenWord.Of(passage, at);
            words.Add(agreeing.Contains(at) ? word with { Text = VerbWording.WithYou(passage.Tokens[at]) } : word);
        }

        return SpokenWord.Say(words);
    }

    private static int FirstVerb(Passage passage, VerbGroup verb)
    {
        for (var at = verb.First; at < verb.End; at++)
            if (passage.Tokens[at].Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Modal)
                return at;
        return verb.Head;
    }
}
