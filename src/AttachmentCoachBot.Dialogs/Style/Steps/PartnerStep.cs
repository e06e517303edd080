using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Style.Steps;

/// <summary>How the other side’s pattern seems, an impression, and what happens between the two.</summary>
internal sealed class PartnerStep : StyleStep
{
    public const string Id = "partner";

    public override string Name => Id;
    public override string Why => "style/why-what-now";

    public override IReadOnlyList<StyleOption> Options { get; } =
    [
        new(ValueOf(AttachmentPattern.Anxious), "Comes closer, asks for signs", "reaches", "reaching", "clings", "anxious", "needs reassurance", "asks a lot", "closer", "needy"),
        new(ValueOf(AttachmentPattern.Avoidant), "Steps back, needs room", "steps back", "avoidant", "protecting", "withdraws", "goes quiet", "distant", "needs space", "shuts down", "cold"),
        new(ValueOf(AttachmentPattern.Secure), "Mostly steady", "steady", "secure", "calm", "at ease", "stays calm", "fine"),
        new(ValueOf(AttachmentPattern.Disorganized), "Now close, now gone", "push and pull", "disorganized", "hot and cold", "both", "back and forth", "unpredictable"),
        new("hard-to-say", "Hard to say", "not sure", "no idea", "i do not know", "cannot say"),
    ];

    public override void Ask(StyleCourse course) => course.Context.Say("style/partner", course.Choices(Options), ("person", course.Person));

    public override DialogOutcome Answer(StyleCourse course)
    {
        if (course.Chosen(Options) is not { } chosen)
        {
            course.Context.Say("style/partner-again", course.Choices(Options));
            return course.Wait();
        }

        if (!Enum.TryParse<AttachmentPattern>(chosen, ignoreCase: true, out var theirs))
            return Skip(course);
        course.Context.Person = course.Context.Person.With(one => one with { PartnersPattern = theirs });
        if (course.Frame.Result is { } own)
            course.Talk.SayPair(own, theirs);
        return new DialogOutcome.End(Material.None);
    }

    public override DialogOutcome Skip(StyleCourse course)
    {
        course.Context.Say("style/partner-left-open");
        return new DialogOutcome.End(Material.None);
    }

    private static string ValueOf(AttachmentPattern pattern) => pattern.ToString().ToLowerInvariant();
}
