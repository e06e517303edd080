using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Words that no camera can show, by what happens to them (“judging” in <c>told-plainly.templates.yaml</c>).</summary>
internal sealed class JudgingWords
{
    private static readonly string[] Keys = ["adjectives", "adverbs", "nouns", "verbs"];

    private readonly HashSet<string> _adjectives = new(StringComparer.Ordinal);
    private readonly HashSet<string> _adverbs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _verbs = new(StringComparer.Ordinal);

    public void Read(ContentNode node, ContentErrors errors)
    {
        errors.UnknownKeys(node, "“judging”", Keys);
        Add(_adjectives, node["adjectives"]);
        Add(_adverbs, node["adverbs"]);
        Add(_nouns, node["nouns"]);
        Add(_verbs, node["verbs"]);
    }

    public bool IsAdjective(Token token) => _adjectives.Contains(token.Word) || _adjectives.Contains(token.Lemma);

    public bool IsAdverb(Token token) => _adverbs.Contains(token.Word);

    /// <summary>A noun or verb that is itself the verdict: what it says cannot be told without it.</summary>
    public bool IsVerdict(Token token) => token.Part switch
    {
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun => _nouns.Contains(token.Lemma) || _nouns.Contains(token.Word),
        PartOfSpeech.Verb => _verbs.Contains(token.Lemma),
        _ => false,
    };

    private static void Add(HashSet<string> words, ContentNode? node)
    {
        foreach (var item in node?.Items ?? [])
            words.Add(item.Text.ToLowerInvariant());
    }
}
