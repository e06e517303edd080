namespace AttachmentCoachBot.Language.Vocabulary;

/// <summary>How common a word is in each part of speech, 0 to 9; -1 where it is not that.</summary>
internal readonly record struct WordLevels(int Noun, int Verb, int Adjective, int Adverb, int Name)
{
    public static readonly WordLevels Unknown = new(-1, -1, -1, -1, -1);

    public bool IsKnown => Highest >= 0;

    public int Highest => Math.Max(Math.Max(Noun, Verb), Math.Max(Math.Max(Adjective, Adverb), Name));

    /// <summary>Reads the second column of a line of the table: “3-62”.</summary>
    public static WordLevels Read(ReadOnlySpan<byte> column)
    {
        var end = column.IndexOf((byte)'\n');
        column = end < 0 ? column : column[..end];
        return new WordLevels(At(column, 0), At(column, 1), At(column, 2), At(column, 3), At(column, 4));
    }

    private static int At(ReadOnlySpan<byte> column, int place) =>
        place < column.Length && column[place] != '-' ? column[place] - '0' : -1;
}
