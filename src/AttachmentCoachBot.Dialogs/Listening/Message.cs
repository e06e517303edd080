namespace AttachmentCoachBot.Dialogs.Listening;

/// <summary>A message made ready to be understood: without markup, invisible characters and anything beyond the limit.</summary>
/// <param name="Text">As the person wrote it, cleaned; this is what gets saved and put back into sentences.</param>
/// <param name="Plain">Lower case, no punctuation, one space between words: for comparing with short phrases.</param>
public sealed record Message(string Text, string Plain, MessageKind Kind, bool IsCut)
{
    /// <summary>As much as is read of one message.</summary>
    public const int Limit = 4000;

    public int WordCount => Plain.Length == 0 ? 0 : Plain.Count(character => character == ' ') + 1;
}

/// <summary>What a message is made of. Only words, numbers and small pictures can answer something.</summary>
public enum MessageKind { Words, Empty, Emoji, Number, Nonsense, Markup, OtherLanguage }
