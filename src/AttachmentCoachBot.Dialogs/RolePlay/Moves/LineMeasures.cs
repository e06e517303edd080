using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.RolePlay.Moves;

/// <summary>What is counted in a line.</summary>
internal static class LineMeasures
{
    /// <summary>Words above which a line is hard to take in while alarmed.</summary>
    private const int LongLine = 90;

    /// <summary>From this many questions on, a line is heard as an interrogation.</summary>
    private const int ManyQuestions = 3;

    /// <summary>Letters that have to be there before capitals count as shouting.</summary>
    private const int FewLetters = 8;

    public static IEnumerable<Measure> Of(Passage passage, bool isSoft)
    {
        var words = passage.Tokens.Count(token => token.IsWord);
        var letters = passage.Text.Where(char.IsLetter).ToList();
        if (words == 0)
        {
            yield return Measure.Silence;
            yield break;
        }

        if (words > LongLine)
            yield return Measure.TooLong;
        if (passage.Text.Count(letter => letter == '?') >= ManyQuestions)
            yield return Measure.QuestionsInARow;
        if (letters.Count >= FewLetters && letters.Count(char.IsUpper) > letters.Count * 0.7)
            yield return Measure.Shouting;
        if (words == 1 && !isSoft && !passage.Text.Contains('?', StringComparison.Ordinal))
            yield return Measure.OneWord;
    }
}
