using System.Text.Json.Nodes;
using AttachmentCoachBot.Language.Safety;

namespace AttachmentCoachBot.Dialogs.Safety;

/// <summary>Who can be reached, in the country of the person, for what they told.</summary>
internal sealed class HelpList(DialogContext context)
{
    private const int Longest = 3;

    public CountryHelp Country => context.Content.Resources.Of(context.Person.Country ?? Guess);

    private string? Guess => context.Content.Resources.Guess(context.Input.Locale, context.Input.TimeZone);

    /// <summary>The list as one bubble, and below it the question for the country as long as that was never confirmed.</summary>
    public void Show(SafetyState safety, IReadOnlyList<Choice> choices)
    {
        var country = Country;
        var lines = KindsFor(safety).SelectMany(kind => context.Content.Resources.Lines(country, kind)).DistinctBy(line => line.Name).Take(Longest).ToList();
        var parts = new List<string?>();
        if (country.Code.Length > 0)
            parts.Add(Words("help-intro"));
        if (NamesEmergency(safety))
            parts.Add(Words("help-emergency"));
        parts.AddRange(lines.Select(line => $"{line.Name}: {line.Reach}{(line.Hours.StartsWith("see", StringComparison.Ordinal) ? "" : $", {line.Hours}")} ({line.Page})"));
        if (context.Person.Country is null)
            parts.Add(Words(Guess is null ? "country-ask" : "country-guess"));
        context.Add(new Reply
        {
            Text = string.Join('\n', parts.OfType<string>()),
            IsSafety = true,
            Choices = choices,
            Card = new Card("help", new JsonObject
            {
                ["country"] = country.Name,
                ["emergency"] = country.Emergency,
                ["lines"] = new JsonArray([.. lines.Select(line => (JsonNode)new JsonObject { ["name"] = line.Name, ["reach"] = line.Reach, ["hours"] = line.Hours, ["page"] = line.Page })]),
            }),
        });
    }

    private string? Words(string name) => context.Words($"{SafetyWordings.File}/{name}", ("country", Country.Name), ("emergency", Country.Emergency));

    private static bool NamesEmergency(SafetyState safety) => !safety.IsSoft && safety.Category != SafetyCategory.Minor;

    private static IEnumerable<string> KindsFor(SafetyState safety) => safety.Category switch
    {
        SafetyCategory.PartnerViolence or SafetyCategory.CoerciveControl => ["violence"],
        SafetyCategory.ChildHarm => ["child", "violence"],
        SafetyCategory.Minor => ["child"],
        SafetyCategory.HarmToOthers when safety.Subject == SafetySubject.SomeoneElse => ["violence"],
        SafetyCategory.HarmToOthers => ["own-behaviour", "suicide"],
        _ => ["suicide"],
    };
}
