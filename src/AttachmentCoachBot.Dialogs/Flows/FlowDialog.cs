using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Speaking;

namespace AttachmentCoachBot.Dialogs.Flows;

/// <summary>Plays a flow: says what is to be said until a step waits for the person.</summary>
public sealed class FlowDialog(Flow flow) : IDialog
{
    public Flow Flow { get; } = flow;

    public string Name => Flow.Name;
    public string Title => Flow.Title;
    public Phrases Start => Flow.Start;

    public DialogOutcome Begin(DialogContext context, Material material)
    {
        var frame = new FlowFrame
        {
            Dialog = Name, Answers = [.. material.Parts.Select(part => new Answer(part.Key, part.Value))], Known = [.. material.Parts.Keys.Order(StringComparer.Ordinal)],
        };
        return PlayFrom(context, frame, Flow.Steps[0]);
    }

    public DialogOutcome Continue(DialogContext context, DialogFrame frame)
    {
        var (step, answers) = Here(frame);
        switch (step)
        {
            case ChooseStep choose:
                if (Chosen(context, choose) is not { } option)
                {
                    context.Say("coach/no-such-option");
                    Reprompt(context, frame);
                    return new DialogOutcome.Wait(frame);
                }

                return Leave(context, Save(answers, choose, SavedAs(option, context.Message.Plain)), choose, option.Go ?? choose.Go);
            default:
                return Leave(context, Save(answers, step, context.Message.Text), step, step.Go);
        }
    }

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result)
    {
        var answers = (FlowFrame)frame;
        foreach (var (name, words) in result.Parts)
            answers = answers.With(name, words);
        var step = Flow.Find(frame.Step)!;
        return Leave(context, answers, step, step.Go);
    }

    public DialogOutcome Skip(DialogContext context, DialogFrame frame)
    {
        var (step, answers) = Here(frame);
        return Leave(context, answers, step, step.Skip ?? step.Go);
    }

    public void Reprompt(DialogContext context, DialogFrame frame)
    {
        var (step, answers) = Here(frame);
        Ask(context, answers, step);
    }

    public void Explain(DialogContext context, DialogFrame frame)
    {
        var (step, answers) = Here(frame);
        if (context.Take($"{Name}/{step.Name}/why", step.Why, name => answers[name]) is { } why)
            context.Add(new Reply { Text = why });
        else
            context.Say("coach/why");
    }

    public Expects Expects(DialogContext context, DialogFrame frame)
    {
        if (Here(frame).Step is not ChooseStep choose)
            return Listening.Expects.Words;
        return choose.Options.Any(option => Choosing.IsExact(context.Message.Plain, option.Words)) ? Listening.Expects.ThisChoice : Listening.Expects.Choice;
    }

    public bool CanContinue(DialogFrame frame) => frame is FlowFrame && Flow.Find(frame.Step) is WaitingStep or RunStep;

    public string? LastAnswer(DialogFrame frame) => frame is FlowFrame { Answers: [.., var last] } ? last.Words : null;

    private (WaitingStep Step, FlowFrame Answers) Here(DialogFrame frame) => ((WaitingStep)Flow.Find(frame.Step)!, (FlowFrame)frame);

    private Option? Chosen(DialogContext context, ChooseStep step)
    {
        if (context.ChoiceAt(Name, step.Name) is { } label)
            return step.Options.FirstOrDefault(option => option.Label == label);
        var found = Choosing.Find(context.Message.Plain, [.. step.Options.Select(option => option.Words)]);
        return found < 0 ? null : step.Options[found];
    }

    /// <summary>The answer that came along, as if it had been typed here; null when it fits none of the choices.</summary>
    private static (string Words, string? Go)? Given(FlowFrame frame, WaitingStep step, string save)
    {
        var words = frame[save];
        if (words is null || step is not ChooseStep choose)
            return words is null ? null : (words, step.Go);
        var plain = MessageReader.Plain(words);
        var found = Choosing.Find(plain, [.. choose.Options.Select(option => option.Words)]);
        return found < 0 ? null : (SavedAs(choose.Options[found], plain), choose.Options[found].Go ?? choose.Go);
    }

    /// <summary>A word listed for an option is kept as the person said it: “lonely” stays lonely, though it was offered as “hurt or lonely”.</summary>
    private static string SavedAs(Option option, string plain) =>
        option.Also.FirstOrDefault(word => MessageReader.Plain(word) == plain) is { } own ? own : option.Save ?? option.Label;

    private static FlowFrame Save(FlowFrame frame, WaitingStep step, string words) => step.Save is null ? frame : frame.With(step.Save, words);

    private DialogOutcome Leave(DialogContext context, FlowFrame frame, Step step, string? go)
    {
        if (go is null)
            return Flow.After(step) is { } below ? PlayFrom(context, frame, below) : End(frame);
        if (go == Flow.End)
            return End(frame);
        return Flow.Find(go) is { } target ? PlayFrom(context, frame, target) : new DialogOutcome.HandOver(go, Material(frame));
    }

    private DialogOutcome PlayFrom(DialogContext context, FlowFrame frame, Step step)
    {
        switch (step)
        {
            case SayStep say:
                if (context.Take($"{Name}/{KeyOf(say)}", say.Say, name => frame[name]) is { } text)
                    context.Add(new Reply { Text = text });
                return Leave(context, frame, say, say.Go);
            case RunStep run:
                return new DialogOutcome.Call(frame with { Step = run.Name }, run.Exercise, Dialogs.Material.None);
            case WaitingStep { Save: { } save } known when frame.Known.Contains(save) && Given(frame, known, save) is { } given:
                return Leave(context, frame.Used(save).With(save, given.Words), known, given.Go);
            default:
                var waiting = frame with { Step = step.Name };
                Ask(context, waiting, (WaitingStep)step);
                return new DialogOutcome.Wait(waiting);
        }
    }

    private void Ask(DialogContext context, FlowFrame frame, WaitingStep step)
    {
        var text = context.Take($"{Name}/{step.Name}", step.Ask, name => frame[name]) ?? step.Ask[0].Fill(_ => "…");
        if (step is AskStep { Example: { } example })
            text += "\n" + context.Words("coach/for-example", ("example", example));
        IReadOnlyList<Choice> choices = step is ChooseStep choose
            ? [.. choose.Options.Select(option => new Choice(option.Label, $"{Name}/{step.Name}/{option.Label}"))]
            : [];
        context.Add(new Reply { Text = text, Choices = choices });
    }

    /// <summary>A step that only says something may have no name; its first words tell its wordings apart.</summary>
    private static string KeyOf(SayStep step) => step.Name.Length > 0 ? step.Name : Quoting.Short(step.Say[0].Source, 24);

    private static DialogOutcome.End End(FlowFrame frame) => new(Material(frame));

    private static Material Material(FlowFrame frame) => new(frame.Answers.ToDictionary(answer => answer.Name, answer => answer.Words));
}
