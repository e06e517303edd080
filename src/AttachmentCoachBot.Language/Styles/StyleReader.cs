using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.SecondOpinion;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Styles;

/// <summary>Hears which pattern a self-description sounds like: a hint, never a result, and none at all when it is too little to go by.</summary>
public sealed class StyleReader
{
    /// <summary>Less than this added up says nothing about a pattern.</summary>
    private const double Enough = 1.5;

    private readonly WordClasses _classes;
    private readonly StyleRules _rules;
    private readonly StyleOpinion _opinion;

    private StyleReader(WordClasses classes, StyleRules rules)
    {
        _classes = classes;
        _rules = rules;
        _opinion = new StyleOpinion(Scorer.Load(OpinionTask.Style), new FeatureReader(classes), rules);
    }

    public static StyleReader Load(IReadOnlyList<ContentFile> content, WordClasses classes, ContentErrors errors) =>
        new(classes, StyleRules.Read(content, classes, errors));

    /// <summary>What the second opinion goes by.</summary>
    public IReadOnlyList<Feature> FeaturesOf(Passage passage) => _opinion.FeaturesOf(new PatternText(passage, _classes));

    public StyleReading Read(Passage passage)
    {
        if (_opinion.IsTrained)
            return _opinion.Judge(new PatternText(passage, _classes));
        var sums = new double[4];
        var reasons = new List<(AttachmentPattern Attachment, string Quote)>();
        var seen = new HashSet<StyleCue>();
        var text = new PatternText(passage, _classes);
        var isAboutSpeaker = passage.Tokens.Any(IsAboutSpeaker) || !passage.Tokens.Any(IsAboutSomeoneElse);
        foreach (var (cue, match) in _rules.Cues.FindAll(text))
        {
            if (!isAboutSpeaker || IsSaidOfSomeoneElse(passage, match) || !seen.Add(cue))
                continue;
            sums[(int)cue.Attachment] += cue.Weight;
            reasons.Add((cue.Attachment, passage.Quote(match.First, match.End)));
        }

        var pulls = isAboutSpeaker ? _rules.Pulls.FindAll(text).Select(pull => pull.Meaning).Distinct().Count() : 0;
        if (pulls == 2)
            sums[(int)AttachmentPattern.Disorganized] += 2;
        var best = Combine(sums);
        if (best is null)
            return new StyleReading(null, 0, []);
        var quotes = reasons.Where(reason => reason.Attachment == best || best == AttachmentPattern.Disorganized).Select(reason => reason.Quote).Distinct();
        return new StyleReading(best, Math.Min(1, Math.Max(sums[(int)best], 1.5) / 4), [.. quotes]);
    }

    /// <summary>Clear signs of reaching and of pulling away at once are the push–pull pattern.</summary>
    private static AttachmentPattern? Combine(double[] sums)
    {
        var both = Math.Min(sums[(int)AttachmentPattern.Anxious], sums[(int)AttachmentPattern.Avoidant]);
        if (both >= 3)
            sums[(int)AttachmentPattern.Disorganized] += both;
        var order = Enum.GetValues<AttachmentPattern>().OrderByDescending(pattern => sums[(int)pattern]).ToList();
        return sums[(int)order[0]] >= Enough && sums[(int)order[0]] > sums[(int)order[1]] ? order[0] : null;
    }

    /// <summary>“She's very clingy”: a description whose clause has the partner as its subject says nothing about the speaker.</summary>
    private static bool IsSaidOfSomeoneElse(Passage passage, PatternMatch match)
    {
        for (var at = match.First; at < match.End; at++)
            if (IsAboutSpeaker(passage.Tokens[at]))
                return false;
        var clause = passage.Clauses.LastOrDefault(clause => clause.First <= match.First && match.First < clause.End);
        return clause?.Subject is { Referent: Referent.Partner or Referent.Other } subject && subject.End <= match.First
            && !Enumerable.Range(clause.First, clause.End - clause.First).Any(at => IsAboutSpeaker(passage.Tokens[at]));
    }

    private static bool IsAboutSomeoneElse(Token token) => token.Word is "he" or "she" or "they" or "him" or "her" or "them";

    private static bool IsAboutSpeaker(Token token) => token.Word is "i" or "me" or "my" or "myself" or "we" or "us" or "our";
}
