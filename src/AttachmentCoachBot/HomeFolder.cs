namespace AttachmentCoachBot;

/// <summary>
/// Where settings, content and data are found: the nearest folder at or above the current one that holds <c>appsettings.json</c> and <c>dialogs/</c>
/// (so <c>dotnet run</c> uses the repository's), and otherwise the program's own folder (so a published program brings its own).
/// </summary>
internal static class HomeFolder
{
    public static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "appsettings.json")) && Directory.Exists(Path.Combine(folder.FullName, "dialogs")))
                return folder.FullName;
        return AppContext.BaseDirectory;
    }

    public static string Current { get; } = Find(Directory.GetCurrentDirectory());
}
