using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Listening;

/// <summary>Slips of the fingers. Short words are too near to other words for more than two letters swapped (“hlep”) or one doubled (“stopp”).</summary>
public static class Typing
{
    public static bool IsSlip(string typed, string meant)
    {
        if (Math.Abs(typed.Length - meant.Length) > 2 || meant.Length < 4)
            return false;
        var distance = Nearest.EditDistance(typed, meant);
        return meant.Length switch
        {
            < 5 => distance == 1 && (SameLetters(typed, meant) || IsDoubled(typed, meant)),
            < 9 => distance == 1,
            _ => distance <= 2,
        };
    }

    private static bool SameLetters(string a, string b) => a.Length == b.Length && a.Order().SequenceEqual(b.Order());

    private static bool IsDoubled(string typed, string meant) =>
        typed.Length == meant.Length + 1 && typed[0] == meant[0]
        && Enumerable.Range(1, typed.Length - 1).Any(i => typed[i] == typed[i - 1] && typed.Remove(i, 1) == meant);
}
