namespace AttachmentCoachBot.Language.Patterns;

/// <summary>One step of a pattern, linked to the next. <see cref="Run"/> returns where the whole rest ends, or -1.</summary>
internal abstract class PatternNode
{
    public PatternNode? Next { get; init; }

    public abstract int Run(PatternText text, int at, int end, ref List<Capture>? captures);

    protected int Rest(PatternText text, int at, int end, ref List<Capture>? captures) =>
        Next is null ? at : Next.Run(text, at, end, ref captures);
}

internal sealed class WordNode(string word) : PatternNode
{
    public override int Run(PatternText text, int at, int end, ref List<Capture>? captures)
    {
        if (at >= end)
            return -1;
        var token = text.Tokens[at];
        return token.Word == word || token.Lemma == word ? Rest(text, at + 1, end, ref captures) : -1;
    }
}

internal sealed class GrammarNode(string name, GrammarClass grammar) : PatternNode
{
    public override int Run(PatternText text, int at, int end, ref List<Capture>? captures)
    {
        if (at >= end && !grammar.AtEnd)
            return name == "adverbs" ? Rest(text, at, end, ref captures) : -1;
        for (var length = grammar.LengthAt(text, at); length >= 0 && at + length <= end; length--)
        {
            var stop = Rest(text, at + length, end, ref captures);
            if (stop >= 0)
            {
                if (length > 0)
                    (captures ??= []).Insert(0, new Capture(name, at, at + length));
                return stop;
            }

            if (name != "adverbs")
                break;
        }

        return -1;
    }
}

internal sealed class LexiconNode(string name, int lexicon) : PatternNode
{
    public override int Run(PatternText text, int at, int end, ref List<Capture>? captures)
    {
        if (at >= end || text.EntriesAt(at) is not { } entries)
            return -1;
        foreach (var (id, length) in entries)
        {
            if (id != lexicon || at + length > end)
                continue;
            var stop = Rest(text, at + length, end, ref captures);
            if (stop < 0)
                continue;
            (captures ??= []).Insert(0, new Capture(name, at, at + length));
            return stop;
        }

        return -1;
    }
}

internal sealed class GapNode(int longest) : PatternNode
{
    public override int Run(PatternText text, int at, int end, ref List<Capture>? captures)
    {
        for (var length = 0; length <= longest && at + length <= end; length++)
        {
            var stop = Rest(text, at + length, end, ref captures);
            if (stop >= 0)
                return stop;
        }

        return -1;
    }
}

internal sealed class ForkNode(IReadOnlyList<PatternNode> branches) : PatternNode
{
    public override int Run(PatternText text, int at, int end, ref List<Capture>? captures)
    {
        foreach (var branch in branches)
        {
            var stop = branch.Run(text, at, end, ref captures);
            if (stop >= 0)
                return stop;
        }

        return -1;
    }
}

/// <summary>Joins an empty alternative to what follows.</summary>
internal sealed class NothingNode : PatternNode
{
    public override int Run(PatternText text, int at, int end, ref List<Capture>? captures) => Rest(text, at, end, ref captures);
}
