using AttachmentCoachBot.Language.Content;
using AttachmentCoachBot.Language.Safety;

namespace AttachmentCoachBot.Language.Tests.Safety;

public sealed class SafetyGateTests
{
    private static readonly ContentErrors Errors = new();
    private static readonly LanguageEngine Engine = LanguageEngine.Load(Content(), Errors);

    [Fact]
    public void The_shipped_rules_have_no_mistakes() =>
        Assert.DoesNotContain(Errors.All, error => error.Path.Contains("/safety/", StringComparison.Ordinal));

    [Theory]
    [InlineData("I want to die", SafetyCategory.Suicide)]
    [InlineData("i keep thinking about unaliving myself", SafetyCategory.Suicide)]
    [InlineData("My sister says she wants to kill herself", SafetyCategory.Suicide)]
    [InlineData("I cut myself again last night", SafetyCategory.SelfHarm)]
    [InlineData("We argued about money and then he punched me in the stomach", SafetyCategory.PartnerViolence)]
    [InlineData("she grabbed me by the throat", SafetyCategory.PartnerViolence)]
    [InlineData("He won't let me see my family", SafetyCategory.CoerciveControl)]
    [InlineData("My husband hits our son with a belt", SafetyCategory.ChildHarm)]
    [InlineData("I slapped my wife yesterday and I feel sick about it", SafetyCategory.HarmToOthers)]
    [InlineData("I'm fifteen and my boyfriend is mad at me", SafetyCategory.Minor)]
    [InlineData("he is not breathing what do I do", SafetyCategory.MedicalEmergency)]
    public void Danger_is_seen(string text, SafetyCategory category) => Assert.Equal(category, Check(text).Category);

    [Theory]
    [InlineData("This traffic is killing me")]
    [InlineData("He hit the roof when he saw the bill")]
    [InlineData("I'm scared of losing her")]
    [InlineData("He has never hit me")]
    [InlineData("No, I'm not suicidal")]
    [InlineData("I'd kill for a coffee")]
    [InlineData("He beat me at chess again")]
    public void What_only_sounds_alarming_is_left_alone(string text) => Assert.False(Check(text).IsHit);

    [Fact]
    public void Danger_in_the_past_or_to_another_is_told_apart()
    {
        Assert.True(Check("Years ago my first husband punched me").IsPast);
        Assert.Equal(SafetySubject.SomeoneElse, Check("My sister says she wants to kill herself").Subject);
    }

    [Fact]
    public void A_means_at_hand_is_acute() => Assert.True(Check("I have the pills in my hand right now and I want to die").IsAcute);

    private static SafetyReading Check(string text) => Engine.CheckSafety(Engine.Read(text));

    private static List<ContentFile> Content()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "dialogs")))
            folder = folder.Parent!;
        return
        [
            .. Directory.EnumerateFiles(Path.Combine(folder.FullName, "dialogs"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => new ContentFile(Path.GetRelativePath(folder.FullName, file), File.ReadAllText(file))),
        ];
    }
}
