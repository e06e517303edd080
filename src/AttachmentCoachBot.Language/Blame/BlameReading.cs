using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Facts;
using AttachmentCoachBot.Language.Lexicons;
using AttachmentCoachBot.Language.Patterns;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>Everything that is read out of a passage about blame: findings, facts, complaints.</summary>
internal sealed class BlameReading
{
    private readonly WordClasses _classes;
    private readonly BlameDetector _detector;
    private readonly FactFinder _facts;
    private readonly ComplaintCutter _complaints;

    public BlameReading(IReadOnlyList<ContentFile> content, LexiconLibrary lexicons, WordClasses classes, ContentErrors errors)
    {
        _classes = classes;
        _detector = new BlameDetector(BlameRules.Read(content, classes, errors));
        _facts = new FactFinder(lexicons, classes, errors);
        _complaints = new ComplaintCutter(_facts);
    }

    public Analysis Read(Passage passage)
    {
        var text = new PatternText(passage, _classes);
        var findings = _detector.Find(text);
        return new Analysis(passage, findings, _facts.Find(text, 0, passage.Tokens.Count), _complaints.Cut(text, findings));
    }
}
