using System.Text.RegularExpressions;
using AttachmentCoachBot.Language.Facts;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Language.Triggers;

/// <summary>Finds the person's own words for when it happened; what date that is, is worked out elsewhere.</summary>
internal static partial class TimeWords
{
    private const string Day = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
    private const string Month = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private const string Part = "(?:morning|afternoon|arvo|evening|night|lunchtime)";
    private const string Number = @"(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of|several)";
    private const string Unit = "(?:minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?)";
    private const string Feast = @"(?:christmas(?: eve| day)?|easter|thanksgiving|diwali|eid|hanukkah|ramadan|boxing day|new year(?:['’]s)?(?: eve| day)?|valentine['’]?s day|halloween|my birthday|(?:his|her|our|their) (?:birthday|anniversary|wedding)|moving day|payday)";

    public static Fact? First(Passage passage)
    {
        var match = Expression().Match(passage.Text);
        return match.Success ? new Fact(match.Value, new TextSpan(match.Index, match.Index + match.Length)) : null;
    }

    [GeneratedRegex($@"\b(?:{Number} {Unit} ago|(?:last|this|yesterday|tomorrow) {Part}|last (?:{Day}|{Month}|week|weekend|month|year|summer|winter|spring|autumn|easter|christmas)|this (?:week|weekend|month|year|summer|winter|spring|autumn|{Day})|yesterday|tonight|today|on (?:{Day}(?: {Part})?|the weekend|the \d+(?:st|nd|rd|th)|{Feast})|(?:at|over|before|after|since|this) {Feast}|since {Day}|over the weekend|at the weekend|in {Month}|the other (?:day|night|week)|earlier today|at (?:midnight|noon|breakfast|lunch|dinner)|after work|(?:{Day})(?: {Part})?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Expression();
}
