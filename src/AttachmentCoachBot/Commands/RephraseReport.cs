using AttachmentCoachBot.Language.Rewriting;

namespace AttachmentCoachBot.Commands;

/// <summary>What <c>rephrase --json</c> prints: what was seen in the text, and the drafts or the question; each draft names the template rule that made it.</summary>
internal sealed record RephraseReport(AnalysisReport Analysis, Rewrite Rewrite);
