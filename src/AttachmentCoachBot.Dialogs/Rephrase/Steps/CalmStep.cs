using AttachmentCoachBot.Dialogs.Speaking;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>A text without blame is told so, and why; it is the person who decides whether there is more to say.</summary>
internal sealed class CalmStep : RephraseStep
{
    public const string Id = "calm";

    public override string Name => Id;

    public override void Ask(RephraseTalk talk)
    {
        if (!talk.Frame.IsHeard)
            talk.Say(Why(talk), ("quote", Quoting.Short(talk.Frame.Text, 120)), ("feeling", FeelingIn(talk)));
        talk.Frame = talk.Frame with { IsHeard = true };
        talk.Ask(this, "ask-calm");
    }

    public override DialogOutcome Answer(RephraseTalk talk)
    {
        switch (talk.Chosen(this))
        {
            case "keep":
                return Keeping.Keep(talk, talk.Frame.Text, talk.Frame.Text);
            case "rehearse":
                return Keeping.Rehearse(talk, talk.Frame.Text, talk.Frame.Text);
            case "more":
                talk.Frame = talk.Frame with { IsTold = true };
                return talk.GoOn();
            case "other":
                talk.Frame = new RephraseFrame { Dialog = RephraseDialog.Id };
                return talk.GoOn();
            default:
                // What is typed here is the next thing to say.
                return talk.Context.Message.WordCount > 3 ? RephraseSteps.Named(TextStep.Id).Answer(talk) : talk.ShowChoicesAgain();
        }
    }

    public override DialogOutcome Skip(RephraseTalk talk) => new DialogOutcome.End(Material.None);

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) => talk.Script.Choices[Id];

    private static string Why(RephraseTalk talk) =>
        FeelingIn(talk) is not null ? "calm-feeling" : talk.Frame.Text.Contains('?', StringComparison.Ordinal) ? "calm-asks" : "calm-plain";

    private static string? FeelingIn(RephraseTalk talk) => talk.Analysis.Facts.Feelings is [var first, ..] ? first.Words : null;
}
