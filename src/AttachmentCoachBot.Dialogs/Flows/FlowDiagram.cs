using System.Text;

namespace AttachmentCoachBot.Dialogs.Flows;

/// <summary>Draws a flow as a Mermaid flowchart: what is said in boxes, what is asked in rounded ones, choices on the arrows.</summary>
public static class FlowDiagram
{
    public static string Draw(Flow flow)
    {
        var names = flow.Steps.Select((step, number) => (step, name: step.Name.Length > 0 ? step.Name : $"say-{number + 1}")).ToList();
        string NameOf(Step step) => names.First(pair => ReferenceEquals(pair.step, step)).name;
        string Target(string? go, Step step) =>
            go is null ? flow.After(step) is { } below ? NameOf(below) : "finish" : go == Flow.End ? "finish" : flow.Find(go) is null ? $"exercise-{go}" : go;

        var drawing = new StringBuilder($"---\ntitle: {Plain(flow.Title)}\n---\nflowchart TD\n");
        foreach (var (step, name) in names)
            drawing.Append($"    {name}{Shape(step)}\n");
        foreach (var (step, name) in names)
            foreach (var (label, go) in Ways(step))
                drawing.Append($"    {name} -->{(label is null ? "" : $"|\"{Plain(label)}\"|")} {Target(go, step)}\n");
        foreach (var exercise in flow.Steps.SelectMany(Ways).Select(way => Target(way.Go, flow.Steps[0])).Where(target => target.StartsWith("exercise-", StringComparison.Ordinal)).Distinct())
            drawing.Append($"    {exercise}[[\"{exercise["exercise-".Length..]}\"]]\n");
        drawing.Append("    finish((end))\n");
        return drawing.ToString();
    }

    private static IEnumerable<(string? Label, string? Go)> Ways(Step step) => step switch
    {
        ChooseStep choose => choose.Options.Select(option => ((string?)option.Label, option.Go ?? choose.Go)),
        _ => [(null, step.Go)],
    };

    private static string Shape(Step step) => step switch
    {
        SayStep say => $"[\"{Plain(say.Say[0].Source)}\"]",
        RunStep run => $"[[\"{Plain(run.Exercise)}\"]]",
        ChooseStep choose => $"{{\"{Plain(choose.Ask[0].Source)}\"}}",
        WaitingStep waiting => $"([\"{Plain(waiting.Ask[0].Source)}\"])",
        _ => throw new ArgumentException($"A {step.GetType().Name} has no shape yet; give it one here.", nameof(step)),
    };

    /// <summary>Mermaid reads quotation marks and angle brackets as its own.</summary>
    private static string Plain(string text) =>
        text.Replace("\"", "#quot;", StringComparison.Ordinal).Replace("<", "‹", StringComparison.Ordinal).Replace(">", "›", StringComparison.Ordinal);
}
