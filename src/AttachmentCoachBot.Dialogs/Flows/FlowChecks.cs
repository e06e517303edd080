using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language.Content;

namespace AttachmentCoachBot.Dialogs.Flows;

/// <summary>What can only be seen with the whole flow in hand: names used twice, ways that lead nowhere, steps that no way leads to, placeholders never saved.</summary>
internal static class FlowChecks
{
    public static void Check(Flow flow, IReadOnlyCollection<string> exercises, ContentErrors errors)
    {
        FindDuplicates(flow, errors);
        var allLeadSomewhere = FindLostTargets(flow, exercises, errors);
        FindUnsaved(flow, errors);

        // One misspelt target would also make steps unreachable; the one mistake is enough to read.
        if (!allLeadSomewhere)
            return;
        FindUnreachable(flow, errors);
        FindRounds(flow, errors);
    }

    private static void FindDuplicates(Flow flow, ContentErrors errors)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in flow.Steps)
        {
            if (step.Name.Length > 0 && !names.Add(step.Name))
                errors.Twice(step.Where["name"] ?? step.Where["save"] ?? step.Where, "steps", step.Name, "rename one of them; “go” would not know which to choose");
            if (step is not ChooseStep choose)
                continue;
            var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var option in choose.Options.Where(option => !labels.Add(option.Label)))
                errors.Twice(option.Where, "options", option.Label, "say them differently; nobody could choose between them");
        }
    }

    private static bool FindLostTargets(Flow flow, IReadOnlyCollection<string> exercises, ContentErrors errors)
    {
        var known = flow.Steps.Select(step => step.Name).Where(name => name.Length > 0).Concat(exercises).Append(Flow.End).ToList();
        var found = true;
        foreach (var (target, where) in flow.Steps.SelectMany(Targets))
        {
            if (known.Contains(target))
                continue;
            errors.UnknownName(where, "step or exercise", target, known);
            found = false;
        }

        foreach (var run in flow.Steps.OfType<RunStep>().Where(run => !exercises.Contains(run.Exercise)))
            errors.UnknownName(run.Where["run"]!, "exercise", run.Exercise, exercises);
        return found;
    }

    private static void FindUnsaved(Flow flow, ContentErrors errors)
    {
        var saved = flow.Steps.OfType<WaitingStep>().Select(step => step.Save).OfType<string>().Distinct().ToList();
        foreach (var wording in flow.Steps.SelectMany(Wordings))
            foreach (var name in wording.Placeholders)
                if (!saved.Contains(name) && name != "nickname")
                    errors.NeverSaved(wording.Where, name, saved, "saved in this flow");
    }

    private static void FindUnreachable(Flow flow, ContentErrors errors)
    {
        var reached = new HashSet<Step>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Step>();
        waiting.Push(flow.Steps[0]);
        while (waiting.TryPop(out var step))
        {
            if (!reached.Add(step))
                continue;
            foreach (var next in NextOf(flow, step))
                waiting.Push(next);
        }

        foreach (var step in flow.Steps.Where(step => !reached.Contains(step)))
            errors.CannotBeReached(step.Where, step.Name.Length > 0 ? step.Name : "this step");
    }

    private static void FindRounds(Flow flow, ContentErrors errors)
    {
        foreach (var start in flow.Steps.OfType<SayStep>())
        {
            var seen = new HashSet<Step>(ReferenceEqualityComparer.Instance);
            Step? step = start;
            while (step is SayStep && seen.Add(step))
                step = NextOf(flow, step).FirstOrDefault();
            if (!ReferenceEquals(step, start))
                continue;
            errors.GoesRound(start.Where, start.Name.Length > 0 ? start.Name : "this step");
            return;
        }
    }

    /// <summary>The steps of this flow that may come directly after a step.</summary>
    internal static IEnumerable<Step> NextOf(Flow flow, Step step)
    {
        var goesOn = step is not ChooseStep choose || choose.Options.Any(option => option.Go is null) || choose.Skip is null && choose.Go is not null;
        if (goesOn && step.Go is null && flow.After(step) is { } below)
            yield return below;
        foreach (var (target, _) in Targets(step))
            if (flow.Find(target) is { } next)
                yield return next;
    }

    private static IEnumerable<(string Target, ContentNode Where)> Targets(Step step)
    {
        if (step.Go is not null)
            yield return (step.Go, step.Where["go"]!);
        if (step is WaitingStep { Skip: { } skip })
            yield return (skip, step.Where["skip"]!);
        if (step is not ChooseStep choose)
            yield break;
        foreach (var option in choose.Options)
            if (option.Go is not null)
                yield return (option.Go, TargetOf(step, option));
    }

    /// <summary>Where an option's target is written: behind the label, or under its “go”.</summary>
    private static ContentNode TargetOf(Step step, Option option)
    {
        var value = step.Where["options"]!.Items.SelectMany(item => item.Entries).First(entry => entry.Key.Line == option.Where.Line).Value;
        return value.IsText ? value : value["go"]!;
    }

    private static IEnumerable<Wording> Wordings(Step step) => step switch
    {
        SayStep say => say.Say,
        WaitingStep waiting => waiting.Ask.Concat(waiting.Why),
        _ => [],
    };
}
