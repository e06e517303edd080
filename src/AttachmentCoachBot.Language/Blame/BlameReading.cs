using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Facts;
using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.SecondOpinion;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>Everything that is read out of a passage about blame: findings, facts, complaints.</summary>
internal sealed class BlameReading
{
    private readonly WordClasses _classes;
    private readonly BlameDetector _detector;
    private readonly BlameOpinion _opinion;
    private readonly FactFinder _facts;
    private readonly ComplaintCutter _complaints;

    public BlameReading(IReadOnlyList<ContentFile> content, LexiconLibrary lexicons, WordClasses classes, ContentErrors errors)
    {
        _classes = classes;
        var rules = BlameRules.Read(content, classes, errors);
        _detector = new BlameDetector(rules);
        _opinion = new BlameOpinion(Scorer.Load(OpinionTask.Blame), new FeatureReader(classes), rules);
        _facts = new FactFinder(lexicons, classes, errors);
        _complaints = new ComplaintCutter(_facts);
    }

    /// <summary>What the second opinion sees of a passage.</summary>
    public IReadOnlyList<Feature> FeaturesOf(Passage passage)
    {
        var text = new PatternText(passage, _classes);
        return _opinion.FeaturesOf(text, _detector.Find(text));
    }

    public Analysis Read(Passage passage)
    {
        var text = new PatternText(passage, _classes);
        var findings = _opinion.Weigh(text, _detector.Find(text));
        return new Analysis(passage, findings, _facts.Find(text, 0, passage.Tokens.Count), _complaints.Cut(text, findings)) { Likelihood = findings.Count > 0 ? 1 : _opinion.LikelihoodOf(text) };
    }
}
