using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>The statements of one exercise, the scale they are answered on, and what each result means; from <c>*.questionnaire.yaml</c>.</summary>
public sealed record Questionnaire(
    string Name, string Title, Phrases Start, AnswerScale Scale, IReadOnlyList<Statement> Statements, IReadOnlyDictionary<AttachmentPattern, PatternWords> Patterns)
{
    /// <summary>Those that are scored, in the order in which they are asked.</summary>
    public IReadOnlyList<Statement> Scored { get; } = [.. Statements.Where(statement => statement.Dimension != Dimension.PushPull)];

    public Statement? Find(string name) => Statements.FirstOrDefault(statement => statement.Name == name);

    public IEnumerable<Statement> Of(Dimension dimension) => Statements.Where(statement => statement.Dimension == dimension);
}

/// <summary>What a statement is about. Push and pull is described, never scored.</summary>
public enum Dimension { Anxiety, Avoidance, PushPull }

/// <param name="Name">As the state keeps it; the text may be edited.</param>
/// <param name="IsReversed">Agreeing speaks against the dimension.</param>
public sealed record Statement(string Name, Dimension Dimension, bool IsReversed, Wording Text);

/// <summary>What is said about a pattern. Placeholder in all of it: person.</summary>
public sealed record PatternWords(AttachmentPattern Pattern, string Called, Wording Means, Wording Protects, Wording HotSpots, Wording Helps, Wording Practice);
