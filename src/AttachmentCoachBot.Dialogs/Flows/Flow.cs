using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Flows;

/// <summary>An exercise written as a list of steps, from top to bottom (<c>*.flow.yaml</c>).</summary>
public sealed record Flow(string Name, string Title, Phrases Start, IReadOnlyList<Step> Steps)
{
    /// <summary>The target that finishes a flow.</summary>
    public const string End = "end";

    public Step? Find(string step) => Steps.FirstOrDefault(candidate => candidate.Name == step);

    /// <summary>The step written below this one, or null at the end.</summary>
    public Step? After(Step step)
    {
        for (var i = 0; i + 1 < Steps.Count; i++)
            if (ReferenceEquals(Steps[i], step))
                return Steps[i + 1];
        return null;
    }
}

/// <summary>One step. What it does is its kind; each kind does one thing.</summary>
/// <param name="Name">What <c>go</c> and the state call it; a step that only says something may have none and is then “”.</param>
/// <param name="Go">Where it leads; null is the step below.</param>
/// <param name="Where">Where it stands, for errors.</param>
public abstract record Step(string Name, string? Go, ContentNode Where);

/// <summary>Says something and goes on.</summary>
public sealed record SayStep(string Name, string? Go, ContentNode Where, IReadOnlyList<Wording> Say) : Step(Name, Go, Where);

/// <summary>Begins another exercise and goes on when that one has ended.</summary>
public sealed record RunStep(string Name, string? Go, ContentNode Where, string Exercise) : Step(Name, Go, Where);

/// <summary>A step that waits for the person.</summary>
/// <param name="Save">The name under which the answer is kept; null keeps nothing.</param>
/// <param name="Why">Answers “why?”; empty leaves it to the coach's general answer.</param>
/// <param name="Skip">Where “skip” leads; null is the way of any other answer.</param>
public abstract record WaitingStep(string Name, string? Go, ContentNode Where, IReadOnlyList<Wording> Ask, string? Save, IReadOnlyList<Wording> Why, string? Skip)
    : Step(Name, Go, Where);

/// <summary>Asks for the person's own words.</summary>
/// <param name="Example">One possible answer, shown when the person is stuck; null for none.</param>
public sealed record AskStep(
    string Name, string? Go, ContentNode Where, IReadOnlyList<Wording> Ask, string? Save, IReadOnlyList<Wording> Why, string? Skip, string? Example)
    : WaitingStep(Name, Go, Where, Ask, Save, Why, Skip);

/// <summary>Offers options, as buttons and to type.</summary>
public sealed record ChooseStep(
    string Name, string? Go, ContentNode Where, IReadOnlyList<Wording> Ask, string? Save, IReadOnlyList<Wording> Why, string? Skip, IReadOnlyList<Option> Options)
    : WaitingStep(Name, Go, Where, Ask, Save, Why, Skip);

/// <param name="Save">What is kept when it is chosen; null keeps the label.</param>
/// <param name="Also">Other words a person may type for it.</param>
public sealed record Option(string Label, string? Save, string? Go, IReadOnlyList<string> Also, ContentNode Where)
{
    public IReadOnlyList<string> Words => [Label, .. Also];
}
