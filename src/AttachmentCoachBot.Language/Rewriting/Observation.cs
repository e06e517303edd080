using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>What happened, ready to open a message: “When you don't text me back,”.</summary>
/// <param name="Opening">Ends so that “I feel …” can follow.</param>
/// <param name="Words">The observation alone, without what leads over to the feeling.</param>
/// <param name="IsPast">It happened once and is over: “I felt” follows.</param>
/// <param name="Sources">The parts of the person's text that it holds.</param>
internal sealed record Observation(string Opening, string Words, bool IsPast, bool IsSuggested, IReadOnlyList<TextSpan> Sources);
