using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Dialogs.Style.Steps;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>The style exercise during one turn: where it stands, and which question comes next.</summary>
internal sealed class StyleCourse(DialogContext context, Questionnaire questionnaire, PairDynamics pairs, StyleFrame frame)
{
    public DialogContext Context => context;
    public Questionnaire Questionnaire => questionnaire;
    public StyleFrame Frame { get; set; } = frame;
    public StyleTalk Talk => new(context, questionnaire, pairs);

    /// <summary>“Sam” or “your mother”.</summary>
    public string Person => context.Person.Relationship.InSecondPerson();

    /// <summary>The value of the button pressed at this question; null when something was typed.</summary>
    public string? Pressed => context.ChoiceAt(Frame.Dialog, Frame.Step);

    public StyleStep Step => StyleSteps.Named(Frame.Step);

    public Choice Choice(string value, string label) => new(label, $"{Frame.Dialog}/{Frame.Step}/{value}");

    public IReadOnlyList<Choice> Choices(IEnumerable<StyleOption> options) => [.. options.Select(option => Choice(option.Value, option.Label))];

    /// <summary>The value of the option pressed or typed; null for none.</summary>
    public string? Chosen(IReadOnlyList<StyleOption> options) =>
        Pressed ?? (Choosing.Find(context.Message.Plain, [.. options.Select(option => option.Words)]) is >= 0 and var found ? options[found].Value : null);

    public DialogOutcome GoTo(string step)
    {
        Frame = Frame with { Step = step };
        return Ask();
    }

    public DialogOutcome Ask()
    {
        Step.Ask(this);
        return Wait();
    }

    public DialogOutcome AskAgain()
    {
        context.Say("coach/no-such-option");
        return Ask();
    }

    public DialogOutcome Wait() => new DialogOutcome.Wait(Frame);

    /// <summary>The next statement that was not put yet; answers that do not go together are asked about before push and pull; then the result.</summary>
    public DialogOutcome GoOn()
    {
        var next = questionnaire.Statements.FirstOrDefault(statement => Frame.Answers.All(answer => answer.Statement != statement.Name));
        if (next is not null && next.Dimension != Dimension.PushPull)
            return GoTo(next.Name);
        if (CheckStep.Needed(this) is { } check)
            return GoTo(check);
        return next is null ? WhatNowStep.ShowResult(this) : GoTo(next.Name);
    }

    public string Called(AttachmentPattern pattern) => questionnaire.Patterns[pattern].Called;

    public string Said(Statement statement) => Speaking.Quoting.AsSentence(statement.Text.Fill(_ => context.Person.Relationship.InFirstPerson()));
}
