using AttachmentCoachBot.Dialogs.Menu;

namespace AttachmentCoachBot.Dialogs.Listening;

/// <summary>Answers what cannot be an answer: says what came, what would help, and asks again. The state stays as it was.</summary>
internal static class Unreadable
{
    /// <summary>A sentence sent twice is noticed from this many words on; “yes” may well come twice.</summary>
    private const int WordsOfASentence = 3;

    public static bool Answer(DialogContext context, DialogStack stack, MenuDesk menu, Expects expects)
    {
        if (Wording(context.Message.Kind, expects) is { } wording)
        {
            context.Say(wording);
            menu.AskAgain();
            return true;
        }

        if (context.Message.IsCut)
            context.Say("coach/cut");
        if (stack.IsEmpty || !expects.FreeWords || context.Message.WordCount < WordsOfASentence || context.Message.Text != context.Person.LastText)
            return false;
        context.Say("coach/sent-twice");
        stack.Reprompt();
        return true;
    }

    private static string? Wording(MessageKind kind, Expects expects) => kind switch
    {
        MessageKind.Empty => "coach/empty",
        MessageKind.Emoji => "coach/emoji",
        MessageKind.Number when expects.FreeWords => "coach/number",
        MessageKind.Nonsense => "coach/nonsense",
        MessageKind.Markup => "coach/markup",
        MessageKind.OtherLanguage => "coach/other-language",
        _ => null,
    };
}
