using AttachmentCoachBot.Dialogs.Safety;
using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Safety;

namespace AttachmentCoachBot.Dialogs.Tests.Safety;

public sealed class SafetyConversationTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly string Folder = Path.Combine(Repository.Tests, "Transcripts", "safety");

    public static TheoryData<string> Scripts =>
        [.. Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Where(path => !path.StartsWith("idioms", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Harmless => [.. Directory.EnumerateFiles(Path.Combine(Folder, "idioms"), "*.chat").Select(path => Path.GetRelativePath(Folder, path))];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void In_every_script_the_exercise_pauses_help_is_named_and_the_conversation_stays_open(string script)
    {
        var states = new List<PersonState>();

        var played = new Transcript(Path.Combine(Folder, script)).Play(Repository.Coach, state => { states.Add(state); return state; });

        var hit = states.FindIndex(state => state.Safety is not null);
        Assert.True(hit >= 0, "nothing was noticed");
        Assert.Empty(states[hit].Stack);
        Assert.True(states[hit].Safety!.IsLocked);
        Assert.True(played.Contains("https://", StringComparison.Ordinal) && played.Contains("Show help", StringComparison.Ordinal));
        Assert.DoesNotContain(played.Split("\nYou"), turn => !turn.Contains("Coach:", StringComparison.Ordinal) && turn.StartsWith(':'));
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_only_sounds_alarming_interrupts_nothing(string script)
    {
        var played = new Transcript(Path.Combine(Folder, script)).Play(Repository.Coach, state => state);

        Assert.DoesNotContain("Show help", played, StringComparison.Ordinal);
    }

    [Fact]
    public void It_goes_the_same_on_turn_1_and_on_turn_500()
    {
        var first = Say(PersonState.New with { IsWelcomed = true }, "I want to die");
        var state = PersonState.New with { IsWelcomed = true };
        for (var turn = 0; turn < 499; turn++)
            state = Say(state, turn % 2 == 0 ? "breathing" : "menu").State;

        var late = Say(state, "I want to die");

        Assert.Equal(first.Replies.Select(reply => reply.Text), late.Replies.Select(reply => reply.Text));
    }

    [Theory]
    [InlineData("He hit me", SafetyAnswer.Safe)]
    [InlineData("I want to die", SafetyAnswer.Safe)]
    public void One_denial_opens_nothing_that_is_meant_for_the_other_person(string text, SafetyAnswer answer)
    {
        var state = Say(PersonState.New, text).State;

        state = Tap(state, "safety/safe").State;

        Assert.Equal(answer, state.Safety!.Answer);
        Assert.All(SafetyLocks.PartnerDirected, exercise => Assert.True(SafetyLocks.Hold(state, exercise)));
    }

    [Fact]
    public void The_country_of_the_time_zone_counts_more_than_the_language()
    {
        var resources = Repository.Coach.Content.Resources;

        Assert.Equal("CH", resources.Guess("en-US", "Europe/Zurich"));
        Assert.Equal("IE", resources.Guess("en-IE", null));
        Assert.Null(resources.Guess("en-US", "America/Sao_Paulo"));
    }

    [Fact]
    public void Every_country_names_an_emergency_number_and_help_for_every_kind()
    {
        var resources = Repository.Coach.Content.Resources;

        Assert.Equal(14, resources.Countries.Count);
        Assert.All(resources.Countries, country => Assert.All((string[])["suicide", "violence", "child", "own-behaviour"], kind => Assert.NotEmpty(resources.Lines(country, kind))));
    }

    [Fact]
    public void An_unverified_or_old_entry_is_named_to_the_operator()
    {
        var warnings = new ContentErrors();

        ResourcesReader.WarnOfStale(Repository.Coach.Content.Resources, new DateOnly(2026, 3, 1), warnings);

        Assert.False(warnings.HasErrors);
        Assert.Contains(warnings.All, warning => warning is { IsWarning: true, Message: "GB, Samaritans has never been verified" });
    }

    [Fact]
    public void Danger_in_a_field_of_a_card_is_heard_too()
    {
        var turn = Repository.Coach.Respond(PersonState.New, new Input { When = Morning, Values = new Dictionary<string, string> { ["note"] = "I want to kill myself" } });

        Assert.Equal(SafetyCategory.Suicide, turn.State.Safety!.Category);
    }

    private static Turn Say(PersonState state, string text) => Repository.Coach.Respond(state, new Input { When = Morning, Text = text });

    private static Turn Tap(PersonState state, string value) => Repository.Coach.Respond(state, new Input { When = Morning, Values = new Dictionary<string, string> { ["choice"] = value } });
}
