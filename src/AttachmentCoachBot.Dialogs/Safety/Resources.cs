using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Safety;

/// <summary>One line that people can reach, as written in <c>resources.yaml</c>.</summary>
/// <param name="Checked">The day somebody last verified it; null when nobody has.</param>
/// <param name="Where">Where that day is written, for warnings.</param>
public sealed record HelpLine(string Name, string Reach, string Hours, string Page, DateOnly? Checked, ContentNode Where);

/// <summary>The help of one country; kinds are “suicide”, “violence”, “child”, “own-behaviour”.</summary>
/// <param name="Code">ISO 3166 (“GB”); empty for the international entry.</param>
public sealed record CountryHelp(
    string Code, string Name, IReadOnlyList<string> AlsoCalled, IReadOnlyList<string> Zones, string Emergency, IReadOnlyDictionary<string, IReadOnlyList<HelpLine>> Lines)
{
    public IReadOnlyList<HelpLine> Of(string kind) => Lines.GetValueOrDefault(kind, []);
}

/// <summary>All of <c>resources.yaml</c>: by country, with an international default for whatever is missing.</summary>
public sealed class Resources(IReadOnlyList<CountryHelp> countries, CountryHelp international)
{
    /// <summary>After so many days an entry has to be verified again.</summary>
    public const int DaysUntilStale = 180;

    public IReadOnlyList<CountryHelp> Countries { get; } = countries;

    public CountryHelp International { get; } = international;

    /// <summary>The country of this code; the international entry when there is none.</summary>
    public CountryHelp Of(string? code) => Countries.FirstOrDefault(country => country.Code == code) ?? International;

    /// <summary>The lines of a kind; those of the international entry when the country has none.</summary>
    public IReadOnlyList<HelpLine> Lines(CountryHelp country, string kind) => country.Of(kind) is { Count: > 0 } own ? own : International.Of(kind);

    /// <summary>The country that the channel's time zone or locale speaks for, or null. The zone is where the person is, so it comes first.</summary>
    public string? Guess(string? locale, string? timeZone)
    {
        if (timeZone is not null && Countries.FirstOrDefault(country => country.Zones.Contains(timeZone)) is { } here)
            return here.Code;
        var region = locale?.Split('-', '_') is [_, .., var last] ? last.ToUpperInvariant() : null;
        return timeZone is null && Countries.Any(country => country.Code == region) ? region : null;
    }

    /// <summary>The country named in a short answer (“I'm in Ireland”, “germany”), or null.</summary>
    /// <param name="plain">The message in lower case without punctuation.</param>
    public string? Named(string plain)
    {
        var padded = $" {plain} ";
        return Countries
            .SelectMany(country => country.AlsoCalled.Select(name => (country.Code, name)))
            .Where(entry => entry.name.Length > 3 ? padded.Contains($" {entry.name} ", StringComparison.Ordinal) : plain == entry.name || plain.EndsWith($" in {entry.name}", StringComparison.Ordinal) || plain.EndsWith($" the {entry.name}", StringComparison.Ordinal))
            .OrderByDescending(entry => entry.name.Length)
            .Select(entry => entry.Code)
            .FirstOrDefault();
    }
}
