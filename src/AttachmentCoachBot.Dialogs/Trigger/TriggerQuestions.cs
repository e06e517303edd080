using AttachmentCoachBot.Dialogs.Relationships;
using AttachmentCoachBot.Dialogs.Style;

namespace AttachmentCoachBot.Dialogs.Trigger;

/// <summary>Asks the questions of the trigger exercise, each with the choices that go with it.</summary>
internal sealed class TriggerQuestions(DialogContext context, TriggerGuide guide, PairDynamics pairs)
{
    public const string Exercise = "trigger";
    public const string Breathing = "breathing";
    public const string Rephrase = "rephrase";
    public const string Rehearse = "role-play";

    public static readonly string[] Yes = ["Yes, that’s it", "yes", "right", "correct", "exactly", "that is right", "thats right", "true", "thats it", "that is it", "fits", "perfect", "good", "ok"];
    public static readonly string[] Off = ["Something is off", "no", "not quite", "wrong", "off", "change something", "not right", "almost"];
    public static readonly string[] BreatheFirst = ["Yes, breathe first", "yes", "breathe", "ok"];
    public static readonly string[] GoOn = ["No, go on", "no", "go on", "continue", "later", "not now"];

    public static readonly string[] SomethingElse = ["Something else", "neither", "none", "none of these", "neither of them", "another one", "something different", "someone else", "somebody else", "other"];

    private static readonly (string Label, int Of10)[] Strengths = [("0 to 3, a ripple", 2), ("4 to 7, a wave", 6), ("8 to 10, a flood", 9)];

    public void Ask(TriggerFrame here)
    {
        var kind = guide.Of(here.Kind ?? FirstOf(here.Maybe));
        var talk = new TriggerTalk(context, guide, pairs);
        switch (here.Step)
        {
            case TriggerSteps.CalmFirst:
                context.Say("trigger/calm-first", [Choice(here, BreatheFirst[0]), Choice(here, GoOn[0])]);
                break;
            case TriggerSteps.HowStrong:
                context.Say("trigger/how-strong", [.. Strengths.Select(strength => new Choice(strength.Label, $"{Exercise}/{here.Step}/{strength.Of10}"))]);
                break;
            case TriggerSteps.WhichKind:
                AskKind(here, talk);
                break;
            case TriggerSteps.Who:
                context.Say("trigger/who", WhoChoices(here));
                break;
            case TriggerSteps.Feeling when here.Verdict is { } verdict:
                var under = context.Language.VerdictOf(verdict)?.Feelings ?? kind.Feelings;
                context.Say("trigger/feeling-under", [.. under.Select(feeling => Choice(here, feeling))], ("verdict", verdict));
                break;
            case TriggerSteps.Feeling:
                context.Say("trigger/feeling", [.. kind.Feelings.Select(feeling => Choice(here, feeling))]);
                break;
            case TriggerSteps.Need:
                var needs = context.Language.VerdictOf(here.Verdict ?? "")?.Needs ?? [];
                context.Say("trigger/need", [.. needs.Concat(kind.Needs).Distinct().Take(5).Select(need => Choice(here, need))]);
                break;
            case TriggerSteps.ReadBack:
                context.Add(new Reply { Text = talk.ReadBack(here) });
                context.Say("trigger/is-it-right", [Choice(here, Yes[0]), Choice(here, Off[0])]);
                break;
            case TriggerSteps.WhatIsOff:
                context.Say("trigger/what-is-off", [.. TriggerSteps.Parts.Select(part => new Choice(part.Label, $"{Exercise}/{here.Step}/{part.Step}")), Choice(here, "It’s fine after all")]);
                break;
            case TriggerSteps.Onward:
                context.Say("trigger/onward", [.. OnwardOptions(context.Content).Select(option => new Choice(option.Label, $"{Exercise}/{here.Step}/{option.Name}"))]);
                break;
            default:
                context.Say($"trigger/{here.Step}");
                break;
        }
    }

    public static string? FirstOf(IReadOnlyList<string> words) => words.Count > 0 ? words[0] : null;

    public static List<(string Name, string Label, string[] Also)> OnwardOptions(CoachContent content) =>
    [
        .. content.Dialogs.ContainsKey(Rephrase) ? [(Rephrase, "Help me say it", ["yes", "say it", "help me say it to them", "find the words", "rephrase"])] : Array.Empty<(string, string, string[])>(),
        .. content.Dialogs.ContainsKey(Rehearse) ? [(Rehearse, "Rehearse the talk", ["rehearse", "rehearse it", "rehearse a talk", "practise", "practice", "practise the talk", "practice the talk", "role play", "try it out"])] : Array.Empty<(string, string, string[])>(),
        (Breathing, "Breathe for a minute", ["breathe", "calm down", "breathing"]), ("end", "That’s enough", ["no", "enough", "not now", "done", "nothing", "leave it"]),
    ];

    private void AskKind(TriggerFrame frame, TriggerTalk talk)
    {
        if (frame.Maybe.Count > 1)
            context.Say("trigger/which-kind", [.. frame.Maybe.Select(kind => new Choice(Capital(talk.NameOf(kind)), $"{Exercise}/{frame.Step}/{kind}")), new Choice(SomethingElse[0], $"{Exercise}/{frame.Step}/{TriggerGuide.Other}")],
                ("one", talk.NameOf(frame.Maybe[0])), ("other", talk.NameOf(frame.Maybe[1])));
        else
            context.Say("trigger/what-is-off", [.. guide.Kinds.Keys.Select(kind => new Choice(Capital(talk.NameOf(kind)), $"{Exercise}/{frame.Step}/{kind}"))]);
    }

    private IReadOnlyList<Choice> WhoChoices(TriggerFrame frame) =>
    [
        .. RelationshipWords.AllIn(frame.Told ?? "").Select(one => new Choice($"My {one.Word}", $"{Exercise}/{frame.Step}/my {one.Word}")),
        .. context.Person.Known().Take(3).Select(one => new Choice(Capital(one.InFirstPerson()), $"{Exercise}/{frame.Step}/{one.Id}")),
        .. RelationshipWords.Kinds.Where(kind => context.Person.Known().All(one => one.Kind != kind || one.Name is not null))
            .Select(kind => new Choice(kind switch { "someone else" => "Someone else", "family" => "Someone in my family", _ => $"My {kind}" }, $"{Exercise}/{frame.Step}/{kind}")),
    ];

    private static Choice Choice(TriggerFrame frame, string label) => new(label, $"{Exercise}/{frame.Step}/{label}");

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
