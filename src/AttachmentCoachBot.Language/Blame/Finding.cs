using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Blame;

/// <summary>Words that are hard to hear, and why, in a sentence a lay person understands.</summary>
/// <param name="Rule">Name of the rule in <c>dialogs/</c> that found it.</param>
/// <param name="Confidence">0 to 1; below 0.5 the coach asks instead of judging.</param>
public sealed record Finding(BlameKind Kind, string Rule, TextSpan Span, string Quote, string Reason, double Confidence);
