using AttachmentCoachBot.Dialogs.Speaking;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Offers the complaints that were kept for later.</summary>
internal sealed class LaterStep : RephraseStep
{
    public const string Id = "later";

    public override string Name => Id;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-later", ("quote", Quoting.Short(talk.Frame.Later[0], 90)));

    public override DialogOutcome Answer(RephraseTalk talk) => talk.Chosen(this) switch
    {
        "next" => Next(talk),
        "done" => Skip(talk),
        _ => talk.ShowChoicesAgain(),
    };

    public override DialogOutcome Skip(RephraseTalk talk) => new DialogOutcome.End(Material.None);

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) => talk.Script.Choices[Id];

    private static DialogOutcome Next(RephraseTalk talk)
    {
        var frame = talk.Frame;
        talk.Frame = new RephraseFrame { Dialog = RephraseDialog.Id, Text = frame.Text, IsHeard = true, Complaint = frame.Later[0], Later = [.. frame.Later.Skip(1)], LeftOpen = [.. frame.LeftOpen.Where(part => part == WhoStep.Id)] };
        return talk.GoOn();
    }
}
