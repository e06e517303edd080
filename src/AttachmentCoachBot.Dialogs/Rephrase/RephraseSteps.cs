using AttachmentCoachBot.Dialogs.Rephrase.Steps;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>Every question of the exercise by the name the state holds.</summary>
internal static class RephraseSteps
{
    private static readonly Dictionary<string, RephraseStep> ByName = new RephraseStep[]
    {
        new TextStep(), new CalmStep(), new WhichStep(), new WhoStep(), new MomentStep(), new FeelingStep(), new NeedStep(), new RequestStep(), new PatternStep(),
        new DraftsStep(), new ChosenStep(), new OwnStep(), new MeaningStep(), new SideStep(), new LaterStep(),
    }.ToDictionary(step => step.Name);

    public static bool Has(string name) => ByName.ContainsKey(name);

    public static RephraseStep Named(string name) => ByName[name];
}
