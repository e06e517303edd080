namespace AttachmentCoachBot.Language.Times;

/// <summary>When something happened, worked out from the person's own words, in their local time.</summary>
/// <param name="Words">As they said it (“last Friday night”).</param>
/// <param name="First">The day, or the first of several.</param>
/// <param name="Last">The last day; the same as <paramref name="First"/> for a single one.</param>
/// <param name="From">The time of day, or the begin of a part of the day; null when only the day is known.</param>
/// <param name="To">The end of the part of the day; the same as <paramref name="From"/> for a clock time.</param>
public sealed record Moment(string Words, DateOnly First, DateOnly Last, TimeOnly? From = null, TimeOnly? To = null)
{
    public bool IsOneDay => First == Last;
}
