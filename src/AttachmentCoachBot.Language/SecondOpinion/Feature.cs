namespace AttachmentCoachBot.Language.SecondOpinion;

/// <summary>Something that can be said about a text and may speak for a label: a word, two words in a row, who does what. Weights are kept under its name.</summary>
/// <param name="First">The first token it was read from.</param>
/// <param name="End">One behind the last token; equal to <paramref name="First"/> when it is about the whole text.</param>
public readonly record struct Feature(string Name, int First, int End);
