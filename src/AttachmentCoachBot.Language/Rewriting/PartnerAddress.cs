using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Turns talk about the partner into talk to the partner: “my husband … his” → “you … your”.</summary>
internal sealed class PartnerAddress
{
    private readonly Dictionary<int, (int End, string Word)> _mentions = [];

    public PartnerAddress(Passage passage)
    {
        foreach (var mention in passage.Mentions)
        {
            if (mention.Referent != Referent.Partner || mention.Person != Person.Third || mention.End <= mention.First)
                continue;
            // Spoken to the partner, “my ex” is somebody else.
            if (passage.Partner.Person == Person.Second && passage.Tokens[mention.End - 1].Lemma is "ex" or "ex-husband" or "ex-wife" or "ex-boyfriend" or "ex-girlfriend")
                continue;
            var last = passage.Tokens[mention.End - 1];
            var isPossessive = mention.IsPossessive || last.Word is "'s" or "’s" or "his" or "their";
            var word = last.Word is "himself" or "herself" or "themselves" or "themself" ? "yourself"
                : last.Word is "hers" or "theirs" ? "yours"
                : isPossessive ? "your"
                : "you";
            var end = mention.End;
            if (mention.IsPossessive && end < passage.Tokens.Count && passage.Tokens[end].Word is "'s" or "’s" && last.Word is not ("his" or "her" or "their"))
                end++;
            _mentions.TryAdd(mention.First, (end, word));
        }
    }

    /// <summary>The word to say instead of the mention that begins here, and where it ends; null when none begins here.</summary>
    public (int End, string Word)? At(int token) => _mentions.TryGetValue(token, out var found) ? found : null;
}
