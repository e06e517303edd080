using System.Text.Json.Nodes;
using AttachmentCoachBot.Dialogs.Listening;

namespace AttachmentCoachBot.Dialogs.Style.Steps;

/// <summary>Puts one statement and takes the answer on the scale.</summary>
internal sealed class StatementStep : StyleStep
{
    public override string Name => "statement";

    public override void Ask(StyleCourse course)
    {
        var questionnaire = course.Questionnaire;
        var statement = questionnaire.Find(course.Frame.Step)!;
        var extra = statement.Dimension == Dimension.PushPull;
        var group = questionnaire.Statements.Where(other => (other.Dimension == Dimension.PushPull) == extra).ToList();
        var text = course.Context.Words(extra ? "style/statement-extra" : "style/statement",
            ("number", $"{group.IndexOf(statement) + 1}"), ("total", $"{group.Count}"), ("statement", course.Said(statement)))!;
        if (statement == questionnaire.Statements[0])
            text = $"{course.Context.Words("style/first-statement")}\n{text}";
        course.Context.Add(new Reply
        {
            Text = text,
            Card = new Card("scale", new JsonObject { ["number"] = group.IndexOf(statement) + 1, ["total"] = group.Count }),
            Choices = [.. Enumerable.Range(1, AnswerScale.Highest).Select(step => course.Choice($"{step}", questionnaire.Scale.LabelOf(step)))],
        });
    }

    public override DialogOutcome Answer(StyleCourse course)
    {
        var step = course.Pressed is { } pressed ? int.Parse(pressed) : course.Questionnaire.Scale.Read(course.Context.Message.Plain);
        if (step is { } given)
            return Take(course, given);
        course.Context.Say("style/scale-again");
        return course.Ask();
    }

    public override DialogOutcome Skip(StyleCourse course) => Take(course, null);

    public override Expects Expects(StyleCourse course) =>
        course.Questionnaire.Scale.IsExact(course.Context.Message.Plain) ? Listening.Expects.ThisChoice : Listening.Expects.Choice;

    private static DialogOutcome Take(StyleCourse course, int? step)
    {
        course.Frame = course.Frame.Answer(course.Frame.Step, step);
        return course.GoOn();
    }
}
