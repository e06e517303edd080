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
    /// <summary>How likely a text blames where a rule found something and the second opinion took it away.</summary>
    private const double Doubted = 0.2;

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
        var found = _detector.Find(text);
        var findings = _opinion.Weigh(text, found);
        return new Analysis(passage, findings, _facts.Find(text, 0, passage.Tokens.Count), _complaints.Cut(text, findings))
        {
            Likelihood = findings.Count > 0 ? 1 : Math.Max(_opinion.LikelihoodOf(text), found.Count > 0 ? Doubted : 0),
        };
    }

    /// <summary>Only what is hard to hear: enough for reading a draft again.</summary>
    public IReadOnlyList<Finding> Detect(Passage passage)
    {
        var text = new PatternText(passage, _classes);
        return _opinion.Weigh(text, _detector.Find(text));
    }
}
