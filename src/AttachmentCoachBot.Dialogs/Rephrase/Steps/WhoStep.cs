namespace AttachmentCoachBot.Dialogs.Rephrase.Steps;

/// <summary>Asks once who “he”, “she” or “they” is, so that the message can speak to them.</summary>
internal sealed class WhoStep : RephraseStep
{
    public const string Id = "who";

    public override string Name => Id;

    public override void Ask(RephraseTalk talk) => talk.Ask(this, "ask-who", ("pronoun", Pronoun(talk)));

    public override DialogOutcome Answer(RephraseTalk talk)
    {
        var chosen = talk.Chosen(this);
        var name = chosen is null ? Welcome.Nicknames.In(Nameless(talk.Context.Message.Text)) : null;
        if (chosen is null && name is null)
            return talk.ShowChoicesAgain();
        // Only the partner is remembered: the next “he” may well be somebody else again.
        if (chosen is not "other")
            talk.Context.Person = talk.Context.Person with { Relationship = talk.Context.Person.Relationship with { Pronoun = Pronoun(talk), Name = name } };
        talk.Frame = talk.Frame with { LeftOpen = [.. talk.Frame.LeftOpen, Id] };
        return talk.GoOn();
    }

    public override DialogOutcome Skip(RephraseTalk talk) => talk.LeaveOpen(Id);

    public override IReadOnlyList<TalkOption> Options(RephraseTalk talk) => talk.Script.Choices[Id];

    private static string Pronoun(RephraseTalk talk) => talk.Analysis.Passage.Partner.Pronoun;

    private static string Nameless(string answer) => answer.StartsWith("his name", StringComparison.OrdinalIgnoreCase) || answer.StartsWith("her name", StringComparison.OrdinalIgnoreCase)
        ? answer[(answer.LastIndexOf(' ') + 1)..]
        : answer;
}
