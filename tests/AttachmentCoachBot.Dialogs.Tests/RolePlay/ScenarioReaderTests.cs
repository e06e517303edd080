using AttachmentCoachBot.Dialogs.RolePlay;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Tests.RolePlay;

public sealed class ScenarioReaderTests
{
    private static readonly string Good = Repository.Content.Single(file => file.Path == "dialogs/no-answer.scenario.yaml").Text;

    private static List<string> ErrorsOf(string name, string text)
    {
        var errors = new ContentErrors();
        var content = Repository.Content.Where(file => file.Path != name).Append(new ContentFile(name, text)).ToList();
        RolePlayContent.Read(content, Repository.Coach.Language, errors);
        return [.. errors.All.Where(error => error.Path == name).Select(error => $"{error.Code}: {error.Message}")];
    }

    [Fact]
    public void A_good_scenario_has_no_errors() => Assert.Empty(ErrorsOf("dialogs/other.scenario.yaml", Good));

    [Fact]
    public void All_mistakes_of_a_scenario_come_in_one_run()
    {
        var text = Good.Replace("suits: avoidant", "suits: avoidnat", StringComparison.Ordinal).Replace("  rupture:", "  rapture:", StringComparison.Ordinal)
            .Replace("    - to: wish", "    - to: wihs", StringComparison.Ordinal).Replace("order: 4", "order: four", StringComparison.Ordinal).Replace("<partner> comes into your kitchen", "<partnre> comes", StringComparison.Ordinal);

        var errors = ErrorsOf("dialogs/other.scenario.yaml", text);

        Assert.Contains(errors, error => error.StartsWith("DLG011: there is no pattern called “avoidnat”", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith("DLG041: the rehearsal cannot end by rupture", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith("DLG011: there is no move to answer called “wihs”", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith("DLG015:", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith("DLG013:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pattern_without_an_opening_is_named() =>
        Assert.Contains("DLG040: “opening” has nothing for the secure partner", ErrorsOf("dialogs/other.scenario.yaml", Good.Replace("  secure: Morning", "  sekure: Morning", StringComparison.Ordinal)));

    [Fact]
    public void An_effect_against_the_laws_is_refused()
    {
        var text = Repository.Content.Single(file => file.Path == "dialogs/partner-effects.yaml").Text.Replace("  humour:\n    everyone: { alarm: -0.04", "  humour:\n    everyone: { alarm: 0.04", StringComparison.Ordinal);

        Assert.Contains(ErrorsOf("dialogs/partner-effects.yaml", text), error => error.StartsWith("DLG044: “humour” softens, but to the secure partner it does not lower the alarm", StringComparison.Ordinal));
    }
}
