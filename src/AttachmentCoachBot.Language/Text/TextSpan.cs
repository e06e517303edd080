namespace AttachmentCoachBot.Language.Text;

/// <summary>A half-open range <c>[Start, End)</c> of the text as the person wrote it, in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public TextSpan To(TextSpan later) => new(Math.Min(Start, later.Start), Math.Max(End, later.End));

    public string In(string text) => text[Start..End];
}
