using System.Globalization;
using System.Text.RegularExpressions;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>How strong it was, 0 to 10: a number out of ten as people write it, or about that from words (“pretty bad”).</summary>
internal static partial class IntensityWords
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static int? In(Passage passage)
    {
        if (First(OutOfTen().Match(passage.Text)) is { } said)
            return said;
        if (First(Standing().Match(passage.Text)) is { } standing)
            return standing;
        if (First(BehindFeeling().Match(passage.Text)) is { } behind)
            return behind;
        return Roughly().Match(passage.Text) is { Success: true } rough ? rough.Groups["high"].Success ? 9 : 7 : null;
    }

    private static int? First(Match match)
    {
        if (!match.Success)
            return null;
        var written = match.Groups["n"].Value.ToLowerInvariant();
        var number = Array.IndexOf(Numbers, written);
        if (number >= 0)
            return number;
        return int.TryParse(written, CultureInfo.InvariantCulture, out var digits) && digits <= 10 ? digits : null;
    }

    private const string N = "(?<n>10|[0-9]|zero|one|two|three|four|five|six|seven|eight|nine|ten)";

    [GeneratedRegex($@"\b{N}\s*(?:/\s*10|(?:out )?of (?:10|ten))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OutOfTen();

    /// <summary>“an 8”, “like a seven”, “Angry, six.”, “9.” on its own, “probably eight”, at the end of a clause so that “a 6 minute call” stays out.</summary>
    [GeneratedRegex($@"(?:(?:\b(?:an?|about|bout|like|maybe|probably|easily|around|only|say|level|mid-level|solid|strong|good|easy|call it|put it at|it at|it an?|at an?)|[,.!?:])\s+){N}(?:-?ish)?(?:\s+(?:maybe|for me|i guess|i suppose|probably|i['’]d say|or so|these days|because\b[^.]*|inside\b[^.]*))?\s*(?:[.!,:;]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Standing();

    /// <summary>“annoyed 6” at the end of what was said.</summary>
    [GeneratedRegex($@"\b(?:\w+ed|\w+y|\w+ous|\w+ful|\w+ing|mad|sad|hurt|lost|down|upset|afraid|alone|torn|numb|tense|low|anxious) {N}\s*[.!]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BehindFeeling();

    [GeneratedRegex(@"\b(?:(?<high>unbearable|worst (?:ever|thing)|off the charts|off the scale)|(?:pretty|really|very|quite) (?:bad|intense|strong))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Roughly();
}
