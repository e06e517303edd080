using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Dialogs.Style.Steps;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>
/// The statements about one relationship: whom it is about, own words if wanted, the statements one at a time, the result, and the other side as it seems. Plays a <see cref="Questionnaire"/>.
/// </summary>
public sealed class StyleDialog(Questionnaire questionnaire, PairDynamics pairs) : IDialog
{
    public Questionnaire Questionnaire { get; } = questionnaire;

    public string Name => Questionnaire.Name;
    public string Title => Questionnaire.Title;
    public Phrases Start => Questionnaire.Start;

    /// <summary>Starts with whom it is about; a self-description that came along (“text”) is kept for the hint.</summary>
    public DialogOutcome Begin(DialogContext context, Material material)
    {
        var course = Course(context, new StyleFrame { Dialog = Name, Step = RelationshipStep.Id, Description = material["text"] });
        return material["text"] is { } text && RelationshipWords.In(text) is { } who ? RelationshipStep.Meet(course, who) : course.Ask();
    }

    public DialogOutcome Continue(DialogContext context, DialogFrame frame)
    {
        var course = Course(context, frame);
        return course.Step.Answer(course);
    }

    public DialogOutcome Resume(DialogContext context, DialogFrame frame, Material result) => Course(context, frame).Ask();

    public DialogOutcome Skip(DialogContext context, DialogFrame frame)
    {
        var course = Course(context, frame);
        return course.Step.Skip(course);
    }

    public void Reprompt(DialogContext context, DialogFrame frame) => Course(context, frame).Ask();

    public void Explain(DialogContext context, DialogFrame frame) => context.Say(StyleSteps.Named(frame.Step).Why);

    public Expects Expects(DialogContext context, DialogFrame frame) => StyleSteps.Named(frame.Step).Expects(Course(context, frame));

    public bool CanContinue(DialogFrame frame) => frame is StyleFrame && (StyleSteps.All.Contains(frame.Step) || Questionnaire.Find(frame.Step) is not null);

    public string? LastAnswer(DialogFrame frame) =>
        frame is StyleFrame { Answers: [.., { Step: { } step } last] } && Questionnaire.Find(last.Statement) is not null ? Questionnaire.Scale.LabelOf(step) : null;

    /// <summary>Another relationship may have been practised while this exercise rested; it goes on with its own.</summary>
    private StyleCourse Course(DialogContext context, DialogFrame frame)
    {
        var here = (StyleFrame)frame;
        if (here.With.Length > 0)
            context.Person = context.Person.TurnTo(here.With);
        return new StyleCourse(context, Questionnaire, pairs, here);
    }
}
