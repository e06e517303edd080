using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Language.Rewriting;
using AttachmentCoachBot.Language.Text;

namespace AttachmentCoachBot.Dialogs.Rephrase;

/// <summary>One turn of the exercise: what came in, where it stands, and the engine's view of the person's text. Lives inside one turn only.</summary>
internal sealed class RephraseTalk(DialogContext context, RephraseScript script, RephraseFrame frame)
{
    /// <summary>After so many answers in one's own words that do not fit, a question is left open.</summary>
    private const int MostMisses = 2;

    private (string Text, Analysis Analysis)? _read;
    private (RephraseFrame For, Relationship With, Rewrite Rewrite)? _written;

    public DialogContext Context => context;
    public RephraseScript Script => script;
    public RephraseFrame Frame { get; set; } = frame;

    public string Plain => context.Message.Plain;

    /// <summary>The text that says what happened: what was told when asked, else what the person wrote first.</summary>
    public string Told => Frame.Moment ?? Frame.Text;

    public Analysis Analysis
    {
        get
        {
            if (_read is not { } read || read.Text != Told)
                _read = read = (Told, AnalysisOf(Told));
            return read.Analysis;
        }
    }

    /// <summary>The complaint under work; null when the text holds none.</summary>
    public Complaint? Complaint => Drafting.ComplaintOf(Analysis, Frame);

    public BehaviourFamily? Family => context.Language.Families[Complaint?.Topic ?? (Analysis.Facts.Behaviours is [var likeliest, ..] ? likeliest : null)];

    /// <summary>The drafts for what is known now; made once for every state of the exercise.</summary>
    public Rewrite Rewrite
    {
        get
        {
            var relationship = context.Person.Relationship;
            if (_written is not { } written || !ReferenceEquals(written.For, Frame) || !ReferenceEquals(written.With, relationship))
                _written = written = (Frame, relationship, Drafting.Write(context, Analysis, Frame));
            return written.Rewrite;
        }
    }

    public Analysis AnalysisOf(string text) => context.Language.Analyze(Read(text));

    /// <summary>Reads words of the person, knowing who “he” is once they said so.</summary>
    public Passage Read(string text)
    {
        var relationship = context.Person.Relationship;
        return context.Language.Read(text, new ReadingContext(relationship.Name is { } name ? [name] : [], relationship.Pronoun));
    }

    public void Say(string name, params (string Name, string? Value)[] values) => context.Say($"rephrase/{name}", values);

    public string Words(string name, params (string Name, string? Value)[] values) => context.Words($"rephrase/{name}", values) ?? "";

    /// <summary>Asks with what this step offers as buttons below.</summary>
    public void Ask(RephraseStep step, string name, params (string Name, string? Value)[] values) => context.Say($"rephrase/{name}", Buttons(step), values);

    public IReadOnlyList<Choice> Buttons(RephraseStep step) =>
        [.. step.Options(this).Select(option => new Choice(option.Label, $"{RephraseDialog.Id}/{step.Name}/{option.Name}"))];

    /// <summary>The option meant by a button or by what was typed; null when none is.</summary>
    /// <param name="isExact">Only the words as they stand, for questions that take sentences too.</param>
    public string? Chosen(RephraseStep step, bool isExact = false)
    {
        var options = step.Options(this);
        if (context.ChoiceAt(RephraseDialog.Id, step.Name) is { } pressed)
            return options.FirstOrDefault(option => option.Name == pressed)?.Name;
        if (isExact)
            return options.FirstOrDefault(option => Choosing.IsExact(Plain, option.Words))?.Name
                ?? (Choosing.Position(Plain, options.Count) is var position and >= 0 ? options[position].Name : null);
        var found = Choosing.Find(Plain, [.. options.Select(option => option.Words)]);
        return found < 0 ? null : options[found].Name;
    }

    /// <summary>The option meant where a draft may be changed by talking: “change the need” is no “change”.</summary>
    public string? ChosenUnlessEdit(RephraseStep step) =>
        Chosen(step, isExact: true) ?? (context.Message.WordCount > 3 || script.Edits.Find(context.Message) is not null ? null : Chosen(step));

    /// <summary>False when no message could be made any more with what the frame holds, though one could before.</summary>
    public bool CanBeSaid(RephraseFrame changed) =>
        Rewrite.Drafts.Count == 0 || Drafting.Write(context, Analysis, changed).Drafts.Count > 0;

    public DialogOutcome GoTo(string step)
    {
        Frame = Frame with { Step = step, Misses = 0 };
        RephraseSteps.Named(step).Ask(this);
        return new DialogOutcome.Wait(Frame);
    }

    /// <summary>Asks the question that is next.</summary>
    public DialogOutcome GoOn() => RephraseCourse.Next(this);

    /// <summary>Asks in other words, because the answer did not fit; the buttons stay. A question that was missed too often is left open, so that nobody is stuck in it.</summary>
    public DialogOutcome AskOtherwise(string step, string name)
    {
        var misses = Frame.Step == step ? Frame.Misses : 0;
        if (misses >= MostMisses)
            return LeaveIt(RephraseSteps.Named(step));
        Frame = Frame with { Step = step, Misses = misses + 1 };
        Ask(RephraseSteps.Named(step), name);
        return new DialogOutcome.Wait(Frame);
    }

    /// <summary>Says more about the question that waits, however often.</summary>
    public DialogOutcome Hint(string name)
    {
        Ask(RephraseSteps.Named(Frame.Step), name);
        return new DialogOutcome.Wait(Frame);
    }

    /// <summary>Nothing that was offered was meant: the choices are shown once more, and after that the question is left open.</summary>
    public DialogOutcome ShowChoicesAgain()
    {
        var step = RephraseSteps.Named(Frame.Step);
        if (Frame.Misses > 0)
            return LeaveIt(step);
        Say("no-such-choice");
        step.Ask(this);
        Frame = Frame with { Misses = 1 };
        return new DialogOutcome.Wait(Frame);
    }

    private DialogOutcome LeaveIt(RephraseStep step)
    {
        Frame = Frame with { Misses = 0 };
        Say("leave-it-open");
        return step.Skip(this);
    }

    public DialogOutcome LeaveOpen(string part)
    {
        Frame = Frame with { LeftOpen = [.. Frame.LeftOpen.Where(other => other != part), part] };
        return GoOn();
    }
}
