using AttachmentCoachBot.Privacy;
using Microsoft.Data.Sqlite;

namespace AttachmentCoachBot;

/// <summary>What the configuration says, checked; a wrong value is a sentence with the way out.</summary>
internal sealed record Settings
{
    public required string ContentPath { get; init; }

    /// <summary>Connection string of the store, its file as a full path.</summary>
    public required string Storage { get; init; }

    /// <summary>The folder of the database, which also holds the keys unless they are configured.</summary>
    public required string DataFolder { get; init; }

    public required MasterKeys MasterKeys { get; init; }

    /// <summary>How long what is kept outlives the removal of the app it was said in.</summary>
    public required TimeSpan KeepsAfterUninstall { get; init; }

    public string KeyRingFolder => Path.Combine(DataFolder, "keys");

    /// <summary>The same settings for the commands as for the web server: file, then environment.</summary>
    public static Settings Load() => From(Configuration(), HomeFolder.Current, isProduction: false);

    public static IConfiguration Configuration() =>
        new ConfigurationBuilder().SetBasePath(HomeFolder.Current).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();

    /// <param name="home">Relative paths start here.</param>
    public static Settings From(IConfiguration configuration, string home, bool isProduction)
    {
        var provider = configuration["Storage:Provider"] ?? "Sqlite";
        if (!provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
            throw new ProblemException($"Storage:Provider is “{provider}”; write Sqlite.");

        var storage = DatabaseAt(configuration["Storage:ConnectionString"] ?? "Data Source=data/coach.db", home);
        var folder = Path.GetDirectoryName(storage.DataSource)!;
        return new Settings
        {
            ContentPath = ContentAt(configuration["Content:Path"] ?? "dialogs", home),
            Storage = storage.ToString(),
            DataFolder = folder,
            MasterKeys = MasterKeys.Load(configuration, folder, isProduction),
            KeepsAfterUninstall = DaysIn(configuration["Privacy:DaysAfterUninstall"]),
        };
    }

    private static TimeSpan DaysIn(string? text) =>
        text is null ? TimeSpan.FromDays(7)
        : int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) && days <= 90 ? TimeSpan.FromDays(days)
        : throw new ProblemException($"Privacy:DaysAfterUninstall is “{text}”; write a number of days from 0 to 90.");

    /// <summary>For commands that only need the words.</summary>
    public static string ContentFolder() => ContentAt(Configuration()["Content:Path"] ?? "dialogs", HomeFolder.Current);

    private static SqliteConnectionStringBuilder DatabaseAt(string connectionString, string home)
    {
        try
        {
            var parts = new SqliteConnectionStringBuilder(connectionString);
            if (parts.DataSource.Length == 0 || parts.DataSource == ":memory:")
                throw new ProblemException($"Storage:ConnectionString is “{connectionString}”; name a file, as in: Data Source=data/coach.db");
            parts.DataSource = Path.GetFullPath(parts.DataSource, home);
            return parts;
        }
        catch (ArgumentException problem)
        {
            throw new ProblemException($"Storage:ConnectionString cannot be read ({problem.Message}); write: Data Source=data/coach.db", problem);
        }
    }

    private static string ContentAt(string path, string home)
    {
        var full = Path.GetFullPath(path, home);
        return Directory.Exists(full)
            ? full
            : throw new ProblemException($"Content:Path is “{path}”, and there is no folder {full}; write the folder that holds the dialogs.");
    }
}
