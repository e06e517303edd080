using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Privacy;
using AttachmentCoachBot.Dialogs.Safety;
using AttachmentCoachBot.Dialogs.Welcome;

namespace AttachmentCoachBot.Dialogs.Menu;

/// <summary>Between exercises: shows what there is, starts an exercise, and puts one aside for another.</summary>
internal sealed class MenuDesk(DialogContext context, DialogStack stack)
{
    /// <summary>How many exercises are kept half done; when there are more, the oldest goes, and the person is told so.</summary>
    private const int MostPaused = 20;

    /// <summary>“Anything else today?” – “No.”</summary>
    private static readonly Phrases NothingMore = Phrases.Of(
        "no", "nope", "nah", "no (thanks|thank you)", "(that is|thats) (it|all|enough) (for (now|today)|)", "nothing (else|more|for now|today|)", "not (now|today|right now|yet)", "(maybe|) later",
        "(i am|im|all) (good|fine) (thanks|thank you|for now|)", "(maybe|) (another time|tomorrow)");

    /// <summary>The menu's buttons; an exercise left in the middle comes first, and what rests after somebody told of danger is not offered.</summary>
    public IReadOnlyList<Choice> Choices
    {
        get
        {
            IReadOnlyList<Choice> choices = [.. context.Content.Menu.Choices.Where(choice => !SafetyLocks.Hold(context.Person, choice.Value["menu/".Length..]))];
            return context.Person.Paused.Count == 0
                ? choices
                : [new Choice(ContinueLabel, "coach/continue"), .. choices];
        }
    }

    private string ContinueLabel => $"Continue: {TitleOf(context.Person.Paused[^1].Stack[0].Dialog)}";

    public void Show() => context.Say("coach/menu", Choices);

    /// <summary>Says that an exercise is over; after the welcome, nothing is over yet.</summary>
    public void SayDone(string exercise)
    {
        // After a deletion there is nothing more to say, and an open question about danger is asked again instead.
        if (context.IsErased || context.Person.Safety is { Step: not SafetyStep.Settled } && exercise == MyDataDialog.Id)
            return;
        if (context.Person is { KeepDays: null, IsAskedToKeep: false, Safety: null } && !Memory.Housekeeping.Contains(exercise))
            stack.Begin(MyDataDialog.Id, MyDataDialog.AskToKeep);
        else
            context.Say(exercise == "welcome" ? "coach/menu" : "coach/done", Choices);
    }

    /// <summary>Asks the question that waits, or shows the menu when none does.</summary>
    public void AskAgain()
    {
        if (stack.IsEmpty)
            context.Say("coach/menu-again", Choices);
        else
            stack.Reprompt();
    }

    /// <summary>True when the message, typed at a question with choices, starts another exercise.</summary>
    public bool IsStartedBy(Message message) => StartedBy(message) is { } exercise && exercise != stack.Exercise;

    /// <summary>Hears a message that no step waits for.</summary>
    public void Route()
    {
        // Where a button is the same as typing its words, those hold the name of the exercise, which would begin it anew.
        if (context.Person.Paused.Count > 0 && string.Equals(context.Input.Text.Trim(), ContinueLabel, StringComparison.OrdinalIgnoreCase))
            TakeUp();
        else if (ExerciseFor(context.Message) is { } exercise)
            Start(exercise, Material.None);
        else if (FirstWords.Hear(context) is var (meant, material))
            Start(meant, material);
        else if (Nicknames.AskedFor(context.Message.Text) is { } nickname)
        {
            context.Person = context.Person with { Nickname = nickname };
            context.Say("coach/called");
            AskAgain();
        }
        else
            context.Say(NothingMore.AreMeantBy(context.Message.Plain) ? "coach/nothing-more" : "coach/not-understood", Choices);
    }

    public void Start(string exercise, Material material)
    {
        PutAside();
        if (!stack.Begin(exercise, material))
            Show();
        else if (stack.IsEmpty)
            SayDone(exercise);
    }

    /// <summary>Begins an exercise from the start, with what was handed over to it.</summary>
    public void StartOver(DialogFrame begun)
    {
        if (!context.Content.Dialogs.ContainsKey(begun.Dialog) || !stack.BeginAgain(begun))
            Show();
        else if (stack.IsEmpty)
            SayDone(begun.Dialog);
    }

    /// <summary>Leaves the exercise under way so that “continue” finds it again. The welcome and the like are not worth coming back to.</summary>
    public void PutAside()
    {
        var person = context.Person;
        if (stack.IsEmpty)
            return;
        List<PausedExercise> paused = [.. person.Paused];
        if (!Memory.Housekeeping.Contains(stack.Exercise))
        {
            // Of exercises that were opened and left without an answer, one is enough.
            if (!HasAnswer(person.Stack))
                paused.RemoveAll(other => other.Stack[0].Dialog == stack.Exercise && !HasAnswer(other.Stack));
            paused.Add(new PausedExercise(person.Stack, person.Earlier, context.Input.When));
        }

        var dropped = paused.Count > MostPaused ? TitleOf(paused[0].Stack[0].Dialog) : null;
        context.Person = person with { Stack = [], Earlier = [], Paused = [.. paused.TakeLast(MostPaused)] };
        if (dropped is not null)
            context.Say("coach/oldest-let-go", ("exercise", dropped));
    }

    private bool HasAnswer(IReadOnlyList<DialogFrame> frames) =>
        frames.Any(frame => context.Content.Dialogs.TryGetValue(frame.Dialog, out var dialog) && dialog.LastAnswer(frame) is not null);

    /// <summary>Takes up the exercise that was left last. False when there is none.</summary>
    public bool TakeUp()
    {
        if (context.Person.Paused.Count == 0)
            return false;
        var paused = context.Person.Paused[^1];
        if (paused.Stack.FirstOrDefault(frame => SafetyLocks.Hold(context.Person, frame.Dialog)) is { } held)
        {
            if (!stack.Begin(held.Dialog, Material.None) || stack.IsEmpty)
                Show();
            return true;
        }

        context.Person = context.Person with { LastExercise = paused.Stack[0].Dialog, Stack = paused.Stack, Earlier = paused.Earlier, Paused = [.. context.Person.Paused.SkipLast(1)] };
        if (!stack.CanContinue)
        {
            StartAgain();
            return true;
        }

        var isLater = context.Input.When.Date != paused.When.Date;
        var last = stack.LastAnswer is { } answer ? Speaking.Quoting.Short(answer) : null;
        context.Say(isLater ? "coach/resumed-later" : "coach/resumed", ("exercise", stack.Title), ("last", last));
        stack.Reprompt();
        return true;
    }

    /// <summary>Content changed under a running exercise: says so and begins it from the start.</summary>
    public void StartAgain()
    {
        context.Say("coach/content-changed", ("exercise", stack.Title));
        if (!context.Content.Dialogs.ContainsKey(stack.Exercise))
        {
            context.Person = context.Person with { Stack = [], Earlier = [] };
            Show();
        }
        else if (!stack.BeginAgain(context.Person.Stack[0]) || stack.IsEmpty)
            Show();
    }

    private string? ExerciseFor(Message message)
    {
        var entries = context.Content.Menu.Entries;
        if (StartedBy(message) is { } started)
            return started;
        if (message.WordCount > 8)
            return null;
        var chosen = Choosing.Find(message.Plain, [.. entries.Select(entry => (IReadOnlyList<string>)[entry.Label, TitleOf(entry.Exercise)])]);
        return chosen < 0 ? null : entries[chosen].Exercise;
    }

    private string? StartedBy(Message message) =>
        context.Content.Dialogs.Values.FirstOrDefault(dialog => dialog.Start.AreMeantBy(message.Plain))?.Name;

    private string TitleOf(string exercise) => context.Content.Dialogs.TryGetValue(exercise, out var dialog) ? dialog.Title : exercise;
}
