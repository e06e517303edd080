using AttachmentCoachBot.Dialogs.Interruptions;
using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Menu;
using AttachmentCoachBot.Dialogs.Privacy;
using AttachmentCoachBot.Dialogs.Safety;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Dialogs.Welcome;
using AttachmentCoachBot.Language;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs;

/// <summary>The coach: one turn is a function of what is remembered and what was said. No clock, no chance, no waiting.</summary>
public sealed class Coach
{
    private Coach(CoachContent content, LanguageEngine language)
    {
        Content = content;
        Language = language;
    }

    public LanguageEngine Language { get; }

    public CoachContent Content { get; }

    /// <summary>Makes a coach of the files in <c>dialogs/</c>. Every mistake goes to <paramref name="errors"/>; do not use the coach when there is one.</summary>
    public static Coach Load(IReadOnlyList<ContentFile> content, LanguageEngine language, ContentErrors errors) =>
        new(CoachContent.Read(content, language, errors), language);

    public Turn Respond(PersonState state, Input input)
    {
        var message = MessageReader.Read(input.Text);
        var context = new DialogContext(Content, Language, state, input, message);

        var stack = new DialogStack(context);
        var safety = new SafetyDesk(context, stack, new MenuDesk(context, stack));
        var isAboutData = IsAboutData(context, stack);
        if (isAboutData || !safety.Hear())
        {
            Hear(context);
            if (isAboutData && stack.IsEmpty && !context.IsErased)
                safety.AskAgain();
            safety.AskAgainWhenDue();
        }

        if (context.IsErased)
            return new Turn(PersonState.New, context.Replies) { Effects = context.Effects };
        var person = context.Person with { LastSeen = input.When };
        return new Turn(input.Kind == InputKind.Message ? person with { LastText = message.Text } : person, Bubbles.AtMostThree(context.Replies)) { Effects = context.Effects };
    }

    /// <summary>While a question about danger is open, people can still see and delete what is kept: a button of that, or its very words.</summary>
    private static bool IsAboutData(DialogContext context, DialogStack stack)
    {
        if (context.Person.Safety is null or { Step: SafetyStep.Settled } || context.Input.Kind != InputKind.Message || context.Input.Values.Keys.Any(field => field != "choice"))
            return false;
        return !stack.IsEmpty && stack.Top is MyDataFrame frame && stack.CanContinue && MyDataDialog.IsMeant(context, frame)
            || context.Pressed is null && DataRequests.All.Are(context.Message.Plain);
    }

    /// <summary>Who hears a message, when nobody is in danger, in this order: the welcome, an exact answer, an interruption, the doubt whether it can be read at all, the step that waits, the menu.</summary>
    private static void Hear(DialogContext context)
    {
        var stack = new DialogStack(context);
        var menu = new MenuDesk(context, stack);
        if (!context.Person.IsWelcomed && !Arrivals.Welcome(context, stack))
            return;
        if (!stack.IsEmpty && !stack.CanContinue)
        {
            menu.StartAgain();
            return;
        }

        if (Arrivals.ReturnOf(context, stack) || ButtonsElsewhere(context, stack, menu))
            return;
        var expects = stack.Expects;
        if (!expects.IsAnswer && !IsOwnButton(context, stack))
        {
            if ((stack.IsEmpty || stack.Exercise != MyDataDialog.Id) && DataRequests.In(context.Message.Plain) is not null)
            {
                menu.Start(MyDataDialog.Id, Material.None);
                return;
            }

            if (InterruptionDesk.Find(context) is { } interruption)
            {
                new InterruptionDesk(context, stack, menu).Do(interruption);
                return;
            }

            if (Unreadable.Answer(context, stack, menu, expects))
                return;
        }

        var exercise = stack.IsEmpty ? "" : stack.Exercise;
        if (stack.IsEmpty || (!expects.FreeWords && !expects.IsAnswer && menu.IsStartedBy(context.Message)))
            menu.Route();
        else if (!stack.Continue())
            menu.Route();
        else if (stack.IsEmpty)
            menu.SayDone(exercise);
    }

    /// <summary>A button of the menu, of an interruption, or of a question that has passed.</summary>
    private static bool ButtonsElsewhere(DialogContext context, DialogStack stack, MenuDesk menu)
    {
        if (context.Pressed is not { } value || IsOwnButton(context, stack))
            return false;
        if (value.StartsWith("menu/", StringComparison.Ordinal) && context.Content.Dialogs.ContainsKey(value[5..]))
            menu.Start(value[5..], Material.None);
        else if (InterruptionDesk.Named(context, value) is { } interruption)
            new InterruptionDesk(context, stack, menu).Do(interruption);
        else
        {
            context.Say("coach/stale-button");
            menu.AskAgain();
        }

        return true;
    }

    private static bool IsOwnButton(DialogContext context, DialogStack stack) =>
        !stack.IsEmpty && context.ChoiceAt(stack.Top.Dialog, stack.Top.Step) is not null;
}
