using System.Text.RegularExpressions;
using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Welcome;

/// <summary>Finds what somebody wants to be called in a short answer: “Sam”, “call me Sam”, “my name is Sam”.</summary>
public static partial class Nicknames
{
    private const int Longest = 30;

    private static readonly Phrases Declined = Phrases.Of(
        "skip", "no", "no thanks", "no thank you", "none", "nope", "nothing", "rather not", "id rather not", "i dont want to", "not needed", "no name", "anonymous", "pass");

    public static bool AreDeclined(string plain) => Declined.AreMeantBy(plain);

    /// <summary>The nickname, or null when the answer is longer than a name could be, and so about something else.</summary>
    public static string? In(string answer)
    {
        var name = Introduction().Replace(answer.Trim(), "").Trim().TrimEnd('.', '!', ',');
        return name.Length is > 0 and <= Longest && name.Count(char.IsWhiteSpace) <= 1 && name.All(IsOfAName) ? char.ToUpperInvariant(name[0]) + name[1..] : null;
    }

    /// <summary>The nickname in “call me Sam”, said at any time; null in any other sentence.</summary>
    public static string? AskedFor(string message) => CallMe().IsMatch(message) ? In(message) : null;

    private static bool IsOfAName(char character) => char.IsLetterOrDigit(character) || character is ' ' or '-' or '\'' or '’' or '.';

    [GeneratedRegex(@"^(hi,? |hello,? |hey,? )?(you can |please )?(call me|my name is|my name's|i am|i'm|i’m|im|it's|it’s|the name's)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"^(hi,? |hello,? |hey,? )?(you can |please )?(call me|my name is|my name's)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CallMe();
}
