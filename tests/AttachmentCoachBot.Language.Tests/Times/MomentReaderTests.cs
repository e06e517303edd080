using System.Globalization;
using AttachmentCoachBot.Language.Times;
using Xunit.Abstractions;

namespace AttachmentCoachBot.Language.Tests.Times;

/// <summary>What people say for when, and the day they mean. Told on Friday 6 March 2026 at nine in the morning unless another moment is given.</summary>
public sealed class MomentReaderTests(ITestOutputHelper output)
{
    /// <summary>Words; day or days as yyyy-MM-dd[..yyyy-MM-dd]; time or times as HH:mm[-HH:mm]; told at; zone.</summary>
    private static readonly (string Words, string Days, string? Times, string? Told, string? Zone)[] Cases =
    [
        ("today", "2026-03-06", null, null, null),
        ("this morning", "2026-03-06", "08:00-12:00", null, null),
        ("earlier today", "2026-03-06", null, null, null),
        ("tonight", "2026-03-06", "20:00-23:59", null, null),
        ("just now", "2026-03-06", null, null, null),
        ("yesterday", "2026-03-05", null, null, null),
        ("yesterday morning", "2026-03-05", "08:00-12:00", null, null),
        ("yesterday afternoon", "2026-03-05", "12:00-16:00", null, null),
        ("yesterday evening", "2026-03-05", "16:00-20:00", null, null),
        ("yesterday at 6pm", "2026-03-05", "18:00", null, null),
        ("around 9 pm yesterday", "2026-03-05", "21:00", null, null),
        ("yesterday at noon", "2026-03-05", "12:00", null, null),
        ("last night", "2026-03-05", "20:00-23:59", null, null),
        ("late last night", "2026-03-05", "20:00-23:59", null, null),
        ("last evening", "2026-03-05", "20:00-23:59", null, null),
        ("the night before last", "2026-03-04", "20:00-23:59", null, null),
        ("the day before yesterday", "2026-03-04", null, null, null),
        ("two nights ago", "2026-03-04", "20:00-23:59", null, null),
        ("three days ago", "2026-03-03", null, null, null),
        ("a few days ago", "2026-03-03", null, null, null),
        ("a couple of days ago", "2026-03-04", null, null, null),
        ("4 days ago", "2026-03-02", null, null, null),
        ("a week ago", "2026-02-27", null, null, null),
        ("two weeks ago", "2026-02-20", null, null, null),
        ("a fortnight ago", "2026-02-20", null, null, null),
        ("a month ago", "2026-02-06", null, null, null),
        ("three months ago", "2025-12-06", null, null, null),
        ("a year ago", "2025-03-06", null, null, null),
        ("two years ago", "2024-03-06", null, null, null),
        ("the other day", "2026-02-27..2026-03-04", null, null, null),
        ("the other night", "2026-02-27..2026-03-04", null, null, null),
        ("last Friday", "2026-02-27", null, null, null),
        ("on Friday", "2026-02-27", null, null, null),
        ("Friday night", "2026-02-27", "20:00-23:59", null, null),
        ("this Friday", "2026-03-06", null, null, null),
        ("on Thursday", "2026-03-05", null, null, null),
        ("on Monday", "2026-03-02", null, null, null),
        ("Tuesday", "2026-03-03", null, null, null),
        ("last Tuesday", "2026-02-24", null, null, null),
        ("on Sunday", "2026-03-01", null, null, null),
        ("Saturday morning", "2026-02-28", "08:00-12:00", null, null),
        ("on saturday evening", "2026-02-28", "16:00-20:00", null, null),
        ("Wednesday at 7 pm", "2026-03-04", "19:00", null, null),
        ("on Tuesday at half past eight in the evening", "2026-03-03", "20:30", null, null),
        ("last weekend", "2026-02-28..2026-03-01", null, null, null),
        ("over the weekend", "2026-02-28..2026-03-01", null, null, null),
        ("at the weekend", "2026-02-28..2026-03-01", null, null, null),
        ("on the weekend", "2026-02-28..2026-03-01", null, null, null),
        ("this weekend", "2026-02-28..2026-03-01", null, null, null),
        ("last week", "2026-02-23..2026-03-01", null, null, null),
        ("this week", "2026-03-02..2026-03-06", null, null, null),
        ("last month", "2026-02-01..2026-02-28", null, null, null),
        ("this month", "2026-03-01..2026-03-06", null, null, null),
        ("last year", "2025-01-01..2025-12-31", null, null, null),
        ("since Monday", "2026-03-02..2026-03-06", null, null, null),
        ("since yesterday", "2026-03-05..2026-03-06", null, null, null),
        ("in January", "2026-01-01..2026-01-31", null, null, null),
        ("in November", "2025-11-01..2025-11-30", null, null, null),
        ("on 3 March", "2026-03-03", null, null, null),
        ("on the 3rd of March", "2026-03-03", null, null, null),
        ("March 3rd", "2026-03-03", null, null, null),
        ("on 20 December", "2025-12-20", null, null, null),
        ("on the 2nd", "2026-03-02", null, null, null),
        ("on 14 February 2026", "2026-02-14", null, null, null),
        ("2026-02-11", "2026-02-11", null, null, null),
        ("on Valentine's Day", "2026-02-14", null, null, null),
        ("at Christmas", "2025-12-25", null, null, null),
        ("on Christmas Eve", "2025-12-24", null, null, null),
        ("on New Year's Eve", "2025-12-31", null, null, null),
        ("on Halloween", "2025-10-31", null, null, null),
        ("two hours ago", "2026-03-06", "07:00", null, null),
        ("half an hour ago", "2026-03-06", "08:30", null, null),
        ("20 minutes ago", "2026-03-06", "08:40", null, null),
        ("an hour ago", "2026-03-06", "08:00", null, null),
        ("an hour and a half ago", "2026-03-06", "08:30", "2026-03-06T10:00+00:00", null),
        ("ten hours ago", "2026-03-05", "23:00", null, null),
        ("at 8 this morning", "2026-03-06", "08:00", null, null),
        ("at 9pm", "2026-03-05", "21:00", null, null),
        ("at 7 am", "2026-03-06", "07:00", null, null),

        // Midnight, and the hours after it.
        ("at midnight", "2026-03-06", "00:00", null, null),
        ("last night", "2026-03-05", "20:00-23:59", "2026-03-06T01:30+00:00", null),
        ("tonight", "2026-03-05", "20:00-23:59", "2026-03-06T01:30+00:00", null),
        ("two hours ago", "2026-03-05", "23:30", "2026-03-06T01:30+00:00", null),
        ("yesterday", "2026-03-05", null, "2026-03-06T00:10+00:00", null),
        ("at midnight", "2026-03-06", "00:00", "2026-03-06T00:40+00:00", null),
        ("an hour ago", "2025-12-31", "23:20", "2026-01-01T00:20+00:00", null),
        ("last night", "2025-12-31", "20:00-23:59", "2026-01-01T10:00+00:00", null),

        // Summer time begins in Berlin on 29 March 2026 at two and in New York on 8 March; it ends in London on 25 October.
        ("two hours ago", "2026-03-29", "01:30", "2026-03-29T04:30+02:00", "Europe/Berlin"),
        ("an hour ago", "2026-03-29", "01:15", "2026-03-29T03:15+02:00", "Europe/Berlin"),
        ("three hours ago", "2026-03-08", "00:30", "2026-03-08T04:30-04:00", "America/New_York"),
        ("two hours ago", "2026-10-25", "01:30", "2026-10-25T02:30+00:00", "Europe/London"),
        ("yesterday", "2026-03-28", null, "2026-03-29T04:30+02:00", "Europe/Berlin"),
        ("last night", "2026-03-28", "20:00-23:59", "2026-03-29T09:00+02:00", "Europe/Berlin"),
        ("ten hours ago", "2026-03-28", "22:00", "2026-03-29T09:00+02:00", "Europe/Berlin"),

        // The server's clock is elsewhere: the day is the person's.
        ("today", "2026-03-07", null, "2026-03-06T23:30+00:00", "Asia/Tokyo"),
        ("yesterday", "2026-03-05", null, "2026-03-07T03:00+00:00", "America/Los_Angeles"),

        // Other days of the week, ends of months and years.
        ("on Friday", "2026-03-06", null, "2026-03-07T09:00+00:00", null),
        ("last Friday", "2026-02-27", null, "2026-03-06T22:00+00:00", null),
        ("over the weekend", "2026-03-07..2026-03-08", null, "2026-03-08T18:00+00:00", null),
        ("over the weekend", "2026-03-07..2026-03-08", null, "2026-03-09T08:00+00:00", null),
        ("yesterday", "2026-02-28", null, "2026-03-01T09:00+00:00", null),
        ("yesterday", "2028-02-29", null, "2028-03-01T09:00+00:00", null),
        ("in December", "2025-12-01..2025-12-31", null, "2026-01-03T09:00+00:00", null),
        ("last month", "2025-12-01..2025-12-31", null, "2026-01-03T09:00+00:00", null),
    ];

    [Fact]
    public void Nineteen_of_twenty_times_are_worked_out_right()
    {
        var wrong = new List<string>();
        foreach (var (words, days, times, told, zone) in Cases)
        {
            var now = told is null ? new DateTimeOffset(2026, 3, 6, 9, 0, 0, TimeSpan.Zero) : DateTimeOffset.Parse(told, CultureInfo.InvariantCulture);
            var read = Written(MomentReader.Read($"He shouted at me {words}.", now, zone is null ? null : TimeZoneInfo.FindSystemTimeZoneById(zone)));
            if (read != $"{days} {times}".Trim())
                wrong.Add($"“{words}” told {told}: {read} instead of {days} {times}");
        }

        foreach (var one in wrong)
            output.WriteLine(one);
        Assert.True(Cases.Length >= 80);
        Assert.True(wrong.Count <= Cases.Length * 0.05, $"{wrong.Count} of {Cases.Length} wrong:\n{string.Join("\n", wrong)}");
    }

    [Theory]
    [InlineData("last Friday", "2026-03-06T09:00+00:00", "2026-02-27")]
    [InlineData("last night", "2026-03-06T01:30+00:00", "2026-03-05")]
    [InlineData("yesterday", "2026-03-29T04:30+02:00", "2026-03-28")]
    public void The_hard_ones_are_right(string words, string told, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), MomentReader.Read(words, DateTimeOffset.Parse(told, CultureInfo.InvariantCulture))!.First);

    [Theory]
    [InlineData("He never listens to me.")]
    [InlineData("He was on his phone for three hours.")]
    [InlineData("Every night it is the same.")]
    [InlineData("I may have been unfair.")]
    public void Where_no_day_is_named_none_is_found(string text) => Assert.Null(MomentReader.Read(text, new DateTimeOffset(2026, 3, 6, 9, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData(true, "2026-02-03")]
    [InlineData(false, "2025-03-02")]
    public void A_date_in_figures_is_read_as_where_the_person_lives(bool monthFirst, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), MomentReader.Read("on 2/3", new DateTimeOffset(2026, 2, 20, 9, 0, 0, TimeSpan.Zero), monthFirst: monthFirst)!.First);

    private static string Written(Moment? moment)
    {
        if (moment is null)
            return "nothing";
        var days = moment.IsOneDay ? $"{moment.First:yyyy-MM-dd}" : $"{moment.First:yyyy-MM-dd}..{moment.Last:yyyy-MM-dd}";
        if (moment.From is not { } from)
            return days;
        return moment.To == from ? $"{days} {from:HH:mm}" : $"{days} {from:HH:mm}-{moment.To:HH:mm}";
    }
}
