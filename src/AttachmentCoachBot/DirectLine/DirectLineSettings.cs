namespace AttachmentCoachBot.DirectLine;

/// <summary>What the configuration says about Direct Line, checked.</summary>
internal sealed record DirectLineSettings
{
    /// <summary>What sites that embed the coach prove themselves with; two at most, so that one can be replaced by the other.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    public TimeSpan TokenLifetime { get; init; } = Shortest;

    /// <summary>Other sites whose pages may show the coach and talk with it. Empty: none may show it, and a token alone decides who talks.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>How many messages a person may send in a minute; at once it may be twice as many.</summary>
    public int MessagesPerMinute { get; init; } = 20;

    /// <summary>Below it, directlinejs lets the token run out before it first asks for a new one.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(30);

    /// <summary>Base64 of 32 bytes has 43 letters and a filler.</summary>
    private const int ShortestSecret = 43;

    public static DirectLineSettings From(IConfiguration configuration)
    {
        var secrets = List(configuration, "DirectLine:Secrets");
        for (var at = 0; at < secrets.Count; at++)
            if (secrets[at].Length < ShortestSecret || secrets[at].Distinct().Count() < 16)
                throw new ProblemException($"DirectLine:Secrets:{at} is too easy to guess; make one with: openssl rand -base64 32");
        if (secrets.Count > 2)
            throw new ProblemException($"DirectLine:Secrets has {secrets.Count} entries; two are enough, the new one and the one it replaces.");

        return new DirectLineSettings
        {
            Secrets = secrets,
            TokenLifetime = Lifetime(configuration["DirectLine:TokenLifetime"]),
            Origins = [.. List(configuration, "DirectLine:Origins").Select((origin, at) => Origin(origin, $"DirectLine:Origins:{at}"))],
            MessagesPerMinute = configuration["DirectLine:MessagesPerMinute"] is not { Length: > 0 } limit ? 20
                : int.TryParse(limit, out var number) && number > 0 ? number
                : throw new ProblemException($"DirectLine:MessagesPerMinute is “{limit}”; write a number above 0, as in: 20"),
        };
    }

    private static List<string> List(IConfiguration configuration, string name) =>
        [.. configuration.GetSection(name).GetChildren().Select(entry => entry.Value).OfType<string>().Where(value => value.Length > 0)];

    private static TimeSpan Lifetime(string? text)
    {
        if (text is not { Length: > 0 })
            return Shortest;
        if (!TimeSpan.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var lifetime))
            throw new ProblemException($"DirectLine:TokenLifetime is “{text}”; write hours, minutes and seconds, as in: 00:30:00");
        if (lifetime < Shortest || lifetime > TimeSpan.FromDays(1))
            throw new ProblemException($"DirectLine:TokenLifetime is “{text}”; write a time from 00:30:00, below which clients lose their conversation, to 24:00:00 (as 1.00:00:00).");
        return lifetime;
    }

    private static string Origin(string text, string name) =>
        SiteOrigin.Read(text) ?? throw new ProblemException($"{name} is “{text}”; write a site without a path, as in: https://www.example.org");
}
