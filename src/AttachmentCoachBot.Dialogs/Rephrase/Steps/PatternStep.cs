using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Asks once which side of the dance the person is on; it decides the shape of one of the drafts. Not saying is fine, and not asked again.</summary>
internal sealed class PatternStep : RephraseStep
{
    public const string Id = "pattern";

    public override string Name => Id;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-pattern");

    public override DialogOutcome Answer(RephraseTalk talk) => talk.Chosen(this) switch
    {
        null => talk.ShowChoicesAgain(),
        "none" => Take(talk, null),
        var pattern => Take(talk, Enum.Parse<AttachmentPattern>(pattern, ignoreCase: true)),
    };

    public override DialogOutcome Skip(RephraseTalk talk) => Take(talk, null);

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) => talk.Script.Choices[Id];

    private static DialogOutcome Take(RephraseTalk talk, AttachmentPattern? pattern)
    {
        talk.Context.Person = talk.Context.Person with { Relationship = talk.Context.Person.Relationship with { OwnPattern = pattern, IsPatternDeclined = pattern is null } };
        return talk.GoOn();
    }
}
