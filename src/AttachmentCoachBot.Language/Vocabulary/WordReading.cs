using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Vocabulary;

/// <summary>One thing that a word may be: “left” is the past of “leave”, an adjective, a noun.</summary>
/// <param name="Level">How common this reading is, 0 to 9 on a logarithmic scale.</param>
public readonly record struct WordReading(PartOfSpeech Part, VerbForm Form, string Lemma, int Level, bool IsPlural = false);
