using AttachmentCoachBot.Dialogs.Interruptions;
using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Menu;
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
        new(CoachContent.Read(content, [.. language.TriggerKinds.Select(kind => kind.Kind)], errors), language);

    public Turn Respond(PersonState state, Input input)
    {
        var message = MessageReader.Read(input.Text);
        var context = new DialogContext(Content, Language, state, input, message);

        var stack = new DialogStack(context);
        var safety = new SafetyDesk(context, stack, new MenuDesk(context, stack));
        if (!safety.Hear())
        {
            Hear(context);
            safety.AskAgainWhenDue();
        }

        var person = context.Person with { LastSeen = input.When };
        return new Turn(input.Kind == InputKind.Message ? person with { LastText = message.Text } : person, Bubbles.AtMostThree(context.Replies));
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
