using AttachmentCoachBot.Dialogs.Rephrase.Steps;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>Keeps a message among the saved phrases, and goes on to what is left.</summary>
internal static class Keeping
{
    public static DialogOutcome Keep(RephraseTalk talk, string message, string before)
    {
        Save(talk, message, before);
        return GoOn(talk);
    }

    /// <summary>Keeps it, and takes it to a rehearsal before it is said for real. What is left waits until then.</summary>
    public static DialogOutcome Rehearse(RephraseTalk talk, string message, string before)
    {
        Save(talk, message, before);
        var material = new Material(new Dictionary<string, string> { ["phrase"] = message, ["before"] = before });
        return talk.Frame.Later.Count > 0
            ? new DialogOutcome.Call(talk.Frame with { Step = LaterStep.Id }, RolePlay.RolePlayDialog.Id, material)
            : new DialogOutcome.HandOver(RolePlay.RolePlayDialog.Id, material);
    }

    private static void Save(RephraseTalk talk, string message, string before)
    {
        var person = talk.Context.Person;
        if (!person.Phrases.Any(phrase => phrase.Text == message))
            talk.Context.Person = person with { Phrases = [.. person.Phrases, new SavedPhrase(message, before, talk.Context.Input.When)] };
        talk.Say("kept");
    }

    public static DialogOutcome GoOn(RephraseTalk talk) =>
        talk.Frame.Later.Count > 0 ? talk.GoTo(LaterStep.Id) : new DialogOutcome.End(Material.None);
}
