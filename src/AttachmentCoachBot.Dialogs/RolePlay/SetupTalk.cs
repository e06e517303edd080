using AttachmentCoachBot.Dialogs.Listening;
using AttachmentCoachBot.Dialogs.RolePlay.Scenarios;
using AttachmentCoachBot.Dialogs.Speaking;
using AttachmentCoachBot.Language;

namespace AttachmentCoachBot.Dialogs.RolePlay;

/// <summary>Before the first line: which scene, with whom, who leans which way, and how sure the person feels.</summary>
internal sealed class SetupTalk(DialogContext context, RolePlayContent content)
{
    private const int LongestName = 30;

    /// <summary>Numbers on buttons; any other from 0 to 10 may be typed.</summary>
    private static readonly string[] Numbers = ["2", "4", "6", "8"];

    public DialogOutcome Begin(Material material)
    {
        var frame = new RolePlayFrame { Dialog = RolePlayDialog.Id };
        var (phrase, story) = (material["phrase"], material["event"] ?? material["text"]);
        if ((phrase ?? story) is not null && content.Scenarios.FirstOrDefault(scenario => scenario.IsOwn) is { } own)
            return Ready(frame with { Scenario = own.Name, Event = story, Phrase = phrase, FirstDraft = material["before"] });
        return Wait(frame, RolePlaySteps.Scenario);
    }

    public DialogOutcome Hear(RolePlayFrame frame) => frame.Step switch
    {
        RolePlaySteps.Scenario => HearScenario(frame),
        RolePlaySteps.Own => HearOwn(frame),
        RolePlaySteps.PartnersName => HearName(frame),
        RolePlaySteps.Pattern => HearPattern(frame),
        _ => HearConfidence(frame),
    };

    public DialogOutcome Skip(RolePlayFrame frame) => frame.Step switch
    {
        RolePlaySteps.Scenario => Choose(frame, content.Scenarios[0]),
        RolePlaySteps.Own => Wait(frame with { Scenario = "" }, RolePlaySteps.Scenario),
        RolePlaySteps.PartnersName => Named(frame, UsualName(frame)),
        RolePlaySteps.Pattern => Leaning(frame, context.Person.Relationship.PartnersPattern ?? content.Find(frame.Scenario)!.Suits),
        _ => Open(frame),
    };

    public void Ask(RolePlayFrame frame, bool again)
    {
        string Name(string step) => $"roleplay/{step}{(again ? "-again" : "")}";
        switch (frame.Step)
        {
            case RolePlaySteps.Scenario:
                context.Say(Name("choose"), [.. content.Scenarios.Select(scenario => new Choice(scenario.Title, Value(frame.Step, scenario.Name)))]);
                break;
            case RolePlaySteps.Own:
                context.Say("roleplay/own", [.. Phrases().Select(phrase => new Choice(Quoting.Short(phrase, 60), Value(frame.Step, phrase)))]);
                break;
            case RolePlaySteps.PartnersName:
                context.Say(Name("name"), [new Choice(UsualName(frame), Value(frame.Step, UsualName(frame)))], ("usual", UsualName(frame)));
                break;
            case RolePlaySteps.Pattern:
                context.Say(Name("pattern"), [.. PatternNames().Select(pattern => new Choice(pattern.Words[0], Value(frame.Step, pattern.Pattern.ToString().ToLowerInvariant())))], ("partner", frame.Partner));
                break;
            default:
                context.Say(Name("confidence"), NumberChoices(frame.Step), ("partner", frame.Partner));
                break;
        }
    }

    public Rehearsal RehearsalOf(RolePlayFrame frame)
    {
        var scenario = content.Find(frame.Scenario)!;
        return new Rehearsal(content, scenario, frame.Pattern ?? scenario.Suits, frame.Partner);
    }

    internal static IReadOnlyList<Choice> NumberChoices(string step) => [.. Numbers.Select(number => new Choice(number, Value(step, number)))];

    /// <summary>A number from 0 to 10 at this step, pressed or typed; null when there is none.</summary>
    internal static int? NumberAt(DialogContext context, string step)
    {
        var pressed = context.ChoiceAt(RolePlayDialog.Id, step);
        return Choosing.NumberIn(pressed ?? context.Message.Plain) is { } number and >= 0 and <= 10 ? number : null;
    }

    private static string Value(string step, string option) => $"{RolePlayDialog.Id}/{step}/{option}";

    private IEnumerable<string> Phrases() => context.Person.Phrases.Select(phrase => phrase.Text).Reverse().Distinct().Take(3);

    /// <summary>The name the person gave somewhere, or the scenario's.</summary>
    private string UsualName(RolePlayFrame frame) => context.Person.Relationship.Name ?? content.Find(frame.Scenario)!.Partner;

    /// <summary>The words for each pattern, the label first.</summary>
    private IEnumerable<(AttachmentPattern Pattern, IReadOnlyList<string> Words)> PatternNames() =>
        Enum.GetValues<AttachmentPattern>().Select(pattern =>
            (pattern, (IReadOnlyList<string>)[.. context.Content.Wordings[$"roleplay/pattern-{pattern.ToString().ToLowerInvariant()}"].Select(wording => wording.Source), pattern.ToString()]));

    /// <summary>True when the message is, word for word, one of the answers that the step offers.</summary>
    public bool IsOffered(RolePlayFrame frame) => frame.Step switch
    {
        RolePlaySteps.Scenario => content.Scenarios.Any(scenario => Choosing.IsExact(context.Message.Plain, [scenario.Title, .. scenario.Also])),
        RolePlaySteps.Pattern => PatternNames().Any(pattern => Choosing.IsExact(context.Message.Plain, pattern.Words)),
        _ => false,
    };

    private DialogOutcome HearScenario(RolePlayFrame frame)
    {
        var pressed = context.ChoiceAt(RolePlayDialog.Id, frame.Step);
        var found = pressed is not null ? content.Scenarios.ToList().FindIndex(scenario => scenario.Name == pressed)
            : Choosing.Find(context.Message.Plain, [.. content.Scenarios.Select(scenario => (IReadOnlyList<string>)[scenario.Title, .. scenario.Also])]);
        if (found >= 0)
            return Choose(frame, content.Scenarios[found]);
        // Whoever tells a situation in their own words has chosen: their own.
        if (context.Message.WordCount > 6 && content.Scenarios.FirstOrDefault(scenario => scenario.IsOwn) is { } own)
            return Ready(frame with { Scenario = own.Name, Event = context.Message.Text });
        Ask(frame, again: true);
        return new DialogOutcome.Wait(frame);
    }

    private DialogOutcome.Wait Choose(RolePlayFrame frame, Scenario scenario) =>
        Wait(frame with { Scenario = scenario.Name, Event = null, Phrase = null }, scenario.IsOwn ? RolePlaySteps.Own : RolePlaySteps.PartnersName);

    /// <summary>A saved phrase, pressed or typed as it stands, is what the person wants to say; anything else is what it is about.</summary>
    private DialogOutcome.Wait HearOwn(RolePlayFrame frame) => Ready(Saved() is { } saved
        ? frame with { Phrase = saved.Text, FirstDraft = saved.Before.Length > 0 ? saved.Before : null }
        : frame with { Event = context.Message.Text });

    /// <summary>True when the message is the number of a saved phrase, or one word for word.</summary>
    public bool IsSavedPhrase => Saved() is not null;

    private SavedPhrase? Saved()
    {
        var offered = Phrases().ToList();
        var text = context.ChoiceAt(RolePlayDialog.Id, RolePlaySteps.Own)
            ?? (Choosing.Position(context.Message.Plain, offered.Count) is >= 0 and var at ? offered[at] : context.Message.Text);
        return context.Person.Phrases.LastOrDefault(phrase => phrase.Text == text);
    }

    /// <summary>It is clear what one's own talk is about. Who the other one is may be known from another exercise, and is not asked again.</summary>
    private DialogOutcome.Wait Ready(RolePlayFrame frame)
    {
        var relationship = context.Person.Relationship;
        if (relationship.Name is not { } name)
            return Wait(frame, RolePlaySteps.PartnersName);
        if (relationship.PartnersPattern is not { } pattern)
            return Wait(frame with { Partner = name }, RolePlaySteps.Pattern);
        context.Say("roleplay/as-you-told", ("partner", name), ("pattern", PatternNames().First(each => each.Pattern == pattern).Words[0]));
        return Wait(frame with { Partner = name, Pattern = pattern }, RolePlaySteps.Confidence);
    }

    private DialogOutcome HearName(RolePlayFrame frame)
    {
        var name = context.ChoiceAt(RolePlayDialog.Id, frame.Step) ?? NameIn(context.Message.Text);
        if (name is null)
        {
            Ask(frame, again: true);
            return new DialogOutcome.Wait(frame);
        }

        return Named(frame, name);
    }

    private string? NameIn(string text)
    {
        var words = text.Trim().Trim('.', '!', '"', '“', '”', '*', '_').Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var before in new[] { "call", "name", "them", "him", "her", "her", "his", "their", "is", "it", "it's", "s", "my", "let's", "say" })
            while (words.Count > 1 && words[0].Equals(before, StringComparison.OrdinalIgnoreCase))
                words.RemoveAt(0);
        var name = string.Join(' ', words);
        if (name.Length is 0 or > LongestName || words.Count > 3 || name.Any(letter => !char.IsLetter(letter) && letter is not (' ' or '-' or '\'' or '’' or '.')))
            return null;
        return Choosing.IsExact(MessageReader.Plain(name), ["yes", "ok", "okay", "fine", "sure", "that one"]) ? UsualName(new RolePlayFrame { Dialog = RolePlayDialog.Id, Scenario = CurrentScenario }) : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string CurrentScenario => context.Person.Stack is [.., RolePlayFrame frame] ? frame.Scenario : content.Scenarios[0].Name;

    private DialogOutcome.Wait Named(RolePlayFrame frame, string name) => Wait(frame with { Partner = name }, RolePlaySteps.Pattern);

    private DialogOutcome HearPattern(RolePlayFrame frame)
    {
        var pressed = context.ChoiceAt(RolePlayDialog.Id, frame.Step);
        var names = PatternNames().ToList();
        var found = pressed is not null ? names.FindIndex(pattern => pattern.Pattern.ToString().Equals(pressed, StringComparison.OrdinalIgnoreCase))
            : Choosing.Find(context.Message.Plain, [.. names.Select(pattern => pattern.Words)]);
        if (found >= 0)
            return Leaning(frame, names[found].Pattern);
        Ask(frame, again: true);
        return new DialogOutcome.Wait(frame);
    }

    private DialogOutcome.Wait Leaning(RolePlayFrame frame, AttachmentPattern pattern) => Wait(frame with { Pattern = pattern }, RolePlaySteps.Confidence);

    private DialogOutcome HearConfidence(RolePlayFrame frame)
    {
        if (NumberAt(context, frame.Step) is { } number)
            return Open(frame with { Before = number });
        Ask(frame, again: true);
        return new DialogOutcome.Wait(frame);
    }

    /// <summary>The curtain: the scene, and the partner's first line.</summary>
    private DialogOutcome.Wait Open(RolePlayFrame frame)
    {
        var scenario = content.Find(frame.Scenario)!;
        string? ValueOf(string name) => name switch { "event" => frame.Event, "phrase" => frame.Phrase, _ => frame.Partner };
        var scene = scenario.Scene.First(wording => wording.Placeholders.All(name => ValueOf(name) is not null)).Fill(name => ValueOf(name)!);
        context.Say("roleplay/begin", ("scene", scene));
        context.Add(RolePlayCommands.Spoken(frame.Partner, RehearsalOf(frame).Opening) with { Choices = RolePlayCommands.Choices });
        return new DialogOutcome.Wait(frame with { Step = RolePlaySteps.Line });
    }

    private DialogOutcome.Wait Wait(RolePlayFrame frame, string step)
    {
        var next = frame with { Step = step };
        Ask(next, again: false);
        return new DialogOutcome.Wait(next);
    }
}
