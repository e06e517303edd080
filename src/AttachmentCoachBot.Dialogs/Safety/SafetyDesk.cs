using AttachmentCoachBot.Dialogs.Interruptions;
using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Menu;
using AttachmentCoachBot.Language.Safety;

namespace AttachmentCoachBot.Dialogs.Safety;

/// <summary>
/// Hears every message before anything else. When somebody may be in danger it pauses the exercise, keeps the conversation open, asks one direct question,
/// and names the help of their country. It never announces an end, and one “I'm fine” does not bring everything back.
/// </summary>
internal sealed class SafetyDesk(DialogContext context, DialogStack stack, MenuDesk menu)
{
    /// <summary>Messages after which it asks once more.</summary>
    private const int TurnsUntilSecondCheck = 5;

    private static readonly Phrases Safe = Phrases.Of(
        "(i am|im|we are) (safe|fine|ok|okay|alright|all right) (now|right now|honestly|really|)", "(i am|im|) not in danger", "no danger", "(it|that) (was|is) (in the past|past|long ago|years ago|over|ages ago)", "it was someone else",
        "(it is|its|that is|thats) (about|) (someone|somebody) else", "im safe it was past or someone else", "nobody is in danger", "no one is in danger", "everyone is safe", "its nothing", "it is nothing", "it was nothing", "never mind", "dont worry", "forget it");

    private static readonly Phrases NotMeant = Phrases.Of(
        "(that is|thats) not what i (meant|mean)", "i (did not|didnt) mean (it like that|that|it|it that way)", "(it was|that was|im|i was|) (just|only|) (a joke|joking|kidding)", "(just|only) (a figure of speech|joking|kidding|a joke)", "you (got me wrong|misunderstood|misunderstood me|misread me|read that wrong)", "(it is|its) a (song|film|game|saying|lyric|quote|joke)", "i was being (sarcastic|dramatic|ironic)", "not literally", "lol no", "jk");

    private static readonly Phrases Help = Phrases.Of("(show|give) (me|) (the|) (help|numbers|number|resources|lines)", "show help", "help (me|)", "who can i (call|talk to|text)", "(i need|get me|need) help", "numbers", "hotline", "helpline");

    private static readonly Phrases Calm = Phrases.Of("something calming", "(i want to|let us|lets|) breathe", "breathing", "grounding", "help me (breathe|slow down|calm down)");

    private static readonly Phrases Yes = Phrases.Of("yes", "yeah", "yep", "yes i am", "i am", "i think so", "sometimes", "kind of", "maybe", "a bit", "i dont know", "not sure", "y", "yes i do", "i do", "probably");

    private static readonly Phrases No = Phrases.Of("no", "nope", "nah", "no im not", "no i am not", "im not", "not really", "no not really", "not", "of course not", "n", "no no", "never");

    public bool Hear()
    {
        if (context.Input.Kind != InputKind.Message)
            return AskOnReturn();
        if (context.Pressed is { } value && value.StartsWith("safety/", StringComparison.Ordinal))
        {
            Press(value[7..]);
            return true;
        }

        var reading = Read();
        if (reading.IsHit)
        {
            Meet(reading);
            return true;
        }

        return context.Person.Safety is { } safety && (IsAboutCountry(safety) || safety.Step != SafetyStep.Settled && HearOpen(safety) || HearSettled());
    }

    /// <summary>After the rest of the coach has spoken: asks once more, gently, when a few messages have gone by or a new day began.</summary>
    public void AskAgainWhenDue()
    {
        if (context.Person.Safety is not { Step: SafetyStep.Settled, IsCheckedAgain: false } safety)
            return;
        var turns = safety.TurnsSinceSettled + 1;
        var isDue = turns >= TurnsUntilSecondCheck || context.Person.LastSeen is { } last && last.Date != context.Input.When.Date;
        context.Person = context.Person with { Safety = safety with { TurnsSinceSettled = turns, IsCheckedAgain = isDue } };
        if (isDue)
            Say("second-check", [new("I’m safe", "safety/fine"), .. HelpChoices]);
    }

    /// <summary>Somebody came back whose question was never answered.</summary>
    private bool AskOnReturn()
    {
        if (context.Input.Kind != InputKind.Arrival || context.Person.Safety is null or { Step: SafetyStep.Settled })
            return false;
        AskAgain();
        return true;
    }

    /// <summary>The question is still open, and something else came in between.</summary>
    public void AskAgain() => Say("second-check", Choices);

    private static Choice[] HelpChoices => [new("Show help", "safety/help"), new("Something calming", "safety/calm")];

    private static Choice[] Choices =>
        [new("Show help", "safety/help"), new("I’m safe, it was past or someone else", "safety/safe"), new("Something calming", "safety/calm"), new("That’s not what I meant", "safety/not-meant")];

    private SafetyReading Read()
    {
        var typed = string.Join(" . ", context.Input.Values.Where(field => field.Key != "choice").Select(field => field.Value).Prepend(context.Message.Text).Where(text => text.Length > 0));
        return typed.Length == 0 ? SafetyReading.Nothing : context.Language.CheckSafety(context.Language.Read(typed));
    }

    private void Meet(SafetyReading reading)
    {
        menu.PutAside();
        var before = context.Person.Safety;
        var isSameTalk = before is { Step: not SafetyStep.Settled } && before.Category == reading.Category && (!before.IsSoft || reading.IsSoft);
        var safety = new SafetyState
        {
            Category = reading.Category, Subject = reading.Subject, IsPast = reading.IsPast, IsSoft = reading.IsSoft, Since = context.Input.When,
            IsHelpShown = isSameTalk && before!.IsHelpShown,
        };
        // What was told clearly is not undone by something gentler said later.
        if (before is { IsSoft: false } && reading.IsSoft)
            safety = safety with { Category = before.Category, Subject = before.Subject, IsPast = before.IsPast, IsSoft = false, IsHelpShown = before.IsHelpShown };
        context.Person = context.Person with { Safety = safety, IsWelcomed = true };

        if (isSameTalk)
        {
            Say("again");
            if (reading.IsAcute)
                ShowHelp(Choices);
            else
                Say(context.Person.Said.GetValueOrDefault($"{SafetyWordings.File}/again") % 2 == 0 ? "one-tap" : "someone", Choices);
            return;
        }

        var name = SafetyWordings.Of(reading.Category, reading.Subject);
        Say(reading.IsSoft ? "soft" : name);
        if (reading.IsAcute && IsDangerToSelf(reading))
            Say("acute");
        else if (reading.Category is SafetyCategory.PartnerViolence or SafetyCategory.CoerciveControl && !reading.IsSoft && reading.Subject == SafetySubject.Speaker)
            Say("watched");
        else if (reading.Category == SafetyCategory.HarmToOthers && reading.Subject == SafetySubject.Speaker)
            Say("own-part");
        else if (reading.Category == SafetyCategory.Minor)
            Say("trusted-adult");
        ShowHelp([]);
        Say(reading.IsSoft ? "soft-question" : $"{name}-question", Choices);
    }

    private static bool IsDangerToSelf(SafetyReading reading) => reading.Category is SafetyCategory.Suicide or SafetyCategory.SelfHarm && reading.Subject == SafetySubject.Speaker;

    private void Press(string choice)
    {
        if (context.Person.Safety is not { } safety)
        {
            menu.AskAgain();
            return;
        }

        switch (choice)
        {
            case "help":
                ShowHelp(safety.Step == SafetyStep.Settled ? [] : Choices);
                break;
            case "safe":
                Settle(safety, SafetyAnswer.Safe, "denied");
                break;
            case "not-meant":
                Settle(safety, SafetyAnswer.NotMeant, "not-meant");
                break;
            case "fine":
                Say("second-fine");
                menu.AskAgain();
                break;
            default:
                context.Person = context.Person with { Safety = safety with { Step = SafetyStep.Settled, TurnsSinceSettled = 0, IsCheckedAgain = false } };
                menu.Start("breathing", Material.None);
                break;
        }
    }

    /// <summary>A typed answer while the question is open. Everything is heard, and nothing is turned away.</summary>
    private bool HearOpen(SafetyState safety)
    {
        var plain = context.Message.Plain;
        if (InterruptionDesk.Find(context) is { Then: InterruptionAction.Exit } exit)
            new InterruptionDesk(context, stack, menu).Do(exit);
        else if (NotMeant.AreMeantBy(plain))
            Press("not-meant");
        else if (Safe.AreMeantBy(plain))
            Press("safe");
        else if (Help.AreMeantBy(plain))
            Press("help");
        else if (Calm.AreMeantBy(plain))
            Press("calm");
        else if (Yes.AreMeantBy(plain) || No.AreMeantBy(plain))
            TakeYesOrNo(safety, Yes.AreMeantBy(plain));
        else if (context.Pressed is { } pressed && pressed.StartsWith("menu/", StringComparison.Ordinal) && !SafetyLocks.Hold(context.Person, pressed[5..]))
            return false;
        else
            Say("listening", Choices);
        return true;
    }

    private void TakeYesOrNo(SafetyState safety, bool isYes)
    {
        if (isYes == AsksForSafety(safety))
        {
            Press("safe");
            return;
        }

        context.Person = context.Person with { Safety = safety with { Answer = SafetyAnswer.InDanger } };
        Say("yes-danger");
        ShowHelp(Choices);
    }

    /// <summary>True where “yes” is the good answer: “Are you safe?”</summary>
    private static bool AsksForSafety(SafetyState safety) =>
        safety.IsSoft || safety is { Category: SafetyCategory.PartnerViolence or SafetyCategory.CoerciveControl, Subject: SafetySubject.Speaker } or { Category: SafetyCategory.SelfHarm, Subject: SafetySubject.SomeoneElse };

    /// <summary>Later on, asking for help or saying that one is safe is still understood.</summary>
    private bool HearSettled()
    {
        if (context.Person.Safety is not { IsCheckedAgain: true } || !Safe.Are(context.Message.Plain))
            return false;
        Press("fine");
        return true;
    }

    private void Settle(SafetyState safety, SafetyAnswer answer, string words)
    {
        context.Person = context.Person with { Safety = safety with { Step = SafetyStep.Settled, Answer = answer, TurnsSinceSettled = 0, IsCheckedAgain = false } };
        Say(words);
        Say("denied-locked", [.. HelpChoices, .. menu.Choices]);
    }

    private void ShowHelp(IReadOnlyList<Choice> choices)
    {
        new HelpList(context).Show(context.Person.Safety!, choices);
        var asksCountry = context.Person.Country is null;
        context.Person = context.Person with { Safety = context.Person.Safety! with { IsHelpShown = true, Step = asksCountry && context.Person.Safety!.Step == SafetyStep.Open ? SafetyStep.AskingCountry : context.Person.Safety!.Step } };
    }

    private bool IsAboutCountry(SafetyState safety)
    {
        if (context.Message.WordCount > 7 || context.Content.Resources.Named(context.Message.Plain) is not { } code || context.Person.Country == code)
            return false;
        context.Person = context.Person with { Country = code, Safety = safety with { Step = safety.Step == SafetyStep.AskingCountry ? SafetyStep.Open : safety.Step } };
        Say("country-set");
        ShowHelp(safety.Step == SafetyStep.Settled ? [] : Choices);
        return true;
    }

    private void Say(string name, IReadOnlyList<Choice>? choices = null)
    {
        var country = new HelpList(context).Country;
        if (context.Words($"{SafetyWordings.File}/{name}", ("emergency", country.Emergency), ("country", country.Name)) is { } text)
            context.Add(new Reply { Text = text, Choices = choices ?? [], IsSafety = true });
    }
}
