namespace AttachmentCoachBot.Dialogs.Flows;

/// <summary>A flow under way: the answers so far, in the order given.</summary>
public sealed record FlowFrame : DialogFrame
{
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    public string? this[string name] => Answers.LastOrDefault(answer => answer.Name == name)?.Words;

    public FlowFrame With(string name, string words) => this with { Answers = [.. Answers.Where(answer => answer.Name != name), new Answer(name, words)] };
}

/// <summary>What was saved under a name.</summary>
public sealed record Answer(string Name, string Words);
