using AttachmentCoachBot.Dialogs.Relationships;

namespace AttachmentCoachBot.Dialogs.Style.Steps;

/// <summary>Whom the statements are about.</summary>
internal sealed class RelationshipStep : StyleStep
{
    public const string Id = "relationship";
    private const int MostKnown = 3;

    public override string Name => Id;

    public override void Ask(StyleCourse course) => course.Context.Say("style/which-relationship", Offered(course));

    public override DialogOutcome Answer(StyleCourse course)
    {
        if (course.Pressed is { } pressed)
            return Meet(course, course.Context.Person.Known().FirstOrDefault(one => one.Id == pressed) is { } known ? new Acquaintance(known.Kind!, known.Word ?? "", known.Name) : new Acquaintance(pressed, pressed, null));
        if (RelationshipWords.InAnswer(course.Context.Message.Text) is { } who)
            return Meet(course, who);
        course.Context.Say("style/which-relationship-again", Offered(course));
        return course.Wait();
    }

    public override DialogOutcome Skip(StyleCourse course) => Meet(course, new Acquaintance(RelationshipWords.Partner, RelationshipWords.Partner, null));

    /// <summary>Turns to that relationship; a new one without a name is asked for a nickname.</summary>
    public static DialogOutcome Meet(StyleCourse course, Acquaintance who)
    {
        course.Context.Person = course.Context.Person.Turn(who);
        course.Frame = course.Frame with { With = course.Context.Person.Relationship.Id };
        return course.Context.Person.Relationship is { Name: null, Results.Count: 0 } ? course.GoTo(NicknameStep.Id) : OpeningStep.Begin(course);
    }

    private static IReadOnlyList<Choice> Offered(StyleCourse course)
    {
        var known = course.Context.Person.Known().Where(one => one.Name is not null).Select(one => (Label: $"{one.Name} (my {one.Word})", one.Id));
        var kinds = RelationshipWords.Kinds.Select(kind => (Label: kind switch { "someone else" => "Someone else", "family" => "Someone in my family", _ => $"My {kind}" }, Id: kind));
        return [.. known.Take(MostKnown).Concat(kinds).Select(one => course.Choice(one.Id, one.Label))];
    }
}
