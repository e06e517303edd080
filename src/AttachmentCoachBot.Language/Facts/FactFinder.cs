using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Facts;

/// <summary>Finds what a text says happened: when, how often, where, who, with what, and the feelings and needs it names.</summary>
internal sealed class FactFinder
{
    private readonly PatternIndex<string> _behaviours = new();
    private readonly List<Pattern> _times;
    private readonly List<Pattern> _frequencies;
    private readonly List<Pattern> _places;
    private readonly List<Pattern> _feelings;
    private readonly List<Pattern> _needs;

    public FactFinder(LexiconLibrary lexicons, WordClasses classes, ContentErrors errors)
    {
        _times = FactPatterns.Parse(FactPatterns.Times, classes);
        _frequencies = FactPatterns.Parse(FactPatterns.Frequencies, classes);
        _places = FactPatterns.Parse(FactPatterns.Places, classes);
        _feelings = FactPatterns.Parse(FactPatterns.Feelings, classes);
        _needs = FactPatterns.Parse(FactPatterns.Needs, classes);
        foreach (var family in lexicons["behaviour"].Entries)
            foreach (var node in family.Details?["shows"]?.Items ?? [])
                if (Pattern.Read(node, classes, errors) is { } pattern)
                    _behaviours.Add(pattern, family.Phrase);
    }

    /// <summary>The facts within these tokens.</summary>
    public FactSheet Find(PatternText text, int first, int end)
    {
        var times = All(_times, text, first, end, null);
        var frequencies = All(_frequencies, text, first, end, null);
        var feelings = All(_feelings, text, first, end, "feeling");
        var places = All(_places, text, first, end, null);
        return new FactSheet
        {
            Behaviours = Behaviours(text, first, end),
            Times = times,
            Frequencies = frequencies,
            Places = places,
            People = People(text.Passage, first, end),
            Objects = Objects(text.Passage, first, end, [.. times, .. frequencies, .. places]),
            Feelings = feelings,
            Needs = All(_needs, text, first, end, "need"),
        };
    }

    /// <summary>Families with more and longer hits come first.</summary>
    private List<string> Behaviours(PatternText text, int first, int end) =>
        [.. _behaviours.FindAll(text)
            .Where(hit => hit.Match.First >= first && hit.Match.End <= end)
            .GroupBy(hit => hit.Meaning)
            .OrderByDescending(family => family.Sum(hit => hit.Match.End - hit.Match.First))
            .ThenBy(family => family.Key, StringComparer.Ordinal)
            .Select(family => family.Key)];

    private static List<Fact> All(List<Pattern> patterns, PatternText text, int first, int end, string? captured)
    {
        var facts = new List<(int First, int End)>();
        for (var at = first; at < end;)
        {
            var (longestFirst, longestEnd) = (at, at);
            foreach (var pattern in patterns)
                if (pattern.MatchAt(text, at) is { } match && match.End <= end && match.End > longestEnd)
                    (longestFirst, longestEnd) = captured is not null && match[captured] is { } capture ? (capture.First, capture.End) : (match.First, match.End);
            if (longestEnd > at)
                facts.Add((longestFirst, longestEnd));
            at = Math.Max(at + 1, longestEnd);
        }

        return [.. facts.Distinct().Select(fact => FactAt(text.Passage, fact.First, fact.End))];
    }

    private static List<Fact> People(Passage passage, int first, int end) =>
        [.. passage.Mentions
            .Where(mention => mention.First >= first && mention.End <= end && mention.Referent is Referent.Other or Referent.Partner && mention.Person == Person.Third && !mention.IsPossessive)
            .Where(mention => passage.Tokens[mention.End - 1].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            .Where(mention => mention.First >= first && mention.End <= end)
            .Select(mention => FactAt(passage, mention.First, mention.End))
            .DistinctBy(fact => fact.Span)];

    private static List<Fact> Objects(Passage passage, int first, int end, IReadOnlyList<Fact> others) =>
        [.. passage.Mentions
            .Where(mention => mention.First >= first && mention.End <= end && mention.Referent == Referent.Thing)
            .Where(mention => passage.Tokens[mention.End - 1].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            .Select(mention => FactAt(passage, mention.First, mention.End))
            .Where(fact => !others.Any(other => other.Span.Overlaps(fact.Span)))
            .DistinctBy(fact => fact.Span)];

    private static Fact FactAt(Passage passage, int first, int end)
    {
        var span = passage.SpanOf(first, end);
        return new Fact(span.In(passage.Text), span);
    }
}
