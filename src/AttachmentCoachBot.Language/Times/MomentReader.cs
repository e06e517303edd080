using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.DateTime;

namespace AttachmentCoachBot.Language.Times;

/// <summary>
/// Works out which day a story means by “last Friday” or “two nights ago”. Stories are about what happened, so of two readings the last one that is not in the future counts.
/// Spans from now (“two hours ago”) are counted on the clock of the world and shown on the clock of the wall, so a change to summer time in between does not shift them.
/// </summary>
public static partial class MomentReader
{
    /// <summary>Before this hour people still call it last night or tonight.</summary>
    private const int NightEnds = 5;

    /// <summary>The first moment in the words, or null when they name none that has a date.</summary>
    /// <param name="now">When it was told, with the person's own offset.</param>
    /// <param name="zone">The person's time zone, when the channel gave one.</param>
    /// <param name="monthFirst">True where 3/4 is the fourth of March.</param>
    public static Moment? Read(string words, DateTimeOffset now, TimeZoneInfo? zone = null, bool monthFirst = false)
    {
        var local = zone is null ? now.DateTime : TimeZoneInfo.ConvertTime(now, zone).DateTime;
        return Ago(words, now, zone) ?? Colloquial(words, local) ?? Recognized(words, local, monthFirst);
    }

    /// <summary>Reads something once, so that the first person does not wait for the recognizers to load.</summary>
    public static void Warm() => Recognized("yesterday at noon", new DateTime(2026, 1, 2, 12, 0, 0), monthFirst: false);

    /// <summary>Hours and minutes before now; days and longer are counted in the calendar instead.</summary>
    private static Moment? Ago(string words, DateTimeOffset now, TimeZoneInfo? zone)
    {
        var match = HoursAgo().Match(words);
        if (!match.Success)
            return null;
        var half = match.Groups["half"].Success;
        var number = half ? 0.5 : NumberOf(match.Groups["n"].Value);
        if (match.Groups["more"].Success)
            number += 0.5;
        var then = now - (match.Groups["unit"].Value.StartsWith('h') || half ? TimeSpan.FromHours(number) : TimeSpan.FromMinutes(number));
        var local = zone is null ? then.DateTime : TimeZoneInfo.ConvertTime(then, zone).DateTime;
        var time = TimeOnly.FromDateTime(local);
        return new Moment(match.Value, DateOnly.FromDateTime(local), DateOnly.FromDateTime(local), time, time);
    }

    /// <summary>What the recognizers do not know or read for a calendar instead of a story.</summary>
    private static Moment? Colloquial(string words, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        var isNight = now.Hour < NightEnds;
        if (Match(OtherDay(), words) is { } other)
            return new Moment(other, today.AddDays(-7), today.AddDays(-2));
        if (Match(LastNight(), words) is { } night)
            return new Moment(night, today.AddDays(-1), today.AddDays(-1), new TimeOnly(20, 0), new TimeOnly(23, 59));
        if (NightBeforeLast().Match(words) is { Success: true } before)
            return new Moment(before.Value, today.AddDays(-2), today.AddDays(-2), new TimeOnly(20, 0), new TimeOnly(23, 59));
        if (Match(Tonight(), words) is { } tonight)
            return new Moment(tonight, today.AddDays(isNight ? -1 : 0), today.AddDays(isNight ? -1 : 0), new TimeOnly(20, 0), new TimeOnly(23, 59));
        if (NightsAgo().Match(words) is { Success: true } nights)
        {
            var day = today.AddDays(-(int)NumberOf(nights.Groups["n"].Value));
            return new Moment(nights.Value, day, day, new TimeOnly(20, 0), new TimeOnly(23, 59));
        }

        if (Match(Midnight(), words) is { } midnight && !DayName().IsMatch(words) && !words.Contains("yesterday", StringComparison.OrdinalIgnoreCase))
            return new Moment(midnight, today, today, TimeOnly.MinValue, TimeOnly.MinValue);
        if (Match(JustWeekend(), words) is { } weekend)
        {
            var saturday = today.AddDays(-(((int)today.DayOfWeek + 1) % 7));
            return new Moment(weekend, saturday, Earlier(saturday.AddDays(1), today));
        }

        if (Match(EarlierToday(), words) is { } earlier)
            return new Moment(earlier, today, today);
        return null;
    }

    private static Moment? Recognized(string words, DateTime now, bool monthFirst)
    {
        foreach (var found in DateTimeRecognizer.RecognizeDateTime(words, monthFirst ? "en-us" : "en-gb", refTime: now))
        {
            if (found.Resolution is null || !found.Resolution.TryGetValue("values", out var values) || found.TypeName.EndsWith("duration", StringComparison.Ordinal) || found.TypeName.EndsWith("set", StringComparison.Ordinal))
                continue;
            var readings = ((List<Dictionary<string, string>>)values).Select(value => Of(found.Text, value, now)).OfType<Moment>().ToList();
            if (readings.Count == 0)
                continue;
            return readings.LastOrDefault(reading => IsPast(reading, found.Text, now)) ?? readings[0];
        }

        return null;
    }

    /// <summary>“On Friday”, told on a Friday, was a week ago: for today one says “today”.</summary>
    private static bool IsPast(Moment reading, string words, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        if (reading.First == today && DayName().IsMatch(words) && !words.Contains("this", StringComparison.OrdinalIgnoreCase))
            return false;
        return reading.First < today || (reading.First == today && (reading.From is null || reading.From <= TimeOnly.FromDateTime(now)));
    }

    private static Moment? Of(string words, Dictionary<string, string> value, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        switch (value.GetValueOrDefault("type"))
        {
            case "date" when Day(value, "value") is { } day:
                return new Moment(words, day, day);
            case "daterange":
                var isSince = value.GetValueOrDefault("Mod") == "since";
                if (Day(value, "start") is not { } first)
                    return null;
                // A range ends before its last date.
                var last = Day(value, "end") is { } end ? end.AddDays(-1) : isSince ? today : first;
                return new Moment(words, first, first <= today ? Earlier(last, today) : last);
            case "datetime" or "datetimerange":
                var from = At(value, "value") ?? At(value, "start");
                if (from is not { } begin)
                    return null;
                var to = At(value, "value") ?? At(value, "end") ?? begin;
                return new Moment(words, DateOnly.FromDateTime(begin), DateOnly.FromDateTime(begin), TimeOnly.FromDateTime(begin), TimeOnly.FromDateTime(to));
            case "time" or "timerange":
                if (Time(value, "value") is not { } time && Time(value, "start") is not { })
                    return null;
                var start = Time(value, "value") ?? Time(value, "start")!.Value;
                var stop = Time(value, "value") ?? Time(value, "end") ?? start;
                // A time without a day is the last one there was.
                var on = start <= TimeOnly.FromDateTime(now) ? today : today.AddDays(-1);
                return new Moment(words, on, on, start, stop);
            default:
                return null;
        }
    }

    private static DateOnly? Day(Dictionary<string, string> value, string key) =>
        DateOnly.TryParseExact(value.GetValueOrDefault(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateTime? At(Dictionary<string, string> value, string key) =>
        DateTime.TryParseExact(value.GetValueOrDefault(key), "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static TimeOnly? Time(Dictionary<string, string> value, string key) =>
        TimeOnly.TryParseExact(value.GetValueOrDefault(key), "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static string? Match(Regex regex, string words) => regex.Match(words) is { Success: true } match ? match.Value : null;

    private static double NumberOf(string word) => word.ToLowerInvariant() switch
    {
        "a" or "an" or "one" or "" => 1,
        "two" or "a couple of" or "couple of" or "a couple" => 2,
        "three" or "a few" or "few" => 3,
        "four" => 4,
        "five" or "several" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        var digits => double.TryParse(digits, CultureInfo.InvariantCulture, out var number) ? number : 1,
    };

    private const string N = @"(?<n>\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|few|a couple of|a couple|couple of|several)";
    private const RegexOptions Free = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex($@"\b(?:(?<half>half an hour)|{N}(?<more> and a half)? (?<unit>hours?|hrs?|minutes?|mins?)) ago\b", Free)]
    private static partial Regex HoursAgo();

    [GeneratedRegex($@"\b{N} nights? ago\b", Free)]
    private static partial Regex NightsAgo();

    [GeneratedRegex(@"\b(?:the other (?:day|night|evening|morning|week)|recently|lately)\b", Free)]
    private static partial Regex OtherDay();

    [GeneratedRegex(@"\b(?:late |all )?last (?:night|evening)\b", Free)]
    private static partial Regex LastNight();

    [GeneratedRegex(@"\bthe (?:night|evening) before last\b", Free)]
    private static partial Regex NightBeforeLast();

    [GeneratedRegex(@"\b(?:tonight|this evening)\b", Free)]
    private static partial Regex Tonight();

    [GeneratedRegex(@"\b(?:at|around|about|by|after) midnight\b", Free)]
    private static partial Regex Midnight();

    [GeneratedRegex(@"(?<!last |next |bank holiday )\b(?:over|at|on|during|this|all|the whole)? ?(?:the |this )?weekend\b", Free)]
    private static partial Regex JustWeekend();

    [GeneratedRegex(@"\b(?:earlier today|just now|a moment ago|right now|an? (?:moment|second|minute) ago)\b", Free)]
    private static partial Regex EarlierToday();

    [GeneratedRegex(@"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", Free)]
    private static partial Regex DayName();
}
