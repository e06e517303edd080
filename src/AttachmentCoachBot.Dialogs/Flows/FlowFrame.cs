namespace AttachmentCoachBot.Dialogs.Flows;

/// <summary>A flow under way: the answers so far, in the order given.</summary>
public sealed record FlowFrame : DialogFrame
{
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>Names of answers that came with the person and were not used yet; the step that asks for one takes it and asks nothing.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    public string? this[string name] => Answers.LastOrDefault(answer => answer.Name == name)?.Words;

    public FlowFrame Used(string name) => this with { Known = [.. Known.Where(known => known != name)] };

    public FlowFrame With(string name, string words) => this with { Answers = [.. Answers.Where(answer => answer.Name != name), new Answer(name, words)] };
}

/// <summary>What was saved under a name.</summary>
public sealed record Answer(string Name, string Words);
