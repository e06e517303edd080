namespace AttachmentCoachBot.Language.Patterns;

/// <summary>Reads the notation of <see cref="Pattern"/> by recursive descent, then links the steps from the last to the first.</summary>
internal sealed class PatternParser(string source, WordClasses classes)
{
    private int _at;

    public (PatternNode Start, IReadOnlyList<string>? RequiredWords) Parse()
    {
        var sequence = Sequence();
        if (_at < source.Length)
            throw Mistake(source[_at] == ')' ? "this “)” closes nothing" : "“|” belongs inside parentheses");
        if (sequence.Count == 0)
            throw Mistake("the pattern is empty");
        return (Link(sequence, null), Required(sequence));
    }

    private List<Step> Sequence()
    {
        var steps = new List<Step>();
        while (true)
        {
            while (_at < source.Length && source[_at] == ' ')
                _at++;
            if (_at == source.Length || source[_at] is '|' or ')')
                return steps;
            steps.Add(source[_at] switch
            {
                '(' => Alternatives(),
                '<' => Class(),
                _ => Word(),
            });
        }
    }

    private Step Alternatives()
    {
        var opened = _at++;
        var branches = new List<List<Step>>();
        while (true)
        {
            branches.Add(Sequence());
            if (_at == source.Length)
            {
                _at = opened;
                throw Mistake("this “(” is never closed");
            }

            if (source[_at++] == ')')
                return new Step.Fork(branches);
        }
    }

    private Step Class()
    {
        var opened = _at;
        var closed = source.IndexOf('>', opened);
        if (closed < 0)
            throw Mistake("this “<” is never closed");
        var name = source[(opened + 1)..closed];
        if (!classes.Knows(name))
        {
            var near = Content.Nearest.To(name, classes.Names);
            throw Mistake($"there is no class of words called “{name}”{(near is null ? "" : $"; the nearest is “{near}”")}");
        }

        _at = closed + 1;
        return new Step.Class(name);
    }

    private Step Word()
    {
        var start = _at;
        while (_at < source.Length && source[_at] is not (' ' or '|' or '(' or ')' or '<'))
            _at++;
        var word = source[start.._at].ToLowerInvariant();
        return word is "..." or "…" ? new Step.Gap() : new Step.Word(word);
    }

    private PatternNode Link(IReadOnlyList<Step> steps, PatternNode? next)
    {
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var rest = next;
            next = steps[i] switch
            {
                Step.Word word => new WordNode(word.Text) { Next = rest },
                Step.Class { Name: var name } when WordClasses.GrammarClassOf(name) is { } grammar => new GrammarNode(name, grammar) { Next = rest },
                Step.Class { Name: var name } => new LexiconNode(name, classes.LexiconOf(name)) { Next = rest },
                Step.Fork fork => new ForkNode([.. fork.Branches.Select(branch => Link(branch, rest))]),
                _ => new GapNode(Pattern.LongestGap) { Next = rest },
            };
        }

        return next ?? new NothingNode();
    }

    /// <summary>The smallest set of words of which one has to occur: a sequence needs any one of its steps' sets, a fork needs all its branches'.</summary>
    private static List<string>? Required(IReadOnlyList<Step> steps)
    {
        List<string>? best = null;
        foreach (var step in steps)
        {
            var needed = step switch
            {
                Step.Word word => [word.Text],
                Step.Fork fork => RequiredByAll(fork),
                _ => null,
            };
            if (needed is not null && (best is null || needed.Count < best.Count))
                best = needed;
        }

        return best;
    }

    private static List<string>? RequiredByAll(Step.Fork fork)
    {
        var all = new List<string>();
        foreach (var branch in fork.Branches)
        {
            if (Required(branch) is not { } needed)
                return null;
            all.AddRange(needed);
        }

        return all;
    }

    private FormatException Mistake(string problem) => new(problem) { Data = { ["offset"] = _at } };

    private abstract record Step
    {
        internal sealed record Word(string Text) : Step;
        internal sealed record Class(string Name) : Step;
        internal sealed record Gap : Step;
        internal sealed record Fork(IReadOnlyList<IReadOnlyList<Step>> Branches) : Step
        {
            public Fork(List<List<Step>> branches) : this((IReadOnlyList<IReadOnlyList<Step>>)branches)
            {
            }
        }
    }
}
