namespace AttachmentCoachBot.Dialogs.Style.Steps;

/// <summary>Asks once about answers that do not go together: all alike, or one against another.</summary>
internal sealed class CheckStep(string name) : StyleStep
{
    public const string SameAnswers = "same-answers";
    public const string Contradiction = "contradiction";
    private const string Keep = "keep";
    private const string Again = "again";

    public override string Name => name;
    public override string Why => "style/why-check";

    public override IReadOnlyList<StyleOption> Options { get; } =
    [
        new(Keep, name == SameAnswers ? "That’s how it is" : "Keep both", "keep both", "keep", "that is how it is", "both are true", "both", "no", "fine", "yes both", "keep them", "leave it", "leave them"),
        new(Again, name == SameAnswers ? "Go through them again" : "Change them", "change them", "change", "again", "go through them again", "yes", "ask again", "redo"),
    ];

    /// <summary>The check that these answers call for; null when there is none, or one was made already.</summary>
    public static string? Needed(StyleCourse course)
    {
        if (course.Frame.Checked.Count > 0 || StyleScoring.Score(course.Questionnaire, course.Frame.Given) is null)
            return null;
        if (Style.Contradiction.IsStraightLine(course.Questionnaire, course.Frame.Given))
            return SameAnswers;
        return Found(course) is null ? null : Contradiction;
    }

    public static Contradiction? Found(StyleCourse course) =>
        Style.Contradiction.In(course.Questionnaire, Dimension.Anxiety, course.Frame.Given) ?? Style.Contradiction.In(course.Questionnaire, Dimension.Avoidance, course.Frame.Given);

    public override void Ask(StyleCourse course)
    {
        if (name == SameAnswers)
            course.Context.Say("style/same-answers", course.Choices(Options));
        else if (Found(course) is var (one, other))
            course.Context.Say("style/contradiction", course.Choices(Options), ("one", Quoted(one)), ("first", AnswerTo(one)), ("other", Quoted(other)), ("second", AnswerTo(other)));

        string AnswerTo(Statement statement) => course.Questionnaire.Scale.WordsOf(course.Frame.Given[statement.Name]);
        string Quoted(Statement statement) => Speaking.Quoting.InSentence(course.Said(statement));
    }

    public override DialogOutcome Answer(StyleCourse course)
    {
        if (course.Chosen(Options) is not { } chosen)
            return course.AskAgain();
        if (chosen == Keep)
        {
            course.Context.Say(name == SameAnswers ? "style/kept-same" : "style/kept");
            return Skip(course);
        }

        course.Frame = course.Frame with { Answers = Kept(course) };
        return Skip(course);
    }

    public override DialogOutcome Skip(StyleCourse course)
    {
        course.Frame = course.Frame with { Checked = [.. course.Frame.Checked, name] };
        return course.GoOn();
    }

    /// <summary>The answers that are not asked for again.</summary>
    private IReadOnlyList<StatementAnswer> Kept(StyleCourse course)
    {
        if (name == SameAnswers)
            return [];
        return Found(course) is var (one, other) ? [.. course.Frame.Answers.Where(answer => answer.Statement != one.Name && answer.Statement != other.Name)] : course.Frame.Answers;
    }
}
