using AttachmentCoachBot.Language.Patterns;

namespace AttachmentCoachBot.Language.Facts;

/// <summary>How times, frequencies, places, feelings and needs are put; the words in the classes come from <c>dialogs/</c>.</summary>
internal static class FactPatterns
{
    public static readonly string[] Times =
    [
        "<time>",
        "(last|this|next|that|the other) (<time-unit>|<weekday>|<month>) (night|morning|evening|afternoon|)",
        "(on|by|until|till|since|before|after|this|last|next|every|) <weekday> (night|morning|evening|afternoon|)",
        "(since|in|until|by|last|this) (<month>|<number>|<weekday>)",
        "(at|by|until|till|before|after|around|past|from) (<number>|half <number>|quarter past <number>|<number> <number>) (am|pm|o'clock|thirty|)",
        "(on|since|until) the (<number>|<any>) of <month>",
        "for the (first|second|third|fourth|fifth|last|<number>) time",
        "(for|in|within|after) (<number>|<count>|a|an|the whole|two|many|several|over a|almost a) <time-unit>",
        "(<number>|<count>|a|an|a few|a couple of) <time-unit> (ago|late|before|later|earlier)",
        "(<number>|<count>) (whole|full|entire|straight|) <time-unit>",
        "since (you|i|we|the|<my>) ... (moved|married|met|left|wedding|baby|holiday|started)",
        "(all|the whole|half the) (day|night|evening|morning|week|weekend|month|year|time)",
    ];

    public static readonly string[] Frequencies =
    [
        "<frequency>",
        "(<count>|<number>) (times|time) (a|per|this|last|every|in|) (<time-unit>|)",
        "(once|twice) (a|per|this|last) <time-unit>",
        "(every|each) (single|other|second|third|) (<time-unit>|<weekday>|time|meal)",
        "(<number>|<count>) (<time-unit>) (in a row|running|straight|out of <number>)",
        "the (second|third|fourth|fifth|sixth|seventh|tenth|<number>) time",
    ];

    public static readonly string[] Places =
    [
        "(at|in|on|to|from|outside|near|by|into) (the|my|your|his|her|our|their|a|) <place>",
        "(at|to|from) (my|your|his|her|our|their) (<relation>|<name>) 's (house|place|flat|wedding|party|home|funeral|birthday|)",
        "(in|to|from) <name>",
        "(home|upstairs|downstairs|outside|abroad)",
        "in front of (everyone|everybody|people|the <any>|my <any>|your <any>|our <any>)",
    ];

    public static readonly string[] Feelings =
    [
        "<me> (be|feel|get|grow|become) <adverbs> <adverbs> <feeling>",
        "(make|made|making|leave|left) me <adverbs> (feel|) <adverbs> <feeling>",
        "(feel|felt|feeling) <adverbs> <adverbs> <feeling>",
        "<feeling> and <feeling>",
        "<sensation>",
    ];

    public static readonly string[] Needs =
    [
        "<me> (need|want|long for|miss|crave|value|wish for|could use) (some|more|a bit of|a little|my|) <need>",
        "<need> (be|mean|matter) ... (important|me|lot)",
        "need (for|of) (some|more|) <need>",
    ];

    public static List<Pattern> Parse(IEnumerable<string> patterns, WordClasses classes)
    {
        // Without its lexicon a pattern names a class that does not exist; small contents in tests go without such facts.
        var parsed = new List<Pattern>();
        foreach (var pattern in patterns)
            if (System.Text.RegularExpressions.Regex.Matches(pattern, "<([^>]+)>").All(name => classes.Knows(name.Groups[1].Value)))
                parsed.Add(Pattern.Parse(pattern, classes));
        return parsed;
    }
}
