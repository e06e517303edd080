using System.Globalization;
using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Dialogs.Style;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Trigger;

/// <summary>Puts a hard moment into words: reads it back, links it to pattern, pair and scene, and says what comes back.</summary>
internal sealed class TriggerTalk(DialogContext context, TriggerGuide guide, PairDynamics pairs)
{
    private static readonly string[] Crowded = ["overwhelmed", "tense", "trapped", "suffocated", "smothered", "cornered", "flooded", "crowded", "stressed", "exhausted", "tired", "drained", "irritated", "annoyed"];

    private static readonly string[] Counts = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public string NameOf(string kind) => context.Language.TriggerKinds.FirstOrDefault(one => one.Kind == kind)?.Name ?? kind;

    public string ReadBack(TriggerFrame frame)
    {
        var feeling = frame.Feelings.Count > 0 ? string.Join(", ", frame.Feelings) : null;
        var strength = frame.Intensity?.ToString(CultureInfo.InvariantCulture);
        string?[] lines =
        [
            context.Words("trigger/read-back"),
            frame.When is { } when ? Line("when", frame.Day is { } day && !when.Contains(day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? $"{when} ({(when.Contains(day.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase) ? ShortDate(day) : Date(day))})" : when) : null,
            frame.With is { Length: > 0 } ? Line("who", context.Person.Relationship.InSecondPerson()) : null,
            frame.Event is { } happened ? Line("what", happened) : null,
            frame.Story is { } story ? Line("story", story) : null,
            (feeling, strength) switch
            {
                ({ }, { }) => context.Words("trigger/line-feeling-strength", ("feeling", feeling), ("strength", strength)),
                ({ }, null) => Line("feeling", feeling),
                (null, { }) => Line("strength", strength),
                _ => null,
            },
            frame.Need is { } need ? Line("need", need) : null,
            frame.Kind is { } kind && kind != TriggerGuide.Other ? Line("kind", NameOf(kind)) : null,
        ];
        return string.Join("\n", lines.OfType<string>());
    }

    /// <summary>What this moment has to do with the person's pattern, the pair, and a scene that many know; one bubble.</summary>
    public void SayLinks(TriggerFrame frame)
    {
        var kind = frame.Kind ?? TriggerGuide.Other;
        var about = context.Person.Relationship;
        var isKnown = about.Id == frame.With && about.OwnPattern is not null;
        var own = isKnown ? about.OwnPattern!.Value : Guess(frame);
        var lines = new List<string?>();
        if (isKnown && guide.Patterns.FirstOrDefault(link => link.Pattern == own && link.Kinds.Contains(kind)) is { } link)
            lines.Add(link.Say);
        if (isKnown && about.PartnersPattern is { } theirs && pairs.Between(own, theirs) is { } pair)
            lines.Add(context.Words("trigger/link-pair", ("own", Called(own)), ("theirs", Called(theirs)), ("loop", pair.Loop)));
        else if (!IsAgain(frame) && guide.SceneOf(kind, own) is { } scene && about.Kind is null or RelationshipWords.Partner or "ex")
            lines.Add(scene.Say);
        lines.Add(guide.Of(kind).OtherSide);
        if (!isKnown && about.Triggers.Count < 2)
            lines.Add(context.Words("trigger/link-unknown"));
        context.Add(new Reply { Text = string.Join("\n", lines.OfType<string>()) });
    }

    private bool IsAgain(TriggerFrame frame) => context.Person.Relationship.Triggers.Count(entry => entry.Kind == frame.Kind) > 1;

    /// <summary>Says how often this came up with this person, from the second time on. Call it after the moment was kept.</summary>
    public void SayRecurring(TriggerFrame frame)
    {
        var same = context.Person.Relationship.Triggers.Where(entry => entry.Kind == frame.Kind).ToList();
        if (frame.Kind is null or TriggerGuide.Other || same.Count < 2)
            return;
        var count = same.Count < Counts.Length ? Counts[same.Count] : $"{same.Count}th";
        context.Say("trigger/recurs", ("count", count), ("person", context.Person.Relationship.InSecondPerson()), ("what", Recurring(same)));
    }

    /// <summary>All hard moments, by relationship, the latest first, and what comes back in each.</summary>
    public void SayLog()
    {
        var kept = context.Person.Known().Append(context.Person.Relationship).Distinct().Where(one => one.Triggers.Count > 0).ToList();
        if (kept.Count == 0)
            context.Say("trigger/log-none");
        foreach (var one in kept.Take(3))
        {
            var lines = one.Triggers.Reverse().Take(6).Select(entry => entry.Feelings.Count > 0
                ? context.Words("trigger/log-line", ("when", WhenOf(entry)), ("kind", NameOf(entry.Kind)), ("feeling", string.Join(", ", entry.Feelings)))
                : context.Words("trigger/log-line-bare", ("when", WhenOf(entry)), ("kind", NameOf(entry.Kind))));
            var recurs = one.Triggers.GroupBy(entry => entry.Kind).Any(group => group.Count() > 1)
                ? context.Words("trigger/log-recurs", ("what", Recurring([.. one.Triggers.GroupBy(entry => entry.Kind).MaxBy(group => group.Count())!])))
                : null;
            context.Add(new Reply { Text = string.Join("\n", ((string?[])[context.Words("trigger/log-head", ("person", one.InSecondPerson())), .. lines, recurs]).OfType<string>()) });
        }
    }

    /// <summary>“no answer when you reach out, with lonely in it”: the kind, and the feeling that is there most often.</summary>
    private string Recurring(List<TriggerEntry> same)
    {
        var feeling = same.SelectMany(entry => entry.Feelings.Distinct()).GroupBy(word => word).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        var kind = NameOf(same[0].Kind);
        return feeling is not null && feeling.Count() > 1 ? $"{kind}, and feeling {feeling.Key}" : kind;
    }

    private string? Line(string name, string? value) => context.Words($"trigger/line-{name}", (name, value));

    private string Called(AttachmentPattern pattern) =>
        context.Content.Dialogs.Values.OfType<StyleDialog>().FirstOrDefault()?.Questionnaire.Patterns[pattern].Called ?? pattern.ToString().ToLowerInvariant();

    /// <summary>For choosing a scene when no pattern is known: crowded feelings belong to the side that wants out.</summary>
    private static AttachmentPattern Guess(TriggerFrame frame) => frame.Feelings.Any(Crowded.Contains) ? AttachmentPattern.Avoidant : AttachmentPattern.Anxious;

    private static string WhenOf(TriggerEntry entry) => Date(entry.Day ?? DateOnly.FromDateTime(entry.Told.DateTime));

    private static string ShortDate(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    private static string Date(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture);
}
