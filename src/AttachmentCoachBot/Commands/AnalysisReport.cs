using AttachmentCoachBot.Language.Blame;
using AttachmentCoachBot.Language.Facts;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Commands;

/// <summary>What <c>analyze --json</c> prints; spans are offsets into <paramref name="Text"/> in UTF-16 units, half open.</summary>
internal sealed record AnalysisReport(
    string Text, bool Blame, IReadOnlyList<Finding> Findings, FactSheet Facts, IReadOnlyList<Respelling> Respellings, IReadOnlyList<Complaint> Complaints, bool IsCut)
{
    public static AnalysisReport Of(Analysis analysis) => new(
        analysis.Passage.Text, analysis.HasBlame, analysis.Findings, analysis.Facts, analysis.Passage.Respellings, analysis.Complaints, analysis.Passage.IsCut);
}
