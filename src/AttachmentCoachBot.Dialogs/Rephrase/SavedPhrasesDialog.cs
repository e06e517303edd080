using System.Globalization;
using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>Shows the phrases a person kept, the latest first. It asks nothing.</summary>
public sealed class SavedPhrasesDialog : IDialog
{
    public const string Id = "saved-phrases";

    /// <summary>More would not fit on a screen.</summary>
    private const int MostShown = 10;

    public string Name => Id;
    public string Title => "My saved phrases";
    public Phrases Start { get; } = Phrases.Of("(show|see|list|) (me|) (my|the|) (saved|kept) (phrases|sentences|messages|phrase)", "(show|) my phrases", "what (did|have) i (save|saved|keep|kept)", "phrases");

    public DialogOutcome Begin(DialogContext context, Material material)
    {
        var phrases = context.Person.Phrases.Reverse().Take(MostShown).ToList();
        if (phrases.Count == 0)
        {
            context.Say("saved-phrases/none");
            return new DialogOutcome.End(Material.None);
        }

        var lines = phrases.Select(phrase => $"{phrase.When.ToString("d MMMM", CultureInfo.InvariantCulture)}: “{phrase.Text}”");
        var shown = phrases.Select(phrase => new JsonObject { ["text"] = phrase.Text, ["before"] = phrase.Before, ["when"] = phrase.When.ToString("o", CultureInfo.InvariantCulture) });
        context.Add(new Reply
        {
            Text = context.Words("saved-phrases/shown") + "\n" + string.Join('\n', lines),
            Card = new Card("saved-phrases", new JsonObject { ["phrases"] = new JsonArray([.. shown]) }),
        });
        return new DialogOutcome.End(Material.None);
    }

    public DialogOutcome Continue(DialogContext context, DialogFrame frame) => new DialogOutcome.Yield();

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result) => new DialogOutcome.End(Material.None);

    public DialogOutcome Skip(DialogContext context, DialogFrame frame) => new DialogOutcome.End(Material.None);

    public void Reprompt(DialogContext context, DialogFrame frame)
    {
    }

    public void Explain(DialogContext context, DialogFrame frame)
    {
    }

    public Expects Expects(DialogContext context, DialogFrame frame) => Listening.Expects.Choice;

    public bool CanContinue(DialogFrame frame) => false;

    public string? LastAnswer(DialogFrame frame) => null;
}
