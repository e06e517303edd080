namespace AttachmentCoachBot;

/// <summary>What the configuration says, checked; a wrong value is a sentence with the way out.</summary>
internal sealed record Settings
{
    public required string ContentPath { get; init; }

    /// <summary>Connection string of the store, its file as a full path.</summary>
    public required string Storage { get; init; }

    /// <summary>The same settings for the web server and for the commands: file, then environment, then command line.</summary>
    public static Settings Load(string[]? args = null)
    {
        var builder = new ConfigurationBuilder()
            .SetBasePath(HomeFolder.Current)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables();
        return From(builder.AddCommandLine(args ?? []).Build(), HomeFolder.Current);
    }

    /// <param name="home">Relative paths start here.</param>
    public static Settings From(IConfiguration configuration, string home)
    {
        var provider = configuration["Storage:Provider"] ?? "Sqlite";
        if (!provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
            throw new ProblemException($"Storage:Provider is “{provider}”; write Sqlite.");

        return new Settings
        {
            ContentPath = ContentAt(configuration["Content:Path"] ?? "dialogs", home),
            Storage = configuration["Storage:ConnectionString"] ?? "Data Source=data/coach.db",
        };
    }

    private static string ContentAt(string path, string home)
    {
        var full = Path.GetFullPath(path, home);
        return Directory.Exists(full)
            ? full
            : throw new ProblemException($"Content:Path is “{path}”, and there is no folder {full}; write the folder that holds the dialogs.");
    }
}
