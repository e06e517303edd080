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

    private const string Clock = @"(?:\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private const string Event = "(?:wedding|party|picnic|dinner|lunch|breakfast|supper|reunion|funeral|graduation|concert|barbecue|meeting|christening|birthday|ceremony|festival|match|game|interview|appointment|holiday|trip|camping trip|office party|hen party|stag|drop-off|pick-up|bedtime|half time|handover|weekend)";
    private const string Whose = "(?:the|my|our|his|her|their|that|this|an?|some|every|each)";

    /// <summary>A day or a clock time where the story names one; else what it happened around (“after the party”); else how long or how often.</summary>
    public static Fact? First(Passage passage)
    {
        foreach (var kind in (Regex[])[Expression(), Around(), Spans()])
            if (kind.Match(passage.Text) is { Success: true } match)
                return new Fact(match.Value.TrimEnd(), new TextSpan(match.Index, match.Index + match.Value.TrimEnd().Length));
        return null;
    }

    [GeneratedRegex($@"\b(?:(?:(?:at|around|about) (?:{Clock} )?(?:breakfast |lunch |dinner |noon |midnight )?)?(?:yesterday|today|tonight|on {Day}|this morning|last night)(?: {Part}| at {Clock})?|{Number} (?:{Unit}|fortnights?|summers|winters) (?:ago|back)|half an hour ago|an hour and a half ago|(?:last|this|tomorrow) {Part}|(?:the )?(?:day|night|evening) before (?:yesterday|last)|last (?:{Day}|{Month}|week|weekend|month|year|summer|winter|spring|autumn|easter|christmas)(?: {Part})?|this (?:past )?(?:week|weekend|month|year|summer|winter|spring|autumn|{Day})|next (?:week|month|weekend|{Day})|on (?:{Day}(?: {Part})?|the weekend|the \d+(?:st|nd|rd|th)|\d+(?:st|nd|rd|th)? (?:of )?{Month}|{Month} \d+(?:st|nd|rd|th)?|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|{Feast}|mother['’]?s day|father['’]?s day)|(?:at|over|before|after|since|this) {Feast}|since (?:{Day}|{Month}|yesterday|winter|summer|spring|autumn|the weekend)(?: {Part})?|(?:over|at|during) the (?:bank holiday |long )?(?:weekend|holidays|bank holiday)|(?:in|since|until|from) {Month}|the other (?:day|night|week|evening|morning)|earlier today|(?:at|around) (?:midnight|noon|breakfast|lunch|dinner)|after work|(?:at|around|by|until|till|about) {Clock}(?: ?[ap]m| sharp| in the (?:morning|afternoon|evening)| at night| o['’]?clock)(?: {Part})?|(?:at|around) (?:\d{{1,2}}:\d\d|\d{{1,2}} ?[ap]m)|at {Clock}(?=[,.;]| (?:and|he|she|they|i)\b)|(?:{Day})(?: {Part})?|tonight|lately|right now|at the moment|these days)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Expression();

    [GeneratedRegex($@"\b(?:(?:since|after|before|during|throughout) (?:{Whose} (?:whole )?)[\w'’-]+(?: (?:about|with|on|at|of|over) {Whose} [\w'’-]+)?|(?:since|until|till) (?:{Whose} )?(?:retirement|lockdown|birth|move|[\w'’-]+ing)|since (?:we|i|he|she|they) [\w'’]+(?: [\w'’]+)?|(?:at|on) (?:{Whose} )(?:[\w'’]+ )?{Event}|at (?:bedtime|half time|drop-off|pick-up|dinner|school|christmas)|on (?:the|my|our|his|her) (?:[\w-]+ )?(?:day|night|evening|morning|drive|way|train|plane|flight|bus)(?: (?:of|to|home|back)(?: [\w'’]+){{0,2}})?|the (?:day|night|week|evening|morning|weekend) (?:of|before|after) [\w'’]+(?: [\w'’]+)?|(?:that|the same|the whole|all) (?:night|day|evening|morning|weekend|week|summer|winter|afternoon)|in the middle of [\w'’]+(?: [\w'’]+){{0,2}}|halfway through [\w'’]+ [\w'’]+|when(?:ever)? (?:i|we|he|she|they|the|my|our|his|her) [^,.;:!?]{{3,45}}|while (?:i|we|he|she|they) (?:was|were|['’]m|am|are) [^,.;:!?]{{3,30}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    [GeneratedRegex($@"\b(?:for (?:the (?:last|past|whole of) )?(?:{Number} )?(?:{Unit}|eighteen months|ages)(?: now)?|{Number} {Unit} (?:running|in a row|straight|now)|every (?:single )?(?:time )?[\w'’]+|each (?:time|day|night|week|morning|evening)|(?:once|twice|three times) a (?:day|week|month|year)|in the (?:mornings?|evenings?|afternoons?|winter|summer|night)|at (?:night|weekends)|(?:on )?{Day}s|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:minutes|hours|days|nights|weeks|months|years)|until further notice)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spans();
}
