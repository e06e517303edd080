using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Dialogs.Style;

namespace AttachmentCoachBot.Dialogs.Trigger;

/// <summary>
/// Takes a hard moment apart. It is told freely; what the story holds is not asked again, what is missing is asked one thing at a time, and all of it is read back for correction before it goes on.
/// </summary>
public sealed class TriggerDialog(TriggerGuide guide, PairDynamics pairs) : IDialog
{
    /// <summary>Above this, calming comes first.</summary>
    private const int Flooded = 7;

    public string Name => TriggerQuestions.Exercise;
    public string Title => "Take a hard moment apart";
    public Phrases Start => guide.Start;

    /// <summary>Starts with the story that came along (“text”), or asks for it.</summary>
    public DialogOutcome Begin(DialogContext context, Material material)
    {
        var frame = new TriggerFrame { Dialog = Name, Step = TriggerSteps.Tell, Asked = [TriggerSteps.Tell] };
        return material["text"] is { Length: > 0 } told ? Next(context, new TriggerHearing(context).Story(frame, told)) : Wait(context, frame);
    }

    public DialogOutcome Continue(DialogContext context, DialogFrame frame)
    {
        var here = Open(context, frame);
        var said = context.Message.Text;
        var hearing = new TriggerHearing(context);
        switch (here.Step)
        {
            case TriggerSteps.Tell:
                return TakeStory(context, here, said);
            case TriggerSteps.CalmFirst:
                return TakeCalm(context, here);
            case TriggerSteps.HowStrong:
                return (StrengthPressed(context, here) ?? hearing.Strength(said)) is { } strength ? Next(context, here with { Intensity = strength }) : NotAnAnswer(context, here, hearing, "trigger/how-strong-again");
            case TriggerSteps.WhichKind:
                return TakeKind(context, here);
            case TriggerSteps.Who:
                return TakeWho(context, here, hearing);
            case TriggerSteps.WhatHappened:
                return Next(context, here with { Event = said.Trim().TrimEnd('.') });
            case TriggerSteps.Feeling:
                var pressed = context.ChoiceAt(Name, here.Step);
                return IsOneOf(context, TriggerQuestions.SomethingElse) ? AskAgain(context, here, "trigger/feeling-again") : hearing.Feeling(here, pressed ?? said) is not { } felt ? AskAgain(context, here, "trigger/feeling-again")
                    : felt.Verdict is not null ? Wait(context, felt) : Next(context, felt);
            case TriggerSteps.Story:
                return hearing.IsOnlyFeeling(said) ? NotAnAnswer(context, here, hearing, "trigger/story-again") : Next(context, here with { Story = TriggerHearing.Meaning(said) });
            case TriggerSteps.Need:
                return IsOneOf(context, TriggerQuestions.SomethingElse) ? AskAgain(context, here, "trigger/need-again") : Next(context, here with { Need = TriggerHearing.Need(context.ChoiceAt(Name, here.Step) ?? said) });
            case TriggerSteps.When:
                return Next(context, hearing.When(here, said));
            case TriggerSteps.ReadBack:
                return TakeReadBack(context, here, hearing);
            case TriggerSteps.WhatIsOff:
                return TakeWhatIsOff(context, here, hearing);
            default:
                return TakeOnward(context, here);
        }
    }

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result)
    {
        var here = Open(context, frame);
        if (here.Step == TriggerSteps.Onward)
            return Wait(context, here);
        context.Say("trigger/calmed");
        return Next(context, here);
    }

    public DialogOutcome Skip(DialogContext context, DialogFrame frame)
    {
        var here = Open(context, frame);
        return here.Step switch
        {
            TriggerSteps.Tell => AskAgain(context, here, "trigger/tell-again"),
            TriggerSteps.WhichKind => Next(context, here with { Kind = here.Kind ?? TriggerQuestions.FirstOf(here.Maybe), Maybe = [] }),
            TriggerSteps.ReadBack or TriggerSteps.WhatIsOff => Finish(context, here),
            TriggerSteps.Onward => new DialogOutcome.End(Material.None),
            TriggerSteps.Feeling => Next(context, here with { Verdict = null }),
            _ => Next(context, here),
        };
    }

    public void Reprompt(DialogContext context, DialogFrame frame) => Ask(context, Open(context, frame));

    public void Explain(DialogContext context, DialogFrame frame) =>
        context.Say(frame.Step is TriggerSteps.WhatIsOff ? "trigger/why-read-back" : $"trigger/why-{frame.Step}");

    public Expects Expects(DialogContext context, DialogFrame frame) => frame.Step switch
    {
        TriggerSteps.CalmFirst when IsOneOf(context, TriggerQuestions.BreatheFirst) || IsOneOf(context, TriggerQuestions.GoOn) => Listening.Expects.ThisChoice,
        TriggerSteps.WhichKind or TriggerSteps.Who or TriggerSteps.Feeling or TriggerSteps.Need when IsOneOf(context, TriggerQuestions.SomethingElse) => Listening.Expects.ThisChoice,
        TriggerSteps.Onward when TriggerQuestions.OnwardOptions(context.Content).Any(option => IsOneOf(context, [option.Label, .. option.Also])) => Listening.Expects.ThisChoice,
        TriggerSteps.ReadBack when IsOneOf(context, TriggerQuestions.Yes) || IsOneOf(context, TriggerQuestions.Off) => Listening.Expects.ThisChoice,
        TriggerSteps.WhatIsOff when TriggerSteps.Parts.Any(part => IsOneOf(context, [part.Label, .. part.Also])) => Listening.Expects.ThisChoice,
        TriggerSteps.HowStrong or TriggerSteps.CalmFirst or TriggerSteps.WhichKind or TriggerSteps.ReadBack or TriggerSteps.WhatIsOff or TriggerSteps.Onward => Listening.Expects.Choice,
        _ => Listening.Expects.Words,
    };

    public bool CanContinue(DialogFrame frame) => frame is TriggerFrame here && TriggerSteps.All.Contains(here.Step) && (here.Kind is null || guide.Kinds.ContainsKey(here.Kind));

    public string? LastAnswer(DialogFrame frame) => frame is TriggerFrame here ? here.Need ?? here.Story ?? here.Event ?? here.Told : null;

    /// <summary>Another relationship may have been practised while this exercise rested; it goes on with its own.</summary>
    private static TriggerFrame Open(DialogContext context, DialogFrame frame)
    {
        var here = (TriggerFrame)frame;
        if (here.With is { Length: > 0 } id)
            context.Person = context.Person.TurnTo(id);
        return here;
    }

    private void Ask(DialogContext context, TriggerFrame frame) => new TriggerQuestions(context, guide, pairs).Ask(frame);

    private DialogOutcome.Wait Wait(DialogContext context, TriggerFrame frame)
    {
        Ask(context, frame);
        return new DialogOutcome.Wait(frame);
    }

    private static DialogOutcome.Wait AskAgain(DialogContext context, TriggerFrame frame, string wording)
    {
        context.Say(wording);
        return new DialogOutcome.Wait(frame);
    }

    private static bool IsOneOf(DialogContext context, IEnumerable<string> words) => Choosing.IsExact(context.Message.Plain, words);

    /// <summary>The option pressed or typed, by position; -1 for none.</summary>
    private int Chosen(DialogContext context, TriggerFrame frame, params IReadOnlyList<string>[] options) =>
        context.ChoiceAt(Name, frame.Step) is { } pressed ? Array.FindIndex(options, words => words[0] == pressed) : Choosing.Find(context.Message.Plain, options);

    /// <summary>Asks for the first part that is missing and was not asked yet; reads all back when nothing is.</summary>
    private DialogOutcome Next(DialogContext context, TriggerFrame frame)
    {
        if (frame.IsChanging)
            return Wait(context, (frame with { IsChanging = false }).At(TriggerSteps.ReadBack));
        (string Step, bool IsMissing)[] parts =
        [
            (TriggerSteps.HowStrong, frame.Intensity is null), (TriggerSteps.CalmFirst, frame.Intensity > Flooded && context.Content.Dialogs.ContainsKey(TriggerQuestions.Breathing)),
            (TriggerSteps.WhichKind, frame.Kind is null && frame.Maybe.Count > 1), (TriggerSteps.Who, frame.With is null), (TriggerSteps.WhatHappened, frame.Event is null),
            (TriggerSteps.Feeling, frame.Feelings.Count == 0), (TriggerSteps.Story, frame.Story is null), (TriggerSteps.Need, frame.Need is null), (TriggerSteps.When, frame.When is null),
        ];
        var next = parts.FirstOrDefault(part => part.IsMissing && !frame.Asked.Contains(part.Step)).Step ?? TriggerSteps.ReadBack;
        return Wait(context, frame.At(next));
    }

    private DialogOutcome TakeStory(DialogContext context, TriggerFrame frame, string said)
    {
        var heard = new TriggerHearing(context).Story(frame, said);
        return context.Message.WordCount < 3 && heard.Event is null ? AskAgain(context, frame, "trigger/tell-again") : Next(context, heard);
    }

    private DialogOutcome TakeCalm(DialogContext context, TriggerFrame frame)
    {
        switch (Chosen(context, frame, TriggerQuestions.BreatheFirst, TriggerQuestions.GoOn))
        {
            case 0:
                return new DialogOutcome.Call(frame, TriggerQuestions.Breathing, Material.None);
            case 1:
                return Next(context, frame);
            default:
                context.Say("coach/no-such-option");
                return Wait(context, frame);
        }
    }

    private DialogOutcome TakeKind(DialogContext context, TriggerFrame frame)
    {
        var talk = new TriggerTalk(context, guide, pairs);
        IReadOnlyList<string> kinds = frame.Maybe.Count > 1 ? [.. frame.Maybe, TriggerGuide.Other] : [.. guide.Kinds.Keys];
        var found = context.ChoiceAt(Name, frame.Step) is { } pressed ? kinds.ToList().IndexOf(pressed) : Choosing.Find(context.Message.Plain, [.. kinds.Select(kind => (IReadOnlyList<string>)[talk.NameOf(kind)])]);
        if (found >= 0)
            return Next(context, frame with { Kind = kinds[found], Maybe = [] });
        if (IsOneOf(context, TriggerQuestions.SomethingElse))
            return Next(context, frame with { Kind = TriggerGuide.Other, Maybe = [] });
        return new TriggerHearing(context).KindAmong(frame, kinds) is { } said ? Next(context, said) : NotAnAnswer(context, frame, new TriggerHearing(context), "coach/no-such-option");
    }

    private int? StrengthPressed(DialogContext context, TriggerFrame frame) => context.ChoiceAt(Name, frame.Step) is { } pressed && int.TryParse(pressed, out var strength) ? strength : null;

    /// <summary>What was said may belong to another part; it is kept, and the question asked again. A second time the part is left open.</summary>
    private DialogOutcome NotAnAnswer(DialogContext context, TriggerFrame frame, TriggerHearing hearing, string wording)
    {
        var heard = hearing.Other(frame, context.Message.Text);
        var again = $"{frame.Step}-again";
        if (frame.Asked.Contains(again))
            return Next(context, heard);
        if (heard == frame)
            context.Say(wording);
        return Wait(context, heard with { Asked = [.. heard.Asked, again] });
    }

    private DialogOutcome TakeWho(DialogContext context, TriggerFrame frame, TriggerHearing hearing)
    {
        if (context.ChoiceAt(Name, frame.Step) is { } pressed)
        {
            context.Person = context.Person.Known().Any(one => one.Id == pressed)
                ? context.Person.TurnTo(pressed)
                : context.Person.Turn(RelationshipWords.In(pressed) ?? new Acquaintance(pressed, pressed, null));
            return Next(context, frame with { With = context.Person.Relationship.Id });
        }

        return hearing.Who(frame, context.Message.Text) is { } known ? Next(context, known) : NotAnAnswer(context, frame, hearing, "coach/no-such-option");
    }

    private DialogOutcome TakeReadBack(DialogContext context, TriggerFrame frame, TriggerHearing hearing)
    {
        var chosen = context.ChoiceAt(Name, frame.Step) is not null || IsOneOf(context, TriggerQuestions.Yes) || IsOneOf(context, TriggerQuestions.Off) || context.Message.WordCount < 3 ? Chosen(context, frame, TriggerQuestions.Yes, TriggerQuestions.Off) : -1;
        if (chosen == 0)
            return Finish(context, frame);
        if (chosen == 1)
            return Wait(context, frame.At(TriggerSteps.WhatIsOff));
        if (hearing.Correction(frame, context.Message.Text) is not { } changed)
            return Chosen(context, frame, TriggerQuestions.Yes, TriggerQuestions.Off) == 0 ? Finish(context, frame) : Wait(context, frame.At(TriggerSteps.WhatIsOff));
        if (changed.Verdict is not null && changed.Feelings.Count == 0)
            return Wait(context, (changed with { IsChanging = true }).At(TriggerSteps.Feeling));
        context.Say("trigger/changed");
        return Wait(context, changed);
    }

    private DialogOutcome TakeWhatIsOff(DialogContext context, TriggerFrame frame, TriggerHearing hearing)
    {
        var step = context.ChoiceAt(Name, frame.Step)
            ?? (Choosing.Find(context.Message.Plain, [.. TriggerSteps.Parts.Select(part => (IReadOnlyList<string>)[part.Label, .. part.Also])]) is >= 0 and var found ? TriggerSteps.Parts[found].Step : null);
        if (step is not null && TriggerSteps.Parts.Any(part => part.Step == step))
            return Wait(context, (frame with { IsChanging = true, Verdict = null }).At(step));
        if (step is not null || Chosen(context, frame, ["It’s fine after all", "fine", "nothing", "its fine", "yes", "ok", "all good", "it fits", "never mind"]) == 0)
            return Finish(context, frame);
        if (hearing.Correction(frame, context.Message.Text) is { } changed)
        {
            context.Say("trigger/changed");
            return Wait(context, changed.At(TriggerSteps.ReadBack));
        }

        context.Say("coach/no-such-option");
        return Wait(context, frame);
    }

    /// <summary>Keeps the moment, links it, and asks what to do with it.</summary>
    private DialogOutcome Finish(DialogContext context, TriggerFrame frame)
    {
        var kept = new TriggerEntry(context.Input.When, frame.Kind ?? TriggerGuide.Other)
        {
            When = frame.When, Day = frame.Day, Event = frame.Event, Feelings = frame.Feelings, Intensity = frame.Intensity, Need = frame.Need,
        };
        context.Person = context.Person.With(one => one with { Triggers = [.. one.Triggers, kept] });
        var talk = new TriggerTalk(context, guide, pairs);
        talk.SayLinks(frame);
        talk.SayRecurring(frame);
        return Wait(context, frame.At(TriggerSteps.Onward));
    }

    private DialogOutcome TakeOnward(DialogContext context, TriggerFrame frame)
    {
        var options = TriggerQuestions.OnwardOptions(context.Content);
        var name = context.ChoiceAt(Name, frame.Step)
            ?? (Choosing.Find(context.Message.Plain, [.. options.Select(option => (IReadOnlyList<string>)[option.Label, .. option.Also])]) is >= 0 and var found ? options[found].Name : null);
        switch (name)
        {
            case TriggerQuestions.Rephrase or TriggerQuestions.Rehearse:
                return new DialogOutcome.HandOver(name, Parts(frame));
            case TriggerQuestions.Breathing:
                return new DialogOutcome.HandOver(TriggerQuestions.Breathing, Material.None);
            case "end":
                context.Say("trigger/kept");
                return new DialogOutcome.End(Material.None);
            default:
                context.Say("coach/no-such-option");
                return Wait(context, frame);
        }
    }

    /// <summary>Everything that is known, for the exercise that finds the words.</summary>
    private static Material Parts(TriggerFrame frame)
    {
        var parts = new Dictionary<string, string>();
        void Add(string name, string? value)
        {
            if (value is { Length: > 0 })
                parts[name] = value;
        }

        Add("event", frame.Event ?? frame.Told);
        Add("story", frame.Story);
        Add("feeling", frame.Feelings.Count > 0 ? frame.Feelings[0] : null);
        Add("need", frame.Need);
        Add("when", frame.When);
        Add("kind", frame.Kind);
        return new Material(parts);
    }
}
