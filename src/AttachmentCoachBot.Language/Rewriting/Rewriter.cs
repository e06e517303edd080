using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>From a complaint to messages about needs. Every draft is read again by the detectors; what still blames is worded anew, and at last asked about.</summary>
internal sealed class Rewriter
{
    /// <summary>A message that tells more than this is no message; what comes after waits for its own.</summary>
    private const int MostUnits = 16;

    private readonly RephraseContent _content;
    private readonly BehaviourLibrary _families;
    private readonly InnerState _inner;
    private readonly WordClasses _classes;
    private readonly Omissions _omissions;
    private readonly Func<string, IReadOnlyList<Finding>> _detect;

    /// <param name="detect">The detectors, which read every draft again.</param>
    public Rewriter(RephraseContent content, BehaviourLibrary families, InnerState inner, WordClasses classes, Func<string, IReadOnlyList<Finding>> detect)
    {
        _content = content;
        _families = families;
        _inner = inner;
        _classes = classes;
        _omissions = new Omissions(content.LeaveOut, content.Judging);
        _detect = detect;
    }

    public Rewrite Rephrase(Analysis analysis, RewriteRequest request)
    {
        var passage = analysis.Passage;
        if (passage.Tokens.Count == 0 || !analysis.MayBlame && !request.IsTold && request.Observation is null && analysis.Complaints.Count == 0)
            return new Rewrite(RewriteOutcome.NothingToChange, [], null);
        var complaint = analysis.Complaints.Count > 0 ? analysis.Complaints[Math.Clamp(request.Complaint, 0, analysis.Complaints.Count - 1)] : null;
        var text = new PatternText(passage, _classes);
        var family = FamilyOf(text, analysis, complaint);
        var units = request.Observation is null ? Units(text, analysis, complaint) : [];
        var family0 = family ?? (request.Observation is { } words ? null : _families[LikeliestIn(text, 0, passage.Tokens.Count)]);
        var findings = complaint is { Findings.Count: > 0 } ? complaint.Findings : analysis.Findings;
        var (first, end) = RangeOf(analysis, complaint);
        var topics = new TopicWords(passage, analysis.Findings, _content.Judging, _omissions.In(text, analysis.Findings), first, end);
        foreach (var (observation, kept) in Observations(passage, request, units, family0))
            if ((observation.IsSuggested ? topics.AreFew : request.Observation is not null || topics.AreKeptIn(kept)) && Drafts(analysis, complaint, request, observation, kept, family0, findings) is { Count: > 0 } drafts)
                return new Rewrite(RewriteOutcome.Drafted, drafts, null);
        return new Rewrite(RewriteOutcome.Asks, [], AskWhatHappened(family0));
    }

    private BehaviourFamily? FamilyOf(PatternText text, Analysis analysis, Complaint? complaint)
    {
        if (_families[complaint?.Topic] is { } topic)
            return topic;
        var (first, end) = complaint is null || analysis.Complaints.Count < 2 ? (0, text.Tokens.Count) : TokensOf(text.Passage, complaint.Span);
        return _families[LikeliestIn(text, first, end)];
    }

    /// <summary>The tokens of the complaint, or of the whole text when there is one complaint.</summary>
    private static (int First, int End) RangeOf(Analysis analysis, Complaint? complaint) =>
        complaint is null || analysis.Complaints.Count < 2 ? (0, analysis.Passage.Tokens.Count) : TokensOf(analysis.Passage, complaint.Span);

    private string? LikeliestIn(PatternText text, int first, int end) =>
        _families.Rank(text, first, end) is [var likeliest, ..] ? likeliest : null;

    private static (int First, int End) TokensOf(Passage passage, TextSpan span)
    {
        var first = 0;
        while (first < passage.Tokens.Count && passage.Tokens[first].Span.End <= span.Start)
            first++;
        var end = first;
        while (end < passage.Tokens.Count && passage.Tokens[end].Span.Start < span.End)
            end++;
        return (first, end);
    }

    /// <summary>The clauses that say what happened: those of the complaint, or of the whole text when there is one complaint.</summary>
    private List<Unit> Units(PatternText text, Analysis analysis, Complaint? complaint)
    {
        var passage = text.Passage;
        var realizer = new ClauseRealizer(passage, _content, _omissions.In(text, analysis.Findings));
        var (first, end) = RangeOf(analysis, complaint);
        var units = new List<Unit>();
        var subject = Referent.Partner;
        var isDropped = false;
        var weak = new HashSet<Clause>(ReferenceEqualityComparer.Instance);
        Clause? before = null;
        foreach (var clause in passage.Clauses)
        {
            if (clause.End <= first || clause.First >= end)
                continue;
            if (before?.Sentence != clause.Sentence)
                (subject, isDropped) = (Referent.Partner, false);
            before = clause;
            // “so mean that you split the bill”: what follows is what happened.
            var isResult = clause.Connector == "that" && clause.First > 1 && passage.Clauses.Any(other => other.End == clause.First && passage.Tokens.Skip(other.First).Take(other.End - other.First).Any(token => token.Word is "so" or "such"));
            var hangsOnDropped = isDropped && !isResult && (clause.Kind is ClauseKind.Relative or ClauseKind.Complement || clause.Connector is "where" or "what" or "who" or "which" or "how" or "until" or "unless"
                || clause.Subject is { } name && name.End < clause.End && passage.Tokens[name.End].Word is "who" or "that");
            var unit = hangsOnDropped ? null : realizer.Realize(clause, subject);
            subject = clause.Subject?.Referent ?? subject;
            // “you only want me when I'm leaving”: what the speaker does then says nothing without the rest.
            if (isDropped && unit is { Subject: Referent.Speaker or Referent.Thing } && clause.Kind == ClauseKind.Subordinate)
                weak.Add(unit.Clause);
            isDropped = unit is null;
            if (unit is null)
                continue;
            if (units.Count == 0 || units[^1].Clause.Sentence != clause.Sentence)
                unit = unit.WithoutLeadingEveryTime();
            if (isResult)
                unit = unit with { IsAttached = false, Link = "" };
            if (units.Count > 0 && units[^1].WithoutEveryTime() is { } shorter && units[^1].Clause.Sentence == clause.Sentence)
            {
                units[^1] = shorter;
                unit = unit with { IsAttached = true, Link = "when" };
            }

            units.Add(unit);
            if (units.Count == MostUnits)
                break;
        }

        if (units.Count == 0)
            units.AddRange(passage.Clauses.Where(clause => clause.End > first && clause.First < end).Select(realizer.WhatItWasAbout).OfType<Unit>().Take(1));
        if (units.Exists(unit => !weak.Contains(unit.Clause)))
            units.RemoveAll(unit => weak.Contains(unit.Clause));
        return units;
    }

    /// <summary>Observations to try, the most faithful first.</summary>
    private IEnumerable<(Observation Observation, IReadOnlyList<Unit> Units)> Observations(Passage passage, RewriteRequest request, List<Unit> units, BehaviourFamily? family)
    {
        if (request.Observation is { Length: > 0 } given)
        {
            yield return (ObservationBuilder.Given(given, false), []);
            yield break;
        }

        foreach (var observation in Told(passage, units))
            yield return (observation, units);
        // Only now: reading every clause again costs more than all the rest, and most messages do not need it.
        var calm = units.ConvertAll(Calmed);
        foreach (var told in new[] { Without(units, calm), [.. calm.OfType<Unit>()] })
            foreach (var observation in Told(passage, told))
                yield return (observation, told);

        if (family is not null)
            yield return (ObservationBuilder.Given(family.When, true), units);
    }

    /// <summary>The unit with the words cut that the detectors still find hard to hear; null when what it says is itself the blame.</summary>
    private Unit? Calmed(Unit unit)
    {
        var text = $"When {unit.Text}, I feel sad.";
        var findings = _detect(text);
        if (findings.Count == 0)
            return unit;
        foreach (var finding in findings)
            if (unit.Without(finding.Quote) is { } cut)
                unit = cut;
            else
                return null;
        return _detect($"When {unit.Text}, I feel sad.").Count == 0 ? unit : null;
    }

    /// <summary>Only the units that are calm as they are or after a cut, and what hangs on them.</summary>
    private static List<Unit> Without(List<Unit> units, List<Unit?> calm)
    {
        var kept = new List<Unit>();
        for (var at = 0; at < units.Count; at++)
            if (calm[at] is { } unit && !(unit.IsAttached && unit.Clause.Kind is ClauseKind.Complement or ClauseKind.Relative && at > 0 && calm[at - 1] is null))
                kept.Add(unit);
        return kept;
    }

    private static IEnumerable<Observation> Told(Passage passage, List<Unit> units) => IsAboutSomething(units) ? ObservationBuilder.Build(passage, units) : [];

    private static bool IsAboutSomething(List<Unit> units) => units.Exists(unit => unit.Subject is not Referent.Speaker || unit.Length > 4);

    private List<Draft> Drafts(Analysis analysis, Complaint? complaint, RewriteRequest request, Observation observation, IReadOnlyList<Unit> units, BehaviourFamily? family, IReadOnlyList<Finding> findings)
    {
        var (feeling, feelingSuggested) = _inner.Feeling(request, analysis, complaint, family);
        var (need, needSuggested) = _inner.Need(request, analysis, complaint, family);
        var ask = RequestWriter.Write(request, units, family, observation.IsPast, out var askSuggested);
        var story = request.Story ?? (family?.Story is { Length: > 0 } told ? told : "I do not matter much to you");
        var side = request.PartnersSide is { Length: > 0 } seen ? $"I know that {seen.Trim().TrimEnd('.')}." : "";
        var drafts = new List<Draft>();
        foreach (var shape in Shapes(request, side.Length > 0))
        {
            for (var attempt = 0; attempt < Math.Max(1, _content.Templates.Count(shape)); attempt++)
            {
                var values = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["opening"] = observation.Opening, ["feel"] = shape == "reaching" && !observation.IsPast ? "sometimes feel" : observation.IsPast ? "felt" : "feel",
                    ["feeling"] = feeling, ["need"] = need, ["request"] = ask, ["story"] = story, ["side"] = side,
                };
                var (name, message) = _content.Templates.Render(shape, request.Variation + attempt, values);
                if (request.IsSofter && _content.GentleOpenings.Count > 0)
                    message = _content.GentleOpenings[(int)((uint)request.Variation % (uint)_content.GentleOpenings.Count)] + " " + message;
                if (message.Length == 0 || _detect(message).Count > 0)
                    continue;
                List<DraftPart> parts = [new(DraftRole.Observation, observation.Words, observation.IsSuggested), new(DraftRole.Feeling, feeling, feelingSuggested),
                    new(DraftRole.Need, need, needSuggested), new(DraftRole.Request, ask, askSuggested)];
                if (shape == "reaching")
                    parts.Insert(1, new DraftPart(DraftRole.Interpretation, story, true));
                if (side.Length > 0 && shape == "full-with-side")
                    parts.Insert(0, new DraftPart(DraftRole.PartnersSide, side, false));
                drafts.Add(new Draft(shape == "full-with-side" ? "full" : shape, name, message, parts, Changes(findings, observation)));
                break;
            }

            if (drafts.Count == 0)
                break;
        }

        return drafts;
    }

    private static IEnumerable<string> Shapes(RewriteRequest request, bool hasSide)
    {
        yield return "short";
        yield return hasSide ? "full-with-side" : "full";
        yield return request.Speaker switch
        {
            AttachmentPattern.Anxious => "reaching",
            AttachmentPattern.Avoidant => "protecting",
            AttachmentPattern.Disorganized => "push-pull",
            _ => "steady",
        };
    }

    private static List<Change> Changes(IReadOnlyList<Finding> findings, Observation observation) =>
        [.. findings.Where(finding => finding.Quote.Length > 0).Select(finding => new Change(finding.Quote, observation.Words.Contains(finding.Quote, StringComparison.OrdinalIgnoreCase) ? observation.Words : "", finding.Reason))];

    private static Question AskWhatHappened(BehaviourFamily? family) => new("observation",
        "What did they do or say that a camera would have seen? One moment is enough.", family is null ? [] : [family.When]);
}
