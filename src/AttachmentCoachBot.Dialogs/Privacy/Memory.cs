using System.Globalization;
using AttachmentCoachBot.Dialogs.Relationships;

namespace AttachmentCoachBot.Dialogs.Privacy;

/// <summary>What is remembered of a person, and how parts of it are taken out.</summary>
internal static class Memory
{
    /// <summary>Exercises that are about the coach itself, and so are not worth deleting or coming back to.</summary>
    public static readonly IReadOnlySet<string> Housekeeping = new HashSet<string>(StringComparer.Ordinal) { "welcome", MyDataDialog.Id, Safety.SafetyCheckDialog.Id };

    /// <summary>The exercise begun last, and when; null when there was none.</summary>
    public static (string Exercise, DateTimeOffset Since)? LastExercise(this PersonState person) =>
        person.LastExercise is { } name && person.Begun.TryGetValue(name, out var since) ? (name, since) : null;

    public static PersonState Beginning(this PersonState person, string exercise, DateTimeOffset when) =>
        Housekeeping.Contains(exercise)
            ? person
            : person with { LastExercise = exercise, Begun = new Dictionary<string, DateTimeOffset>(person.Begun) { [exercise] = when } };

    /// <summary>The relationships that something is known of, the one practised for first.</summary>
    public static IReadOnlyList<Relationship> Told(this PersonState person) =>
        [.. person.OtherRelationships.Prepend(person.Relationship).Where(relationship => !relationship.IsBlank())];

    /// <summary>Without what the exercise left behind: where it was put aside, and what came of it since it began.</summary>
    public static PersonState WithoutExercise(this PersonState person, string exercise, DateTimeOffset since)
    {
        Relationship Without(Relationship one) => one with
        {
            Results = [.. one.Results.Where(result => result.When < since)],
            Triggers = [.. one.Triggers.Where(trigger => trigger.Told < since)],
        };
        return person with
        {
            Paused = [.. person.Paused.Where(paused => paused.Stack[0].Dialog != exercise && paused.When < since)],
            Phrases = [.. person.Phrases.Where(phrase => phrase.When < since)],
            Relationship = Without(person.Relationship),
            OtherRelationships = [.. person.OtherRelationships.Select(Without)],
            LastExercise = null,
            LastText = null,
            Begun = person.Begun.Where(begun => begun.Value < since).ToDictionary(),
        };
    }

    /// <summary>Without a relationship and, since nobody can tell which words were about whom, without what was said and saved.</summary>
    public static PersonState WithoutRelationship(this PersonState person, string id)
    {
        var left = person.Told().Where(one => one.Id != id).ToList();
        return person with
        {
            Relationship = left.Count > 0 ? left[0] : new Relationship(), OtherRelationships = [.. left.Skip(1)],
            Paused = [], Phrases = [], LastExercise = null, LastText = null, Begun = new Dictionary<string, DateTimeOffset>(),
        };
    }

    /// <summary>“2 March 2026, 09:05”, in the person's own time where it is known; with the offset, so that nobody has to guess.</summary>
    public static string Written(this DateTimeOffset time) =>
        time.ToString(time.Offset == TimeSpan.Zero ? "d MMMM yyyy, HH:mm 'UTC'" : "d MMMM yyyy, HH:mm (zzz)", CultureInfo.InvariantCulture);
}
