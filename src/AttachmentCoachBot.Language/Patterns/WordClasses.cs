using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Patterns;

/// <summary>
/// The classes of words that a pattern may name in angle brackets: those of grammar (<c>&lt;partner&gt;</c>, <c>&lt;verb&gt;</c>) and those that content adds
/// from its lexicons (<c>&lt;label&gt;</c>, <c>&lt;feeling&gt;</c>). A lexicon's entry may be several words long.
/// </summary>
public sealed class WordClasses
{
    private static readonly Dictionary<string, GrammarClass> Grammar = new(StringComparer.Ordinal)
    {
        ["partner"] = new((text, at) => text.MentionAt(at, Referent.Partner, possessive: false)),
        ["partner's"] = new((text, at) => text.MentionAt(at, Referent.Partner, possessive: true)),
        ["me"] = new((text, at) => text.MentionAt(at, Referent.Speaker, possessive: false)),
        ["my"] = new((text, at) => text.MentionAt(at, Referent.Speaker, possessive: true)),
        ["us"] = new((text, at) => text.MentionAt(at, Referent.Together, possessive: false)),
        ["other"] = new((text, at) => text.MentionAt(at, Referent.Other, possessive: false)),
        ["thing"] = new((text, at) => text.MentionAt(at, Referent.Thing, possessive: false)),
        ["any"] = new((text, at) => text.Tokens[at].IsWord ? 1 : -1),
        ["verb"] = Of(PartOfSpeech.Verb),
        ["noun"] = Of(PartOfSpeech.Noun, PartOfSpeech.ProperNoun),
        ["name"] = Of(PartOfSpeech.ProperNoun),
        ["adjective"] = Of(PartOfSpeech.Adjective),
        ["adverb"] = Of(PartOfSpeech.Adverb),
        ["determiner"] = Of(PartOfSpeech.Determiner),
        ["preposition"] = Of(PartOfSpeech.Preposition),
        ["number"] = Of(PartOfSpeech.Number),
        ["not"] = Of(PartOfSpeech.Negation),
        ["adverbs"] = new(Adverbs),
        ["np"] = new(NounPhrase),
        ["asked"] = new((text, at) => text.IsQuestion(at) ? 0 : -1),
        ["start"] = new((text, at) => text.StartsSentence(at) ? 0 : -1, AtEnd: false),
        ["clause"] = new((text, at) => text.StartsClause(at) ? 0 : -1, AtEnd: false),
        ["end"] = new((text, at) => text.EndsSentence(at) ? 0 : -1, AtEnd: true),
    };

    private readonly Dictionary<string, int> _lexicons = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly Dictionary<string, List<(string[] Words, int Lexicon)>> _byFirstWord = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => Grammar.Keys.Concat(_lexicons.Keys);

    public bool Knows(string name) => Grammar.ContainsKey(name) || _lexicons.ContainsKey(name);

    /// <summary>Adds words or phrases to a class, making it when it is new. A word in its base form stands for all its forms.</summary>
    public void Add(string name, IEnumerable<string> phrases)
    {
        if (Grammar.ContainsKey(name))
            throw new ArgumentException($"“{name}” is a class of grammar; give the lexicon another name.", nameof(name));
        if (!_lexicons.TryGetValue(name, out var lexicon))
        {
            _lexicons[name] = lexicon = _lexicons.Count;
            _names.Add(name);
        }

        foreach (var phrase in phrases)
        {
            var words = phrase.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
                continue;
            if (!_byFirstWord.TryGetValue(words[0], out var list))
                _byFirstWord[words[0]] = list = [];
            list.Add((words, lexicon));
        }
    }

    internal static GrammarClass? GrammarClassOf(string name) => Grammar.GetValueOrDefault(name);

    internal int LexiconOf(string name) => _lexicons.GetValueOrDefault(name, -1);

    internal string NameOf(int lexicon) => _names[lexicon];

    /// <summary>Which lexicon entries begin at this token: the lexicon and how many tokens it takes.</summary>
    internal IEnumerable<(int Lexicon, int Length)> EntriesAt(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        if (_byFirstWord.TryGetValue(token.Word, out var byWord))
            foreach (var (words, lexicon) in byWord)
                if (FollowsAt(passage, at, words))
                    yield return (lexicon, words.Length);
        if (token.Lemma != token.Word && _byFirstWord.TryGetValue(token.Lemma, out var byLemma))
            foreach (var (words, lexicon) in byLemma)
                if (FollowsAt(passage, at, words))
                    yield return (lexicon, words.Length);
    }

    private static bool FollowsAt(Passage passage, int at, string[] words)
    {
        if (at + words.Length > passage.Tokens.Count)
            return false;
        for (var i = 1; i < words.Length; i++)
        {
            var token = passage.Tokens[at + i];
            if (token.Word != words[i] && token.Lemma != words[i])
                return false;
        }

        return true;
    }

    private static GrammarClass Of(params PartOfSpeech[] parts) =>
        new((text, at) => Array.IndexOf(parts, text.Tokens[at].Part) >= 0 ? 1 : -1);

    /// <summary>Determiner, adjectives, nouns: “your stupid game”.</summary>
    private static int NounPhrase(PatternText text, int at)
    {
        var end = at;
        var noun = -1;
        for (; end < text.Tokens.Count && end - at < 6; end++)
        {
            var part = text.Tokens[end].Part;
            if (part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                noun = end;
            else if (part is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Number) || noun >= 0)
                break;
        }

        return noun < 0 ? -1 : noun + 1 - at;
    }

    private static int Adverbs(PatternText text, int at)
    {
        var end = at;
        while (end < text.Tokens.Count && end - at < 4 && text.Tokens[end].Part == PartOfSpeech.Adverb)
            end++;
        return end - at;
    }
}

/// <summary>A class of grammar: how many tokens it takes at a place, or -1 when it is not there.</summary>
/// <param name="AtEnd">True when it may be asked for just behind the last token.</param>
internal sealed record GrammarClass(Func<PatternText, int, int> LengthAt, bool AtEnd = false);
