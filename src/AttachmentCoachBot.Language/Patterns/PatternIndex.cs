namespace AttachmentCoachBot.Language.Patterns;

/// <summary>Many patterns, each with what it stands for; only those whose needed word occurs are tried.</summary>
public sealed class PatternIndex<T>
{
    private readonly List<(Pattern Pattern, T Meaning)> _all = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly List<int> _always = [];

    public int Count => _all.Count;

    public void Add(Pattern pattern, T meaning)
    {
        var number = _all.Count;
        _all.Add((pattern, meaning));
        if (pattern.RequiredWords is not { } words)
        {
            _always.Add(number);
            return;
        }

        foreach (var word in words.Distinct())
        {
            if (!_byWord.TryGetValue(word, out var list))
                _byWord[word] = list = [];
            list.Add(number);
        }
    }

    /// <summary>All matches, in the order the patterns were added; of one pattern, every place where it begins.</summary>
    public IEnumerable<(T Meaning, PatternMatch Match)> FindAll(PatternText text)
    {
        var candidates = new SortedSet<int>(_always);
        foreach (var token in text.Tokens)
        {
            if (_byWord.TryGetValue(token.Word, out var byWord))
                candidates.UnionWith(byWord);
            if (token.Lemma != token.Word && _byWord.TryGetValue(token.Lemma, out var byLemma))
                candidates.UnionWith(byLemma);
        }

        foreach (var number in candidates)
        {
            var (pattern, meaning) = _all[number];
            for (var at = 0; at < text.Tokens.Count; at++)
                if (pattern.MatchAt(text, at) is { } match)
                    yield return (meaning, match);
        }
    }
}
