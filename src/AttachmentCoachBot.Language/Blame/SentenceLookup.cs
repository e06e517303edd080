using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>Which sentence a token stands in.</summary>
internal sealed class SentenceLookup
{
    private readonly Passage _passage;
    private readonly int[] _sentenceOf;

    public SentenceLookup(Passage passage)
    {
        _passage = passage;
        _sentenceOf = new int[passage.Tokens.Count];
        for (var number = 0; number < passage.Sentences.Count; number++)
        {
            var (start, length) = passage.Sentences[number].GetOffsetAndLength(passage.Tokens.Count);
            Array.Fill(_sentenceOf, number, start, length);
        }
    }

    public int NumberOf(int token) => _sentenceOf[token];

    public Range Of(int token) => _passage.Sentences[_sentenceOf[token]];
}
