using System.Globalization;
using AttachmentCoachBot.Dialogs.Relationships;

namespace AttachmentCoachBot.Dialogs.Privacy;

/// <summary>Answers “what do you know about me?” in a few plain lines; every word of it stands in the export.</summary>
internal static class Knowledge
{
    public static string Of(DialogContext context)
    {
        var person = context.Person;
        var lines = new List<string?>();
        void Line(string entry, bool isKnown, params (string, string?)[] values)
        {
            if (isKnown)
                lines.Add(context.Words($"{MyDataWordings.File}/{entry}", values));
        }

        var told = person.Told();
        var results = told.Sum(one => one.Results.Count);
        var triggers = told.Sum(one => one.Triggers.Count);
        Line("know-nickname", person.Nickname is not null);
        Line("know-people", told.Count > 0, ("people", string.Join(", ", told.Select(one => one.InSecondPerson()))));
        foreach (var one in told.Where(one => one.OwnPattern is not null || one.PartnersPattern is not null))
            Line("know-pattern", true, ("person", one.InSecondPerson()));
        Line("know-results", results > 0, ("count", Count(results)));
        Line("know-triggers", triggers > 0, ("count", Count(triggers)));
        Line("know-phrases", person.Phrases.Count > 0, ("count", Count(person.Phrases.Count)), ("latest", person.Phrases.Count > 0 ? Speaking.Quoting.Short(person.Phrases[^1].Text) : null));
        Line("know-open", person.Paused.Count > 0, ("exercises", string.Join(", ", person.Paused.Select(paused => $"“{TitleOf(context, paused.Stack[0].Dialog)}”").Distinct())));
        Line("know-country", person.Country is not null, ("country", context.Content.Resources.Of(person.Country).Name));
        Line("know-safety", person.Safety is not null);
        Line("know-nothing", lines.Count == 0);
        lines.Insert(0, context.Words($"{MyDataWordings.File}/know"));
        Line("know-kept", person.KeepDays > 0, ("days", Count(person.KeepDays ?? 0)));
        Line("know-not-kept", person.KeepDays is null or 0);
        Line("know-elsewhere", true);
        return string.Join('\n', lines.OfType<string>());
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string TitleOf(DialogContext context, string exercise) => context.Content.Dialogs.TryGetValue(exercise, out var dialog) ? dialog.Title : exercise;
}
