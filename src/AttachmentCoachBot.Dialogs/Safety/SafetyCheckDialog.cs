using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Language.Safety;

namespace AttachmentCoachBot.Dialogs.Safety;

/// <summary>
/// Stands in for an exercise that rests: one direct question, and only a clear answer opens it again. Whoever told that the other person hurts them now does not get
/// it opened by a “no” that says the opposite.
/// </summary>
public sealed class SafetyCheckDialog : IDialog
{
    public const string Id = "safety-check";
    private const string Ask = "ask";

    public string Name => Id;
    public string Title => "One question first";
    public Phrases Start => Phrases.None;

    public DialogOutcome Begin(DialogContext context, Material material)
    {
        context.Say($"{SafetyWordings.File}/locked");
        var frame = new SafetyCheckFrame { Dialog = Id, Step = Ask, Wanted = material["exercise"] ?? "", Parts = new Dictionary<string, string>(material.Parts) };
        Reprompt(context, frame);
        return new DialogOutcome.Wait(frame);
    }

    public DialogOutcome Continue(DialogContext context, DialogFrame frame)
    {
        var answer = context.ChoiceAt(Id, Ask) ?? Choosing.Find(context.Message.Plain, [["No", "never", "no never"], ["Yes", "sometimes", "yes sometimes"], ["I’m not sure", "maybe", "not sure"]]) switch
        {
            0 => "no",
            1 => "yes",
            2 => "unsure",
            _ => null,
        };
        if (answer is null)
        {
            Reprompt(context, frame);
            return new DialogOutcome.Wait(frame);
        }

        if (context.Person.Safety is { } safety && Opens(safety, answer))
        {
            context.Person = context.Person with { Safety = null };
            context.Say($"{SafetyWordings.File}/unlocked");
            var check = (SafetyCheckFrame)frame;
            return context.Content.Dialogs.ContainsKey(check.Wanted) ? new DialogOutcome.HandOver(check.Wanted, new Material(check.Parts)) : new DialogOutcome.End(Material.None);
        }

        IReadOnlyList<Choice> choices = [new("Show help", "safety/help"), new("Something calming", "safety/calm")];
        context.Say($"{SafetyWordings.File}/still-locked", choices);
        return new DialogOutcome.End(Material.None);
    }

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result) => new DialogOutcome.End(Material.None);

    public DialogOutcome Skip(DialogContext context, DialogFrame frame) => new DialogOutcome.End(Material.None);

    public void Reprompt(DialogContext context, DialogFrame frame)
    {
        IReadOnlyList<Choice> choices = [new("No", $"{Id}/{Ask}/no"), new("Yes, or sometimes", $"{Id}/{Ask}/yes"), new("I’m not sure", $"{Id}/{Ask}/unsure")];
        context.Say($"{SafetyWordings.File}/{Question(context.Person.Safety?.Category)}", choices);
    }

    public void Explain(DialogContext context, DialogFrame frame) => context.Say($"{SafetyWordings.File}/denied-locked");

    public Expects Expects(DialogContext context, DialogFrame frame) => Listening.Expects.Choice;

    public bool CanContinue(DialogFrame frame) => frame is SafetyCheckFrame { Step: Ask };

    public string? LastAnswer(DialogFrame frame) => null;

    private static string Question(SafetyCategory? category) => category switch
    {
        SafetyCategory.Suicide or SafetyCategory.SelfHarm or SafetyCategory.MedicalEmergency => "check-self",
        SafetyCategory.HarmToOthers => "check-own",
        SafetyCategory.Minor => "check-minor",
        _ => "check-violence",
    };

    private static bool Opens(SafetyState safety, string answer)
    {
        if (safety.Category == SafetyCategory.Minor)
            return answer == "yes" && safety.Answer == SafetyAnswer.NotMeant;
        if (answer != "no" || safety.Step != SafetyStep.Settled)
            return false;
        var isSelfDirected = safety.Category is SafetyCategory.Suicide or SafetyCategory.SelfHarm or SafetyCategory.MedicalEmergency;
        var isAboutThisPartner = safety is { Subject: SafetySubject.Speaker, IsPast: false, IsSoft: false };
        return safety.Answer switch
        {
            SafetyAnswer.NotMeant => true,
            SafetyAnswer.Safe => isSelfDirected || !isAboutThisPartner,
            _ => false,
        };
    }
}

/// <summary>The check under way, and the exercise that waits behind it with its material.</summary>
public sealed record SafetyCheckFrame : DialogFrame
{
    public string Wanted { get; init; } = "";

    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>();
}
