using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>From a complaint to messages about needs. Every draft is read again by the detectors; what still blames is worded anew, and at last asked about.</summary>
internal sealed class Rewriter
{
    private readonly RephraseContent _content;
    private readonly BehaviourLibrary _families;
    private readonly InnerState _inner;
    private readonly WordClasses _classes;
    private readonly Func<string, bool> _blames;

    /// <param name="blames">Whether the detectors find blame in a text.</param>
    public Rewriter(RephraseContent content, BehaviourLibrary families, InnerState inner, WordClasses classes, Func<string, bool> blames)
    {
        _content = content;
        _families = families;
        _inner = inner;
        _classes = classes;
        _blames = blames;
    }

    public Rewrite Rephrase(Analysis analysis, RewriteRequest request)
    {
        var passage = analysis.Passage;
        if (passage.Tokens.Count == 0 || !analysis.HasBlame && request.Observation is null && analysis.Complaints.Count == 0)
            return new Rewrite(RewriteOutcome.NothingToChange, [], null);
        var complaint = analysis.Complaints.Count > 0 ? analysis.Complaints[Math.Clamp(request.Complaint, 0, analysis.Complaints.Count - 1)] : null;
        var text = new PatternText(passage, _classes);
        var family = FamilyOf(text, analysis, complaint);
        var units = request.Observation is null ? Units(text, analysis, complaint) : [];
        var family0 = family ?? (request.Observation is { } words ? null : _families[LikeliestIn(text, 0, passage.Tokens.Count)]);
        var findings = complaint is { Findings.Count: > 0 } ? complaint.Findings : analysis.Findings;
        foreach (var (observation, kept) in Observations(passage, request, units, family0))
            if (Drafts(analysis, complaint, request, observation, kept, family0, findings) is { Count: > 0 } drafts)
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
        var leftOut = LeftOut(text, analysis.Findings);
        var realizer = new ClauseRealizer(passage, _content.PlainWords, leftOut);
        var (first, end) = complaint is null || analysis.Complaints.Count < 2 ? (0, passage.Tokens.Count) : TokensOf(passage, complaint.Span);
        var units = new List<Unit>();
        var subject = Referent.Partner;
        var isDropped = false;
        Clause? before = null;
        foreach (var clause in passage.Clauses)
        {
            if (clause.End <= first || clause.First >= end)
                continue;
            if (before?.Sentence != clause.Sentence)
                (subject, isDropped) = (Referent.Partner, false);
            before = clause;
            var hangsOnDropped = isDropped && clause.Kind is ClauseKind.Relative or ClauseKind.Complement && isDropped;
            var unit = hangsOnDropped ? null : realizer.Realize(clause, subject);
            subject = clause.Subject?.Referent ?? subject;
            isDropped = unit is null;
            if (unit is not null)
                units.Add(unit);
        }

        return units;
    }

    /// <summary>Tokens that go: those of the leave-out patterns, and short judging words that the detectors marked.</summary>
    private bool[] LeftOut(PatternText text, IReadOnlyList<Finding> findings)
    {
        var passage = text.Passage;
        var gone = new bool[passage.Tokens.Count];
        foreach (var (_, match) in _content.LeaveOut.FindAll(text))
            for (var at = match.First; at < match.End; at++)
                gone[at] |= !passage.Tokens[at].IsQuoted || passage.Tokens[at].IsWord;
        foreach (var finding in findings)
        {
            if (finding.Kind is not (BlameKind.Label or BlameKind.Contempt))
                continue;
            var (first, end) = TokensOf(passage, finding.Span);
            var hasVerb = false;
            for (var at = first; at < end; at++)
                hasVerb |= passage.Tokens[at].Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Modal;
            for (var at = first; at < end && !hasVerb; at++)
                gone[at] = true;
        }

        return gone;
    }

    /// <summary>Observations to try, the most faithful first.</summary>
    private IEnumerable<(Observation Observation, IReadOnlyList<Unit> Units)> Observations(Passage passage, RewriteRequest request, List<Unit> units, BehaviourFamily? family)
    {
        if (request.Observation is { Length: > 0 } given)
        {
            yield return (ObservationBuilder.Given(given, false), []);
            yield break;
        }

        if (ObservationBuilder.Build(passage, units) is { } whole && IsAboutSomething(units))
        {
            yield return (whole, units);
            var calm = units.Where(unit => !_blames($"When {unit.Text}, I feel sad.")).ToList();
            while (calm.Count > 0 && calm[0].IsAttached && calm[0].Clause.Kind is ClauseKind.Complement or ClauseKind.Relative)
                calm.RemoveAt(0);
            if (calm.Count > 0 && calm.Count < units.Count && IsAboutSomething(calm) && ObservationBuilder.Build(passage, calm) is { } calmer)
                yield return (calmer, calm);
        }

        if (family is not null)
            yield return (ObservationBuilder.Given(family.When, true), units);
    }

    private static bool IsAboutSomething(List<Unit> units) => units.Exists(unit => unit.Subject is not Referent.Speaker || unit.Length > 4);

    private List<Draft> Drafts(Analysis analysis, Complaint? complaint, RewriteRequest request, Observation observation, IReadOnlyList<Unit> units, BehaviourFamily? family, IReadOnlyList<Finding> findings)
    {
        var (feeling, feelingSuggested) = _inner.Feeling(request, analysis, complaint, family);
        var (need, needSuggested) = _inner.Need(request, analysis, complaint, family);
        var ask = RequestWriter.Write(request, units, family, observation.IsPast, out var askSuggested);
        var story = family?.Story is { Length: > 0 } told ? told : "I do not matter much to you";
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
                if (message.Length == 0 || _blames(message))
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
