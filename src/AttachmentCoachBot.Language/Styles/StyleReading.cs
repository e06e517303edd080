namespace AttachmentCoachBot.Language.Styles;

/// <summary>A hint from a self-description, never a result: the pattern it sounds like, or null when it is unclear.</summary>
/// <param name="Reasons">The words it rests on, to show the person.</param>
public sealed record StyleReading(AttachmentPattern? Pattern, double Confidence, IReadOnlyList<string> Reasons);
