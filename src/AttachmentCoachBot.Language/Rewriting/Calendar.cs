namespace AttachmentCoachBot.Language.Rewriting;

/// <summary>Names of days and months, which are written with a capital however they were typed. “may” and “march” are verbs too often to be here.</summary>
internal static class Calendar
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays",
        "sundays", "january", "february", "april", "june", "july", "august", "september", "october", "november", "december", "christmas", "easter", "diwali",
    };

    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
        { "morning", "mornings", "evening", "evenings", "night", "nights", "day", "days", "week", "weeks", "weekend", "weekends", "month", "year", "hour", "minute", "minutes", "hours" };

    /// <summary>A word that says when: “every Sunday” and “every night” are facts, “every time” is none.</summary>
    public static bool IsTime(string word) => Times.Contains(word) || Names.Contains(word);

    public static bool IsDay(string word) => word.EndsWith("day", StringComparison.OrdinalIgnoreCase) && Names.Contains(word.ToLowerInvariant());

    public static bool IsName(string word) => Names.Contains(word);
}
