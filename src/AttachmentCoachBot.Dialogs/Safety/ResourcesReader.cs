using System.Globalization;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Safety;

/// <summary>Reads <c>resources.yaml</c>.</summary>
public static class ResourcesReader
{
    private static readonly string[] FileKeys = ["countries", "international"];
    private static readonly string[] Kinds = ["suicide", "violence", "child", "own-behaviour"];
    private static readonly string[] CountryKeys = ["name", "also", "zones", "emergency", .. Kinds];
    private static readonly string[] LineKeys = ["name", "reach", "hours", "page", "checked"];
    private static readonly CountryHelp Nowhere = new("", "", [], [], "112", new Dictionary<string, IReadOnlyList<HelpLine>>());

    public static Resources Read(IReadOnlyList<ContentFile> content, ContentErrors errors)
    {
        var file = content.FirstOrDefault(file => file.Path.EndsWith("/resources.yaml", StringComparison.Ordinal));
        if (file is null || ContentSource.Open(file, errors) is not { } root)
            return new Resources([], Nowhere);
        Known(root, FileKeys, "resources.yaml", errors);
        foreach (var key in FileKeys.Where(key => root[key] is null))
            errors.Missing(root, key, "resources.yaml");
        var countries = (root["countries"]?.Entries ?? []).Select(entry => Country(entry.Key.Text, entry.Value, errors)).ToList();
        return new Resources(countries, root["international"] is { } world ? Country("", world, errors) : Nowhere);
    }

    /// <summary>Warns of every entry that nobody verified, or not for <see cref="Resources.DaysUntilStale"/> days.</summary>
    public static void WarnOfStale(Resources resources, DateOnly today, ContentErrors errors)
    {
        foreach (var country in resources.Countries.Append(resources.International))
            foreach (var line in Kinds.SelectMany(country.Of))
                if (line.Checked is not { } day || today.DayNumber - day.DayNumber > Resources.DaysUntilStale)
                    errors.Stale(line.Where, $"{(country.Code.Length > 0 ? country.Code : "international")}, {line.Name}", line.Checked, Resources.DaysUntilStale);
    }

    private static CountryHelp Country(string code, ContentNode node, ContentErrors errors)
    {
        var place = code.Length > 0 ? $"“{code}”" : "“international”";
        Known(node, CountryKeys, place, errors);
        if (node["emergency"] is null)
            errors.Missing(node, "emergency", place);
        if (node["suicide"] is null)
            errors.Missing(node, "suicide", place);
        if (node["violence"] is null)
            errors.Missing(node, "violence", place);
        var lines = Kinds.Where(kind => node[kind] is not null).ToDictionary(kind => kind, kind => (IReadOnlyList<HelpLine>)[.. node[kind]!.Items.Select(line => Line(line, errors))]);
        return new CountryHelp(code, node["name"]?.Text ?? "your country", Words(node["also"]), Words(node["zones"]), node["emergency"]?.Text ?? "112", lines);
    }

    private static HelpLine Line(ContentNode node, ContentErrors errors)
    {
        Known(node, LineKeys, "a line of help", errors);
        foreach (var key in LineKeys.Where(key => node[key] is null))
            errors.Missing(node, key, "a line of help");
        DateOnly? day = null;
        if (node["checked"] is { } written && written.Text != "unverified")
        {
            if (DateOnly.TryParseExact(written.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
                day = parsed;
            else
                errors.Add(written, "DLG060", $"“{written.Text}” is no day", "write the day as 2026-03-01, or “unverified”");
        }

        if (node["page"] is { } page && !page.Text.StartsWith("https://", StringComparison.Ordinal))
            errors.Add(page, "DLG061", $"“{page.Text}” is no page", "write its whole address, beginning with https://");
        return new HelpLine(node["name"]?.Text ?? "", node["reach"]?.Text ?? "", node["hours"]?.Text ?? "", node["page"]?.Text ?? "", day, node["checked"] ?? node);
    }

    private static void Known(ContentNode node, string[] known, string place, ContentErrors errors)
    {
        if (!node.IsMap)
            errors.NeedsKeys(node, place);
        errors.UnknownKeys(node, place, known);
    }

    private static List<string> Words(ContentNode? list) => [.. (list?.Items ?? []).Select(item => item.Text)];
}
