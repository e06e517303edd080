using AttachmentCoachBot.Dialogs.Relationships;

namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Asks once who “he”, “she” or “they” is, so that the message can speak to them.</summary>
internal sealed class WhoStep : RephraseStep
{
    public const string Id = "who";

    public override string Name => Id;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-who", ("pronoun", Pronoun(talk)));

    public override DialogOutcome Answer(RephraseTalk talk)
    {
        var who = RelationshipWords.InAnswer(talk.Context.Message.Text) ?? talk.Chosen(this) switch
        {
            "partner" => new Acquaintance(RelationshipWords.Partner, RelationshipWords.Partner, null),
            "ex" => new Acquaintance("ex", "ex", null),
            "other" => new Acquaintance("someone else", "someone else", null),
            _ => null,
        };
        if (who is null)
            return talk.ShowChoicesAgain();
        Meet(talk, who);
        return talk.LeaveOpen(Id);
    }

    public override DialogOutcome Skip(RephraseTalk talk) => talk.LeaveOpen(Id);

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) => talk.Script.Choices[Id];

    /// <summary>From now on it is about this person, and “he” is them; what is known of others stays.</summary>
    public static void Meet(RephraseTalk talk, Acquaintance who)
    {
        var pronoun = Pronoun(talk);
        talk.Context.Person = talk.Context.Person.Turn(who).With(relationship => relationship with { Pronoun = relationship.Pronoun ?? pronoun });
    }

    private static string Pronoun(RephraseTalk talk) => talk.Analysis.Passage.Partner.Pronoun;
}
