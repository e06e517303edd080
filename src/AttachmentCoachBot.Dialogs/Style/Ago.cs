namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>How long ago something was, as people say it.</summary>
internal static class Ago
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

    /// <summary>Counted in calendar days of the later moment (“Yesterday”, “Three weeks ago”).</summary>
    public static string Say(DateTimeOffset then, DateTimeOffset now)
    {
        var days = (now.Date - then.ToOffset(now.Offset).Date).Days;
        return days switch
        {
            <= 0 => "Earlier today",
            1 => "Yesterday",
            < 14 => $"{Number(days)} days ago",
            < 60 => $"{Number(days / 7)} weeks ago",
            < 730 => $"{Number(days / 30)} months ago",
            _ => $"{Number(days / 365)} years ago",
        };
    }

    private static string Number(int number)
    {
        var word = number < Numbers.Length ? Numbers[number] : $"{number}";
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
