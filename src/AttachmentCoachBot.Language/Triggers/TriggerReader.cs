using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Facts;
using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.SecondOpinion;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>Takes a story told in a person's own words apart: kind of trigger, when, feelings, intensity, what happened and what it was taken to mean.</summary>
public sealed class TriggerReader
{
    /// <summary>Below this lead of the first kind over the second the coach asks which it is.</summary>
    private const double SureMargin = 0.25;

    private readonly WordClasses _classes;
    private readonly TriggerRules _rules;
    private readonly FeelingWords _feelings;
    private readonly VerdictWords _verdicts;
    private readonly NeedWords _needs;
    private readonly TriggerOpinion _opinion;

    private TriggerReader(WordClasses classes, TriggerRules rules, LexiconLibrary lexicons)
    {
        _classes = classes;
        _rules = rules;
        _feelings = new FeelingWords(lexicons);
        _verdicts = new VerdictWords(lexicons);
        _needs = new NeedWords(lexicons);
        _opinion = new TriggerOpinion(Scorer.Load(OpinionTask.Triggers), new FeatureReader(classes), rules);
    }

    /// <summary>Every kind that content knows, for choices and read-back.</summary>
    public IReadOnlyList<TriggerKind> Kinds => _rules.Kinds;

    public Verdict? VerdictOf(string word) => _verdicts[word];

    public static TriggerReader Load(IReadOnlyList<ContentFile> content, LexiconLibrary lexicons, WordClasses classes, ContentErrors errors) =>
        new(classes, TriggerRules.Read(content, classes, errors), lexicons);

    public TriggerReading Read(Passage passage)
    {
        var text = new PatternText(passage, _classes);
        var kinds = _opinion.Judge(text) is { Count: > 0 } judged ? judged : KindsOf(text);
        var sure = kinds.Count == 1 || (kinds.Count > 1 && kinds[0].Score - kinds[1].Score >= SureMargin);
        var (happened, story) = StorySplitter.Split(passage);
        return new TriggerReading(kinds, sure, TimeWords.First(passage), _feelings.In(passage), IntensityWords.In(passage), happened, story) { Verdicts = _verdicts.In(passage), Needs = _needs.In(passage) };
    }

    /// <summary>What the second opinion goes by.</summary>
    public IReadOnlyList<Feature> FeaturesOf(Passage passage) => _opinion.FeaturesOf(new PatternText(passage, _classes));

    /// <summary>Where nothing was learned: adds up each way of putting it once, and turns the sums into shares of one.</summary>
    private List<ScoredTrigger> KindsOf(PatternText text)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        var seen = new HashSet<TriggerCue>(ReferenceEqualityComparer.Instance);
        foreach (var (cue, _) in _rules.Cues.FindAll(text))
            if (seen.Add(cue))
                sums[cue.Kind] = sums.GetValueOrDefault(cue.Kind) + cue.Weight;
        if (sums.Count == 0)
            return [];
        var highest = sums.Values.Max();
        var total = sums.Values.Sum(sum => Math.Exp((sum - highest) / 2));
        return [.. _rules.Kinds
            .Where(kind => sums.ContainsKey(kind.Kind))
            .Select(kind => new ScoredTrigger(kind.Kind, Math.Exp((sums[kind.Kind] - highest) / 2) / total))
            .OrderByDescending(kind => kind.Score)];
    }
}
