using AttachmentCoachBot.Dialogs.Rephrase.Steps;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>Keeps a message among the saved phrases, and goes on to what is left.</summary>
internal static class Keeping
{
    public static DialogOutcome Keep(RephraseTalk talk, string message, string before)
    {
        var person = talk.Context.Person;
        if (!person.Phrases.Any(phrase => phrase.Text == message))
            talk.Context.Person = person with { Phrases = [.. person.Phrases, new SavedPhrase(message, before, talk.Context.Input.When)] };
        talk.Say("kept");
        return GoOn(talk);
    }

    public static DialogOutcome GoOn(RephraseTalk talk) =>
        talk.Frame.Later.Count > 0 ? talk.GoTo(LaterStep.Id) : new DialogOutcome.End(Material.None);
}
