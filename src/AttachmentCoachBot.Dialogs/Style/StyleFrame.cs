using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.Style;

/// <summary>The style exercise under way. A statement that waits is the step of its own name.</summary>
public sealed record StyleFrame : DialogFrame
{
    /// <summary>Id of the relationship it is about; empty until it was said.</summary>
    public string With { get; init; } = "";

    /// <summary>The answers so far by the statement's name; null was skipped. In the order given.</summary>
    public IReadOnlyList<StatementAnswer> Answers { get; init; } = [];

    /// <summary>Names of checks that were already put to the person.</summary>
    public IReadOnlyList<string> Checked { get; init; } = [];

    /// <summary>The pattern of the result, or the likelier of two, for the pair; null before.</summary>
    public AttachmentPattern? Result { get; init; }

    /// <summary>The person's own description, told at the start; heard once the relationship is known.</summary>
    public string? Description { get; init; }

    public IReadOnlyDictionary<string, int> Given =>
        Answers.Where(answer => answer.Step is not null).ToDictionary(answer => answer.Statement, answer => answer.Step!.Value);

    public StyleFrame Answer(string statement, int? step) =>
        this with { Answers = [.. Answers.Where(answer => answer.Statement != statement), new StatementAnswer(statement, step)] };
}

/// <param name="Step">1 to 7; null when it was skipped.</param>
public sealed record StatementAnswer(string Statement, int? Step);
